import { z } from 'zod';
import { PENALTIES } from '../../appraisal/discipline/rules';
import { apiDocs } from '../../openapi/api-docs';
import type { Attendance } from './attendance';

const count = z.int().min(0);
const rung = z.object({
  from: count.describe('Days from which on it holds.'),
  penalty: z.enum(PENALTIES),
  article: z.string(),
});

const attendance = z
  .object({
    period: z.object({ start: z.iso.date(), end: z.iso.date(), today: z.iso.date() }),
    weeklyMinutes: count.describe('2250: 37 h 30 a week, breaks left out (Perpres 21/2023).'),
    workingDays: count.describe('Of the period up to today, without weekends and holidays.'),
    present: count,
    late: count,
    officialDuty: count,
    excused: count.describe('Leave, sickness and other valid reasons.'),
    unexcused: count,
    unrecorded: count.describe('Working days of which nothing is known; held against nobody.'),
    hours: z.object({
      requiredMinutes: z.number().min(0).describe('Of the days at work whose times are known.'),
      workedMinutes: count,
      daysWithoutTimes: count,
    }),
    discipline: z.array(
      z.object({
        year: z.int(),
        unexcused: count.describe('Of the whole calendar year, up to today.'),
        inARow: count.describe('Working days on end, over the turn of the year too.'),
        reached: rung.extend({ by: z.enum(['total', 'inARow']) }).nullable(),
        next: rung.extend({ daysLeft: count }).nullable(),
      }),
    ),
    flag: z
      .object({
        year: z.int(),
        by: z.enum(['total', 'inARow']),
        days: count,
        penalty: z.enum(PENALTIES),
        label: z.object({ id: z.string(), en: z.string() }),
        basis: z.object({ regulation: z.string(), article: z.string() }),
      })
      .nullable()
      .describe('The gravest threshold that was reached, for the appraiser to look into. It sets no rating.'),
  })
  .describe('The attendance of an appraisal’s period.') satisfies z.ZodType<Attendance>;

export default apiDocs({
  tag: {
    name: 'Attendance',
    description: 'Presensi pada masa penilaian. · Attendance in the period of an appraisal.',
  },
  schemas: { Attendance: attendance },
  routes: {
    'GET /api/appraisals/{documentId}/attendance': {
      id: 'readAttendance',
      summary: 'Figures of the period, and the discipline threshold reached (PP 94/2021)',
      description: 'For the employee, those who appraise and the performance team; peers get 404.',
      answer: z.object({ data: attendance }),
      refusals: [401, 403, 404],
    },
  },
  closed: [
    'POST /api/attendance-records',
    'PUT /api/attendance-records/{id}',
    'DELETE /api/attendance-records/{id}',
  ],
});
