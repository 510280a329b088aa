import { z } from 'zod';
import { SESSION_KINDS } from '../../appraisal/monitoring/coaching';
import { day, documentId, line, text } from '../../records/forms';

/** What may be sent about coaching, feedback and dialogues. */

const key = z.string().regex(/^[A-Za-z0-9_.-]{1,40}$/, 'a short key');

const followUps = z
  .array(
    z.strictObject({
      key: key.optional(),
      text: line,
      dueOn: day.nullish(),
      // Ticked off by an event; a list that was read may be sent back as it is.
      doneAt: z.unknown().optional(),
    }),
  )
  .max(50)
  .refine((list) => {
    const keys = list.flatMap((item) => item.key ?? []);
    return new Set(keys).size === keys.length;
  }, 'each key once');

const fields = { kind: z.enum(SESSION_KINDS), date: day, note: text, followUps };

export const sessionFields = z.strictObject(fields);
export const newSession = z.strictObject({
  data: z.strictObject({
    appraisal: documentId,
    ...fields,
    kind: fields.kind.default('coaching'),
    followUps: followUps.optional(),
  }),
});
export const changedSession = z.strictObject({ data: sessionFields.partial() });
