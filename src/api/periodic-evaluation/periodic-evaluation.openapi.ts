import { z } from 'zod';
import { periodicDefinition } from '../../appraisal/periodic/definition';
import { BEHAVIOUR_VALUES, DIRECTIONS } from '../../appraisal/plan';
import { driven } from '../../../plugins/workflow/server/src/public';
import { apiDocs } from '../../openapi/api-docs';
import { person } from '../../records/forms';
import { PERIODIC_EVALUATION } from '../../scope/periodic-evaluations';
import { schemas } from '../appraisal/shapes';
import { openingForm } from './open-by-hr';

const { Rating, Predicate, Explanation } = schemas;
const figure = z.union([z.number(), z.string()]).nullable();

const actionPlan = z.object({
  key: z.string(),
  title: z.string(),
  indicator: z.string().nullable(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  target: z.union([z.number(), z.string(), z.object({ min: z.unknown(), max: z.unknown() })]),
  maximal: z.boolean(),
  realisation: figure,
  note: z.string().nullable(),
  evidence: z.string().nullable(),
});
const rated = z.object({
  key: z.string(),
  of: z.enum(['actionPlan', 'indicator']),
  rating: Rating.nullable(),
  realisation: figure,
  note: z.string().nullable(),
});
const behaviour = z.object({
  value: z.enum(BEHAVIOUR_VALUES),
  rating: Rating.nullable(),
  score: figure.optional(),
  note: z.string().nullable(),
});
const result = z.object({
  resultRating: Rating.nullable(),
  behaviourRating: Rating.nullable(),
  predicate: Predicate.nullable(),
  skp: z.string().nullable().describe('Numeric rule set: (mean of action plans + mean of primary) ÷ 2.'),
  score: z.string().nullable(),
  reason: z.string().nullable(),
  explanation: Explanation,
});
const attributes = {
  actionPlans: z.array(actionPlan).nullable(),
  ratings: z.array(rated).nullable(),
  behaviours: z.array(behaviour).nullable(),
  result: result.nullable(),
};

const counts = z.object({ above: z.int(), meets: z.int(), below: z.int(), without: z.int() });
const summary = z.object({
  periods: z.int(),
  evaluated: z.int(),
  result: counts,
  behaviour: counts,
  suggested: z.object({ resultRating: Rating.nullable(), behaviourRating: Rating.nullable() }),
  skp: z.string().nullable(),
  score: z.string().nullable(),
});
const instant = z.iso.datetime({ offset: true });
const publicPerson = z.object({ documentId: z.string(), name: person.shape.name }).nullable().optional();

const entry = z.object({
  id: z.int().optional(),
  documentId: z.string(),
  kind: z.enum(['monthly', 'quarterly']),
  period: z.string(),
  periodStart: z.iso.date(),
  periodEnd: z.iso.date(),
  state: z.string(),
  revision: z.int(),
  stateSince: instant.nullable(),
  dueAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
  employee: publicPerson,
  appraiser: publicPerson,
  ...attributes,
});

export default apiDocs({
  tag: {
    name: 'Periodic evaluations',
    description:
      'Evaluasi bulanan atau triwulanan dan rencana aksi. · Evaluations of a month or quarter, with action plans; shown beside the year.',
  },
  driven: driven('periodic-evaluations', periodicDefinition, {
    codes: {
      UNKNOWN_ACTION_PLAN: 'the period has no such action plan',
      NO_ACTION_PLAN: 'there is no action plan in this period',
      ACTION_PLANS_SET: 'the period is over, and its action plans were set',
      NO_SUCH_EMPLOYEE: 'there is no such employee',
    },
  }),
  attributes: { [PERIODIC_EVALUATION]: attributes },
  routes: {
    'POST /api/periodic-evaluations/open': {
      id: 'openPeriodicEvaluations',
      summary: 'Open the month or quarter of all appraisals that run, as their policy asks',
      description:
        'Done each hour by itself. A performance team does it for the units that it serves. Opened already: not again.',
      body: openingForm,
      answer: z.object({ data: z.object({ opened: z.int() }) }),
      refusals: [400, 401, 403],
    },
    'GET /api/appraisals/{documentId}/periodic-evaluations': {
      id: 'listPeriodsOfAppraisal',
      summary: 'The months or quarters of an appraisal, oldest first, and what they say of the year',
      description: 'The year is decided on its own; not for peers.',
      answer: z.object({ data: z.array(entry), meta: z.object({ summary }) }),
      refusals: [401, 403, 404],
    },
  },
  codes: { 403: { NOT_PERFORMANCE_TEAM: 'the caller is in no performance team' } },
});
