import { z } from 'zod';
import { FIRST_YEAR, LAST_YEAR } from './working-days';

/** A day that somebody writes, YYYY-MM-DD: of years that calendars are kept of, so that days can be counted from it. */
export const day = z.iso
  .date({ abort: true })
  .refine(
    (date) => date >= `${String(FIRST_YEAR)}-01-01` && date <= `${String(LAST_YEAR)}-12-31`,
    `in the years ${String(FIRST_YEAR)} to ${String(LAST_YEAR)}`,
  );
