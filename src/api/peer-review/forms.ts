import { z } from 'zod';
import { behaviourValue, rating } from '../../appraisal/workflow/forms';
import { NOMINATION_VERDICTS } from '../../appraisal/peer-review/nomination';
import { documentId, quantity, text } from '../../records/forms';

/** What may be sent about peer reviews. */

export const nomination = z.strictObject({
  data: z.strictObject({ appraisal: documentId, peer: documentId }),
});

export const nominationVerdict = z.strictObject({
  verdict: z.enum(NOMINATION_VERDICTS),
  feedback: text.nullish().describe('The reason; required with `declined`.'),
});

const score = quantity.refine((value) => Number(value) <= 120, 'between 0 and 120');

const each = <Answer extends { value: string }>(answer: z.ZodType<Answer>) =>
  z
    .array(answer)
    .max(7)
    .refine((list) => new Set(list.map(({ value }) => value)).size === list.length, 'each value once');

const rated = z.strictObject({ value: behaviourValue, rating, comment: text.nullish() });
const scored = z.strictObject({ value: behaviourValue, score, comment: text.nullish() });
const comment = text.nullish();

/** By the policy's rule set: ratings, or scores of 0–120. */
export const answerForms = {
  quadrant: z.strictObject({ answers: each(rated), comment }),
  numeric: z.strictObject({ answers: each(scored), comment }),
};
export const anyAnswers = z.union([answerForms.quadrant, answerForms.numeric]);
