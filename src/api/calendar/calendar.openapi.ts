import { z } from 'zod';
import { apiDocs } from '../../openapi/api-docs';
import { question } from './controllers/due';

export default apiDocs({
  tag: { name: 'Calendar', description: 'Hari kerja dan tenggat. · Working days and deadlines.' },
  routes: {
    'GET /api/calendar/due': {
      id: 'dueDate',
      summary: 'The day on which something is due',
      description:
        'Day 1 is the day after `from`. Working days skip weekends and the holiday table; a calendar deadline on a day ' +
        'off isn’t moved. `NO_HOLIDAYS`: a year without holiday rows was counted by weekends alone.',
      query: question,
      answer: z.object({
        data: z.object({ date: z.iso.date(), warning: z.literal('NO_HOLIDAYS').optional() }),
      }),
      refusals: [400, 401, 403],
    },
  },
  codes: {
    400: {
      DATE_INVALID: 'no day of the calendar, or out of the years 1900–2999',
      DAYS_OUT_OF_RANGE: 'days are a whole number from 0 to 3660',
    },
  },
});
