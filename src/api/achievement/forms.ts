import { z } from 'zod';
import { ACHIEVEMENT_KINDS } from '../../appraisal/monitoring/achievement';
import { day, documentId, line, link, submit, text } from '../../records/forms';

/** What may be sent about achievements. */

const fields = {
  title: line,
  description: text,
  date: day,
  kind: z.enum(ACHIEVEMENT_KINDS),
  evidenceLink: link.nullish(),
};

export const achievementFields = z.strictObject(fields);
export const newAchievement = z.strictObject({
  data: z.strictObject({ appraisal: documentId, ...fields, kind: fields.kind.default('general') }),
  submit,
});
export const changedAchievement = z.strictObject({ data: achievementFields.partial() });
