import { requires, type MachineConfig } from '../../server/src/public';

/**
 * A leave of some days. The head of the unit and a panel of colleagues look at it side by side; a returned request may
 * be handed in again; leave that is granted begins and ends by itself.
 */
export const leaveMachine: MachineConfig = {
  id: 'leave',
  context: { escalated: false },
  initial: 'draft',
  states: {
    draft: {
      meta: {
        tasks: ['employee'],
        // An empty list: given when the request is made, and nobody's to change by an edit.
        editable: {
          employee: [],
          unit: [],
          firstDay: ['employee'],
          lastDay: ['employee'],
          reason: ['employee'],
        },
        timers: [{ at: 'draftLapses', send: 'DRAFT_LAPSED' }],
      },
      on: {
        SUBMIT: {
          target: 'approval',
          guard: requires({ dataRules: ['daysAreInOrder', 'leaveIsAhead'] }),
          actions: ['saveRequest'],
        },
        DRAFT_LAPSED: { target: 'withdrawn' },
        WITHDRAW: { target: 'withdrawn' },
      },
    },
    approval: {
      type: 'parallel',
      onDone: { target: 'granted', actions: ['noteGrant', 'tellEmployee'] },
      states: {
        management: {
          initial: 'waiting',
          states: {
            waiting: {
              exit: ['settle'],
              meta: {
                tasks: ['manager'],
                escalation: ['personnel'],
                appoints: { manager: 'headOfUnit' },
                timers: [{ at: 'answerDue', send: 'ANSWER_OVERDUE', deadline: true, remind: 'dayBefore' }],
              },
              on: {
                AGREE: { target: 'agreed' },
                FORWARD: { guard: requires({ dataRules: ['mayTakeOver'] }), actions: ['handOver'] },
                ANSWER_OVERDUE: { actions: ['escalate'] },
              },
            },
            agreed: { type: 'final' },
          },
        },
        panel: {
          initial: 'voting',
          states: {
            voting: {
              meta: {
                tasks: ['panel'],
                votes: { role: 'panel', need: { ENDORSE: 2, OBJECT: 2 } },
                appoints: { panel: 'panelOfUnit' },
                timers: [{ at: 'votingEnds', send: 'VOTING_LAPSED' }],
              },
              on: {
                ENDORSE: { target: 'endorsed' },
                OBJECT: { target: '#leave.draft', actions: ['tellEmployee'] },
                // Colleagues who stay silent agree.
                VOTING_LAPSED: { target: 'endorsed' },
              },
            },
            endorsed: { type: 'final' },
          },
        },
      },
      on: {
        RETURN: { target: 'draft', actions: ['tellEmployee'] },
        REFUSE: { target: 'refused', actions: ['noteRefusal', 'tellEmployee'] },
        REASSIGN: { guard: requires({ dataRules: ['mayTakeOver', 'isHeld'] }), actions: ['reassign'] },
        WITHDRAW: { target: 'withdrawn' },
      },
    },
    granted: {
      initial: 'planned',
      states: {
        planned: {
          meta: { timers: [{ at: 'leaveBegins', send: 'LEAVE_BEGINS' }] },
          on: { LEAVE_BEGINS: { target: 'running' }, WITHDRAW: { target: '#leave.withdrawn' } },
        },
        running: {
          meta: { timers: [{ at: 'leaveEnds', send: 'LEAVE_ENDS' }] },
          on: { LEAVE_ENDS: { target: '#leave.taken' } },
        },
      },
    },
    taken: { type: 'final' },
    refused: { type: 'final' },
    withdrawn: { type: 'final' },
  },
};
