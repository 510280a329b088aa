import { z } from 'zod';
import { apiDocs } from '../../openapi/api-docs';
import { question } from './controllers/due';
import { feedQuery } from './routes/feed';

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
    'POST /api/calendar/feed': {
      id: 'makeFeed',
      summary: 'A new address of one’s own calendar of deadlines',
      description: 'Whoever has the address reads the calendar; an earlier address stops working.',
      by: ['person'],
      answer: {
        status: 201,
        schema: z.object({ data: z.object({ token: z.string(), path: z.string() }) }),
      },
      refusals: [401, 403],
    },
    'DELETE /api/calendar/feed': {
      id: 'endFeed',
      summary: 'No address reads one’s calendar any more',
      by: ['person'],
      answer: null,
      refusals: [401, 403],
    },
    'GET /api/calendar/feed/{token}.ics': {
      id: 'readFeed',
      summary: 'Open tasks with their deadlines (iCalendar)',
      by: [],
      path: { token: z.string() },
      query: feedQuery,
      answer: { file: 'text/calendar' },
      refusals: [400, 404],
    },
  },
  codes: {
    400: {
      DATE_INVALID: 'no day of the calendar, or out of the years 1900–2999',
      DAYS_OUT_OF_RANGE: 'days are a whole number from 0 to 3660',
    },
  },
});
