import { z } from 'zod';
import { query } from '../../../../plugins/workflow/server/src/public';
import { dueDate } from '../../../appraisal/calendar/working-days';
import { calculator } from '../../scoring/calculator';

export const question = z.strictObject({
  from: z.string(),
  days: z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number')
    .transform(Number),
  dayType: z.enum(['working', 'calendar']),
});

/** `GET /api/calendar/due`: the day on which something is due, by the holiday table as it is now. */
export default calculator(question, 'query', async (strapi, { from, days, dayType }) => {
  const rows = await query<{ date: string }>(strapi.db.connection, `SELECT date::text FROM holidays`);
  return dueDate(from, days, dayType, new Set(rows.map(({ date }) => date)));
});
