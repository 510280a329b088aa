import { z } from 'zod';
import { ACHIEVEMENT_KINDS, ACHIEVEMENT_VERDICTS } from '../../appraisal/monitoring/achievement';
import { day, documentId, line, link, text } from '../../records/forms';

/** What may be sent about achievements. */

const fields = {
  title: line,
  description: text,
  date: day,
  kind: z.enum(ACHIEVEMENT_KINDS),
  evidenceLink: link.nullish(),
};

export const newAchievement = z.strictObject({
  data: z.strictObject({ appraisal: documentId, ...fields, kind: fields.kind.default('general') }),
});
export const changedAchievement = z.strictObject({ data: z.strictObject(fields).partial() });
export const achievementVerdict = z.strictObject({
  verdict: z.enum(ACHIEVEMENT_VERDICTS),
  feedback: text.nullish().describe('The reason; required with `rejected`.'),
});
