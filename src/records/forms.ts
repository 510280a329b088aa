import { z } from 'zod';

/** Parts that the bodies about records beside an appraisal have in common. */

export const MOST_AT_ONCE = 500;

export const documentId = z.string().regex(/^[a-z0-9]{1,64}$/, 'a documentId');
export const line = z.string().trim().min(1).max(500);
export const text = z.string().trim().min(1).max(10_000);
export const day = z.iso.date();

/** A link to evidence (bukti dukung); nothing that a browser would run. */
export const link = z
  .url({ protocol: /^https?$/, error: 'a link that begins with http:// or https://' })
  .max(2000);

const DECIMAL = /^\d{1,12}(\.\d{1,4})?$/;
/** Not negative, at most four decimals: a JSON number or a decimal string. */
export const quantity = z.union([
  z
    .number()
    .min(0, { abort: true })
    .max(999_999_999_999, { abort: true })
    .refine((n) => DECIMAL.test(String(n)), 'at most 4 decimals'),
  z.string().regex(DECIMAL, 'a decimal number that is not negative'),
]);

export const person = z.object({ id: z.string(), name: z.string() });

/** One verdict on a record, as it is kept. */
export const keptVerdict = z.object({
  verdict: z.string(),
  feedback: z.string().nullable(),
  at: z.iso.datetime({ offset: true }),
  by: person,
  onBehalfOf: person.nullable().describe('For whom an acting officer judged.'),
});

export const bulkAnswer = z.object({
  data: z.array(
    z.object({
      documentId: z.string(),
      status: z.int().describe('As a single request would have been answered.'),
      state: z.string().optional(),
      error: z
        .looseObject({ status: z.int(), name: z.string(), message: z.string() })
        .optional()
        .describe('As the error of a single request.'),
    }),
  ),
});
