import { z } from 'zod';

const DECIMAL = /^\d{1,12}(\.\d{1,4})?$/;

/** Not negative, at most four decimals: a JSON number or a decimal string. */
export const figure = z.union(
  [
    z
      .number()
      .min(0, { abort: true })
      .max(999_999_999_999, { abort: true })
      .refine((n) => DECIMAL.test(String(n)), 'at most 4 decimals'),
    z.string().regex(DECIMAL, 'a decimal number that is not negative'),
  ],
  { error: 'a decimal number that is not negative' },
);
