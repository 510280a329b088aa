import { requires, type MachineConfig } from '../../../../plugins/workflow/server/src/public';

const cancellable = { target: 'cancelled' };
const reassignable = {
  guard: requires({ dataRules: ['namedPersonMayTakeRole'] }),
  actions: ['reassign'],
};
const complete = (target: string, when: string[] = []) => ({
  target,
  guard: requires({ when, dataRules: ['completedInTime'] }),
  actions: ['saveCompletion'],
});

/**
 * A training of one person: asked for or proposed, decided by the appraiser, done, and confirmed by the performance
 * team. What the appraiser proposed needs no second decision of theirs.
 */
export const enrolmentMachine: MachineConfig = {
  id: 'enrolment',
  context: { escalated: false },
  initial: 'proposed',
  states: {
    proposed: {
      meta: { tasks: ['employee'] },
      on: {
        REQUEST: [
          {
            target: 'approved',
            guard: requires({ when: ['isProposedByAppraiser'], rules: ['trainingIsAhead'] }),
            actions: ['saveRequest'],
          },
          {
            target: 'requested',
            guard: requires({ rules: ['trainingIsAhead'] }),
            actions: ['saveRequest'],
          },
        ],
        CANCEL: cancellable,
        REASSIGN: reassignable,
      },
    },
    requested: {
      exit: ['settle'],
      meta: {
        tasks: ['appraiser'],
        escalation: ['performanceTeam'],
        timers: [{ at: 'decisionDue', send: 'DECISION_OVERDUE', deadline: true, remind: 'dayBefore' }],
      },
      on: {
        APPROVE: { target: 'approved', guard: requires({ rules: ['decisionIsTheirs'] }) },
        DECLINE: {
          target: 'declined',
          guard: requires({ rules: ['decisionIsTheirs'] }),
          actions: ['saveFeedback'],
        },
        CANCEL: cancellable,
        DECISION_OVERDUE: { actions: ['escalate'] },
        REASSIGN: reassignable,
      },
    },
    approved: {
      exit: ['settle'],
      meta: {
        tasks: ['employee'],
        escalation: ['performanceTeam'],
        timers: [{ at: 'completionDue', send: 'COMPLETION_OVERDUE', deadline: true, remind: 'dayBefore' }],
      },
      on: {
        COMPLETE: [complete('completed', ['isSentByTeam']), complete('confirmation')],
        CANCEL: cancellable,
        COMPLETION_OVERDUE: { actions: ['escalate'] },
        REASSIGN: reassignable,
      },
    },
    confirmation: {
      meta: { tasks: ['performanceTeam'] },
      on: {
        CONFIRM: { target: 'completed' },
        RETURN_COMPLETION: { target: 'approved', actions: ['saveFeedback'] },
        REASSIGN: reassignable,
      },
    },
    completed: { type: 'final' },
    declined: { type: 'final' },
    cancelled: { type: 'final' },
  },
};
