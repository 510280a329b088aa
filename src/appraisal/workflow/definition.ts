import { defineWorkflow } from '../../../plugins/workflow/server/src/public';
import { actions, assigns, conditions, reminders, timers } from './actions';
import { events } from './events';
import type { AppraisalFacts } from './facts';
import { roleLabels, stateLabels } from './labels';
import { appraisalMachine } from './machine';
import { appealRules } from './rules/appeal';
import { assessmentRules } from './rules/assessment';
import { powerRules } from './rules/power';
import { reviewRules } from './rules/review';
import { targetRules } from './rules/targets';
import { tells } from './tells';
import { redactEntry } from './visibility';

const BEFORE_DELIVERY = [
  'targetSetting.draft',
  'targetSetting.review',
  'monitoring',
  'selfAssessment',
  'review',
];
const APPEAL = ['appeal.explanation', 'appeal.decision'];
const SECOND_INSTANCE = ['appeal.decided', 'appeal.secondInstance'];

/** The steps of an objection as seen from where it stands; one that was decided stays on the way. None without one. */
const appealSteps = ({ subject: { appeal }, policy }: AppraisalFacts, path: string): string[] => {
  if (SECOND_INSTANCE.includes(path) || appeal?.second) return [...APPEAL, ...SECOND_INSTANCE];
  if (!path.startsWith('appeal.') && !appeal?.decision) return [];
  // What silence has granted is settled: there was nothing to accept.
  const asksAgain = policy.secondInstance && appeal?.decision?.outcome !== 'granted';
  return asksAgain ? [...APPEAL, 'appeal.decided'] : APPEAL;
};

/** The appraisal cycle of one person, as the workflow engine runs it. */
export const appraisalDefinition = defineWorkflow<AppraisalFacts>({
  name: 'appraisal',
  version: 1,
  subject: 'api::appraisal.appraisal',
  machine: appraisalMachine,
  labels: { states: stateLabels, roles: roleLabels },
  events,
  guards: { ...targetRules, ...assessmentRules, ...reviewRules, ...appealRules, ...powerRules },
  conditions,
  assigns,
  actions,
  timers,
  reminders,
  tells,
  ownedFields: [
    'employee',
    'appraiser',
    'appraiserSuperior',
    'cycle',
    'policy',
    'orgUnit',
    'position',
    'period',
    'periodStart',
    'periodEnd',
    'workResults',
    'agreedWorkResults',
    'planDetails',
    'agreedPlanDetails',
    'behaviours',
    'selfAssessment',
    'review',
    'initialResult',
    'result',
    'appeal',
  ],
  route: (facts, path) => [
    ...BEFORE_DELIVERY,
    ...(facts.policy.calibration ? ['calibration'] : []),
    'delivered',
    ...appealSteps(facts, path),
    'finalApproval',
    'final',
  ],
  unused: ({ policy }) => [
    ...(policy.calibration ? [] : ['calibration']),
    ...(policy.secondInstance ? [] : SECOND_INSTANCE),
  ],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  notDelegable: ['employee', 'peer'],
  redact: redactEntry,
  // The result itself stays: credit points, pay and career rest on it (PP 30/2019 art 49 ff).
  personalFields: [
    'workResults',
    'agreedWorkResults',
    'planDetails',
    'agreedPlanDetails',
    'behaviours',
    'selfAssessment',
    'review',
    'appeal',
  ],
});
