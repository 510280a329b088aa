import { z } from 'zod';
import { guidanceDefinition } from '../../appraisal/follow-up/guidance/definition';
import { FEEDBACK_STATEMENTS } from '../../appraisal/follow-up/guidance/feedback';
import { driven } from '../../../plugins/workflow/server/src/public';
import { apiDocs } from '../../openapi/api-docs';
import { person } from '../../records/forms';
import { onceHeaders } from '../../records/once-docs';
import { GUIDANCE_PLAN } from '../../scope/guidance-plans';
import { schemas } from '../appraisal/shapes';
import type { Guided } from './behind';
import { newGuidance } from './write';

const day = z.iso.date();

const guided = z.object({
  appraisal: z.string().describe('Of the result that it follows from.'),
  employee: z.object({ documentId: z.string(), name: z.string() }),
  predicate: schemas.Predicate,
  plan: z.string().nullable(),
  lastNoteOn: day.nullable(),
  nextNoteDue: day.nullable(),
  behind: z.enum(['NO_PLAN', 'NOTE_OVERDUE']).nullable(),
}) satisfies z.ZodType<Guided>;

const statements = Object.entries(FEEDBACK_STATEMENTS)
  .map(([key, { id, en }]) => `\`${key}\` ${en} · ${id}`)
  .join('\n\n');

export default apiDocs({
  tag: {
    name: 'Guidance plans',
    description:
      'Bimbingan kinerja setelah hasil yang rendah. · Guidance after a low result, with monthly notes.',
  },
  driven: driven('guidance-plans', guidanceDefinition, {
    codes: {
      NO_MEASURES: 'the plan has no measures yet',
      NO_NOTES: 'there is no note of a session yet',
      UNKNOWN_MEASURE: 'the plan has no such measure',
      DATE_NOT_AHEAD: 'the plan has to end after today',
      NO_SUCH_EMPLOYEE: 'there is no such employee',
    },
  }),
  attributes: {
    [GUIDANCE_PLAN]: {
      measures: z
        .array(z.object({ key: z.string(), text: z.string(), dueOn: day.nullable(), doneOn: day.nullable() }))
        .nullable(),
      notes: z.array(z.object({ date: day, text: z.string(), by: person })).nullable(),
      feedback: z
        .object({ answers: z.record(z.string(), z.int()), comment: z.string().nullable(), on: day })
        .nullable()
        .describe(`Of the employee, 1 (not at all) to 5 (fully):\n\n${statements}`),
    },
  },
  routes: {
    'GET /api/guidance-plans/behind': {
      id: 'listGuidanceBehind',
      summary:
        'Those one appraises or looks after whose last final result calls for guidance, and who is behind',
      description:
        '`NO_PLAN`: no guidance was begun; `NOTE_OVERDUE`: no note for more than a month. At most 500; who was guided to the end is left out.',
      by: ['person'],
      answer: z.object({ data: z.array(guided), meta: z.object({ guided: z.int(), behind: z.int() }) }),
      refusals: [401, 403, 404],
    },
  },
  generated: {
    'POST /api/guidance-plans': {
      headers: onceHeaders,
      summary: 'Begin a plan of guidance after a low final result',
      description: 'By its appraiser. It is a draft until START.',
      by: ['person', 'apiToken'],
      body: newGuidance,
      refusals: [400, 401, 403, 404, 409, 422],
    },
  },
  codes: {
    409: { ALREADY_GUIDED: 'there is a guidance plan for this appraisal already' },
    422: {
      NO_GUIDANCE_NEEDED: 'the appraisal is not final, or its predicate asks for no guidance',
      DATE_NOT_AHEAD: 'the plan has to end after today',
    },
  },
});
