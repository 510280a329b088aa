import { z } from 'zod';
import type { RouteDocs } from '../../../plugins/docs/server/src/public';
import { driven, workflowSchemas } from '../../../plugins/workflow/server/src/public';
import { calibrationDefinition } from '../../appraisal/calibration/definition';
import { ORG_ACHIEVEMENTS, QUADRANT_PREDICATES, RULE_SETS } from '../../appraisal/plan';
import { apiDocs } from '../../openapi/api-docs';
import { inPanel } from '../../openapi/in-panel';
import { CALIBRATION_SESSION } from '../../scope/calibration-sessions';
import { schemas } from '../appraisal/shapes';
import { beginForm } from './begin';
import { mineForm, whatIfForm } from './board';
import { adjustmentForm, endForm, prepareForm, seatsForm } from './keeping';

const { Rating, Predicate } = schemas;
const count = z.int().min(0);
const perPredicate = <T extends z.ZodType>(value: T) =>
  z.object({ very_good: value, good: value, needs_improvement: value, poor: value, very_poor: value });

const breach = z.object({
  predicates: z.array(z.enum(QUADRANT_PREDICATES)),
  rule: z.enum(['majority', 'at_most', 'at_least', 'at_least_one_person']),
  limit: z.string(),
  actual: z.string(),
  unit: z.enum(['percent', 'people']),
});
const distribution = z
  .object({
    people: count,
    counts: perPredicate(count),
    percent: perPredicate(z.string()).nullable(),
    skipped: z.boolean().describe('Too small a unit, no achievement set, or the numeric rule set.'),
    breaches: z.array(breach),
  })
  .describe('The predicates of some people against the guide of SE MenPANRB 3/2023.');
const rated = z.object({
  appraisal: z.string(),
  resultRating: Rating.nullable(),
  behaviourRating: Rating.nullable(),
  predicate: Predicate,
});
const achievement = z.enum(ORG_ACHIEVEMENTS).nullable();
const standing = distribution
  .extend({ at: z.iso.datetime({ offset: true }), orgAchievement: achievement, ratings: z.array(rated) })
  .describe('How the unit stood at one moment.');
const closing = z.object({
  at: z.iso.datetime({ offset: true }),
  by: z.object({
    id: z.string().nullable(),
    name: z.string(),
    onBehalfOf: z.object({ id: z.string(), name: z.string() }).optional(),
  }),
  reason: z.string().nullable(),
});
const named = z.object({ documentId: z.string(), name: z.string() });
const moved = z.array(z.object({ appraisal: z.string(), from: Predicate, to: Predicate }));
/** As the generated API reads one. */
const session = z.looseObject({ documentId: z.string(), state: z.string(), before: standing });
const limit = z.union([z.string(), z.number()]);

/** For people and for logins of the panel. */
const shared: Record<string, RouteDocs> = {
  'GET /api/calibration-sessions/units': {
    id: 'unitsInCalibration',
    summary: 'Units whose results wait for the panel that I sit on',
    answer: z.object({
      data: z.array(
        z.object({
          orgUnit: named,
          cycle: named,
          waiting: count,
          notReviewed: count,
          session: z.string().nullable().describe('documentId of the open session.'),
        }),
      ),
    }),
    refusals: [401, 403],
  },
  'GET /api/calibration-sessions/{id}/board': {
    id: 'calibrationBoard',
    summary: 'The unit as it was, as it is, and person by person',
    answer: z.object({
      data: z.object({
        state: z.string(),
        meetsOn: z.iso.date().nullable().describe('The day on which the panel comes together.'),
        members: z.array(named),
        unit: z.string(),
        cycle: z.string(),
        ruleSet: z.enum(RULE_SETS),
        orgAchievement: achievement,
        guide: z.array(breach.pick({ predicates: true, rule: true }).extend({ limit })),
        minimumUnitSize: count,
        before: standing.nullable(),
        now: distribution,
        after: standing.nullable(),
        closing: closing.nullable(),
        people: z.array(
          rated.extend({
            state: z.string(),
            revision: count,
            employee: named,
            appraiser: named.nullable(),
            unitHead: z.boolean(),
            reason: z.string().nullable(),
            ratedBy: z.string().nullable(),
            before: rated.nullable(),
            moved: z.boolean(),
          }),
        ),
      }),
    }),
    refusals: [401, 403, 404],
  },
  'POST /api/calibration-sessions/{id}/what-if': {
    id: 'supposeCalibration',
    summary: 'What the distribution would be with other ratings; nothing is stored',
    body: whatIfForm,
    answer: z.object({ data: z.object({ now: distribution, then: distribution, moved }) }),
    refusals: [400, 401, 403, 404, 422],
  },
};

const row = z.object({
  documentId: z.string(),
  state: z.enum(['open', 'closed', 'abandoned']),
  meetsOn: z.iso.date().nullable(),
  begunAt: z.iso.datetime({ offset: true }),
  orgUnit: named,
  cycle: named,
  members: z.array(named),
  closing: closing.nullable(),
  breaches: z.array(breach).describe('Of the guide, when it was closed.'),
});
const decided = z.object({
  data: z.looseObject({ state: z.string(), revision: count, historyId: z.string().nullable() }),
});
const admin: RouteDocs['by'] = ['admin'];

/** HR keeps the record; members decide. It asks for `api::calibration.manage`. */
const kept: Record<string, RouteDocs> = {
  'GET /calibration-sessions': {
    id: 'listCalibrations',
    summary: 'All sessions, the latest first',
    by: admin,
    query: z.object({}),
    common: ['page'],
    answer: z.object({
      data: z.array(row),
      meta: z.object({ pagination: workflowSchemas.Pagination }),
    }),
    refusals: [401, 403],
  },
  'GET /calibration-sessions/seats': {
    id: 'calibrationSeats',
    summary: 'Who may sit on the panel of a unit',
    by: admin,
    query: seatsForm,
    answer: z.object({ data: z.array(named) }),
    refusals: [400, 401, 403, 404],
  },
  'POST /calibration-sessions': {
    id: 'prepareCalibration',
    summary: 'Prepare the session of a unit: members and day',
    by: admin,
    body: prepareForm,
    answer: { status: 201, schema: z.object({ data: z.object({ documentId: z.string() }) }) },
    refusals: [400, 401, 403, 404, 409, 422],
  },
  'POST /calibration-sessions/{id}/adjustments': {
    id: 'recordCalibration',
    summary: 'Record other ratings that a member of the panel decided, with the reason',
    by: admin,
    body: adjustmentForm,
    answer: decided,
    refusals: [400, 401, 403, 404, 409, 422],
  },
  'POST /calibration-sessions/{id}/end': {
    id: 'recordCalibrationEnd',
    summary: 'Record that the panel closed the session, or gave it up',
    by: admin,
    body: endForm,
    answer: decided,
    refusals: [400, 401, 403, 404, 409, 422],
  },
};

export default apiDocs({
  driven: driven('calibration-sessions', calibrationDefinition, {
    answers: { breaches: z.array(breach).optional(), moved: moved.optional() },
    codes: {
      NOBODY_IN_CALIBRATION: 'no appraisal of the unit waits for calibration',
      UNIT_ACHIEVEMENT_MISSING: 'the achievement of the unit has not been set',
      BREACH_REASON_REQUIRED: 'the distribution departs from the guide and needs a `reason`',
    },
  }),
  attributes: {
    [CALIBRATION_SESSION]: {
      before: standing.nullable().optional(),
      after: standing.nullable().optional(),
      closing: closing.nullable().optional(),
      stateSince: z.iso.datetime({ offset: true }),
    },
  },
  schemas: { Distribution: distribution, CalibrationStanding: standing },
  tag: {
    name: 'Calibration',
    description:
      'Sidang kalibrasi per unit. · A panel looks at the results of a unit together: a snapshot, what would be if, ' +
      'changes one by one (`ADJUST_RESULT` of an appraisal), and the end (`CLOSE`), which confirms all.',
  },
  routes: {
    'POST /api/calibration-sessions': {
      id: 'beginCalibration',
      summary: 'Begin the session of a unit',
      description: 'By a member of its panel; how the unit stands then is kept as `before`.',
      by: ['person'],
      body: beginForm,
      answer: { status: 201, schema: z.object({ data: session, meta: z.object({}) }) },
      refusals: [400, 401, 403, 404, 409, 422],
    },
    ...shared,
    ...inPanel(shared),
    ...kept,
    'POST /api/appraisals/what-if': {
      id: 'supposeRatings',
      summary: 'What the distribution of the people whom I appraise would be, by unit; nothing is stored',
      by: ['person'],
      body: mineForm,
      answer: z.object({
        data: z.array(
          z.object({
            orgUnit: named,
            orgAchievement: achievement,
            people: count,
            distribution: distribution.nullable(),
          }),
        ),
      }),
      refusals: [400, 401, 403],
    },
  },
  undocumented: {
    'PUT /api/calibration-sessions/{id}': 'written by the workflow alone',
    'DELETE /api/calibration-sessions/{id}': 'what has a history cannot be deleted; always refused',
  },
  codes: {
    403: {
      NOT_ON_PANEL: 'not on the performance team that calibrates this unit',
      KEEPER_TAKES_PART: 'appraised or appraising in the unit whose session they would record',
    },
    409: {
      SESSION_OPEN: 'a session of this unit is under way',
      EVENT_NOT_ALLOWED: 'not in this state (`details.state`)',
      STALE_REVISION: 'it has changed since the `revision` that was sent',
    },
    422: {
      NOBODY_IN_CALIBRATION: 'no appraisal of the unit waits for calibration',
      UNIT_ACHIEVEMENT_MISSING: 'the achievement of the unit has not been set',
      BREACH_REASON_REQUIRED: 'the distribution departs from the guide and needs a `reason`',
      COMMENT_REQUIRED: 'the event carries a reason',
      DIALOGUE_DATE_MISSING: 'self-assessment and review are far apart, and no dialogue is dated',
      ROLE_CONFLICT: 'the member holds or has used another role on that appraisal',
      RULE_SET_NUMERIC: 'predicates follow from figures here',
      RESULT_FROM_UNIT: 'the result of a unit head is that of the unit',
    },
  },
});
