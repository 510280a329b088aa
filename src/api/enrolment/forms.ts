import { z } from 'zod';
import { BEHAVIOUR_VALUES } from '../../appraisal/plan';
import { documentId, text } from '../../records/forms';

/** What may be sent to ask for a training, or to propose one. */

const item = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('indicator'),
    key: z.string().min(1).max(40).describe('Its key in the plan of `appraisal`.'),
  }),
  z.strictObject({ kind: z.literal('behaviour'), key: z.enum(BEHAVIOUR_VALUES) }),
  z.strictObject({ kind: z.literal('competency'), key: documentId }),
]);

const fields = z.strictObject({
  training: documentId,
  appraisal: documentId
    .nullish()
    .describe('The appraisal whose result it follows from; its appraiser and team decide.'),
  employee: documentId.nullish().describe('For whom; oneself where neither this nor `appraisal` is given.'),
  item: item.nullish().describe('What it helps with; needs `appraisal`.'),
  reason: text.max(5000).nullish(),
  request: z
    .boolean()
    .default(false)
    .describe('For oneself: REQUEST is sent at once, in the same transaction.'),
});
export const newEnrolment = z.strictObject({ data: fields });
export type NewEnrolment = z.infer<typeof fields>;
