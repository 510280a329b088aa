import { requires, type MachineConfig } from '../../../plugins/workflow/server/src/public';

const cancellable = { CANCEL: { target: 'cancelled' }, APPRAISAL_ENDED: { target: 'cancelled' } };
const plannable = { dataRules: ['indicatorsAreOfPlan', 'targetsAreMeasurable'] };
const actions = ['saveActionPlans'];
const PLAN_ACTIONS = { guard: requires(plannable), actions };
/** A period in which nobody planned would have no result in numbers, and no way out but to cancel it. */
const PLAN_LATE = { guard: requires({ rules: ['nothingIsPlannedYet'], ...plannable }), actions };
const REPORT_PROGRESS = {
  guard: requires({ dataRules: ['actionPlansAreKnown'] }),
  actions: ['saveProgress'],
};

/** One month or quarter of an appraisal: planned and reported by the employee, rated by the appraiser, acknowledged. */
export const periodicMachine: MachineConfig = {
  id: 'periodic-evaluation',
  context: { escalated: false },
  initial: 'running',
  states: {
    running: {
      meta: { timers: [{ at: 'periodEnds', send: 'OPEN_EVALUATION' }] },
      on: {
        PLAN_ACTIONS,
        REPORT_PROGRESS,
        OPEN_EVALUATION: { target: 'evaluation' },
        ...cancellable,
      },
    },
    evaluation: {
      exit: ['settle'],
      meta: {
        tasks: ['appraiser'],
        escalation: ['performanceTeam'],
        timers: [{ at: 'evaluationDue', send: 'EVALUATION_OVERDUE', deadline: true, remind: 'dayBefore' }],
      },
      on: {
        PLAN_ACTIONS: PLAN_LATE,
        REPORT_PROGRESS,
        SUBMIT_EVALUATION: {
          target: 'delivered',
          guard: requires({
            dataRules: ['actionPlansAreKnown', 'everyActionPlanIsRated', 'judgementIsSound'],
          }),
          actions: ['saveEvaluation'],
        },
        EVALUATION_OVERDUE: { actions: ['escalate'] },
        ...cancellable,
      },
    },
    delivered: {
      meta: {
        tasks: ['employee'],
        timers: [{ at: 'acknowledgementDue', send: 'ACKNOWLEDGEMENT_LAPSED', deadline: true }],
      },
      on: {
        ACKNOWLEDGE: { target: 'final' },
        ACKNOWLEDGEMENT_LAPSED: { target: 'final' },
        REOPEN: { target: 'evaluation', actions: ['takeBack'] },
        ...cancellable,
      },
    },
    final: { type: 'final' },
    cancelled: { type: 'final' },
  },
};
