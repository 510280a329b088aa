import { z } from 'zod';

/** The header by which a record is made once, however often it is sent. */
export const onceHeaders = z.object({
  'Idempotency-Key': z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('The same key and body again within 24 hours: the record that was made before, no second one.'),
});
