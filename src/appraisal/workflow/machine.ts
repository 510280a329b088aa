import { requires, type MachineConfig } from '../../../plugins/workflow/server/src/public';

/**
 * The appraisal of one person in one period: planning, execution, appraisal, objection, final approval (PermenPANRB
 * 6/2022 art 5; objection: PP 30/2019 art 59). Plain JSON: every rule, action and timer stands here by name.
 */

const reviewed = {
  rules: ['unitAchievementIsKnown'],
  dataRules: [
    'reviewCoversEverything',
    'indicatorsAreKnown',
    'realisationsAreThere',
    'resultFollowsUnit',
    'differingRatingHasReason',
    'dialogueIsDated',
  ],
};
/** As a review, but that it may not make things worse: by it an objection is granted, in either instance. */
const changed = {
  rules: ['unitAchievementIsKnown'],
  dataRules: [
    'reviewCoversEverything',
    'indicatorsAreKnown',
    'realisationsAreThere',
    'resultFollowsUnit',
    'resultIsNotWorse',
  ],
};
const changedByFirst = { ...changed, rules: ['deciderIsCalledUpon', ...changed.rules] };
const changedBySecond = { ...changed, rules: ['secondInstanceDecides', ...changed.rules] };
const submitted = {
  rules: [
    'planHasPrimaryResult',
    'everyResultHasIndicators',
    'everyTargetIsStated',
    'targetsFitApproach',
    'weightsAre100',
    'targetsAreMeasurable',
  ],
};

const reassign = { actions: ['reassign'] };
const cancel = { target: '#appraisal.cancelled' };
/** A person moved to another post: what was agreed is still appraised, by the appraiser of that time. */
const moveOn = {
  guard: requires({ rules: ['nextPeriodMayOpen'], dataRules: ['transferIsInPeriod'] }),
  actions: ['closePeriod'],
};
const extend = {
  guard: requires({ dataRules: ['newDeadlineIsLater'] }),
  actions: ['moveDeadline', 'settle'],
};
const overdue = { actions: ['escalate'] };
const toAssessment = '#appraisal.selfAssessment';

export const appraisalMachine: MachineConfig = {
  id: 'appraisal',
  context: { escalated: false, revising: false, appealDecided: false },
  initial: 'targetSetting',
  states: {
    targetSetting: {
      initial: 'draft',
      states: {
        draft: {
          exit: ['settle'],
          meta: {
            tasks: ['employee'],
            escalation: ['performanceTeam'],
            editable: { workResults: ['employee'] },
            timers: [
              { at: 'targetDraftDue', send: 'TARGETS_OVERDUE', deadline: true, remind: 'daysBefore' },
              { at: 'revisionLapses', send: 'REVISION_LAPSED' },
            ],
          },
          on: {
            SUBMIT_TARGETS: { target: 'review', guard: requires(submitted), actions: ['savePlan'] },
            TARGETS_OVERDUE: overdue,
            DRAFT_FOR_EMPLOYEE: {
              target: '#appraisal.monitoring',
              guard: requires({ rules: ['targetsAreOverdue'], dataRules: submitted.rules }),
              actions: ['savePlan', 'agreePlan', 'planIsSettled'],
            },
            EXTEND_DEADLINE: extend,
          },
        },
        review: {
          exit: ['settle'],
          meta: {
            tasks: ['appraiser'],
            escalation: ['performanceTeam'],
            timers: [
              { at: 'targetReviewDue', send: 'STEP_OVERDUE', deadline: true, remind: 'daysBefore' },
              { at: 'revisionLapses', send: 'REVISION_LAPSED' },
            ],
          },
          on: {
            RETURN_TARGETS: { target: 'draft' },
            APPROVE_TARGETS: {
              target: '#appraisal.monitoring',
              actions: ['agreePlan', 'saveExpectations', 'planIsSettled'],
            },
            STEP_OVERDUE: overdue,
            EXTEND_DEADLINE: extend,
          },
        },
      },
      on: {
        REVISION_LAPSED: { target: '#appraisal.monitoring', actions: ['restoreAgreedPlan', 'planIsSettled'] },
        // A plan that was agreed stays in force while a revision is under way, so it is what is appraised.
        TRANSFER: [
          {
            target: toAssessment,
            guard: requires({
              when: ['planWasAgreed'],
              rules: ['nextPeriodMayOpen'],
              dataRules: ['transferIsInPeriod'],
            }),
            actions: ['restoreAgreedPlan', 'planIsSettled', 'closePeriod'],
          },
          {
            target: '#appraisal.cancelled',
            guard: requires({
              when: ['noPlanWasAgreed'],
              rules: ['nextPeriodMayOpen'],
              dataRules: ['transferIsInPeriod'],
            }),
            actions: ['closePeriod'],
          },
        ],
      },
    },
    monitoring: {
      meta: { timers: [{ at: 'assessmentOpens', send: 'OPEN_ASSESSMENT' }] },
      on: {
        REVISE_TARGETS: {
          target: 'targetSetting.draft',
          guard: requires({ rules: ['assessmentIsAhead'] }),
          actions: ['planIsRevised'],
        },
        // A subordinate may draft before the superior's plan exists: the link is made when it does.
        LINK_RESULTS: { guard: requires({ dataRules: ['linkedResultsAreKnown'] }), actions: ['linkResults'] },
        OPEN_ASSESSMENT: { target: 'selfAssessment' },
        TRANSFER: { ...moveOn, target: toAssessment },
      },
    },
    selfAssessment: {
      exit: ['settle'],
      meta: {
        tasks: ['employee'],
        timers: [
          { at: 'selfAssessmentDue', send: 'SELF_ASSESSMENT_LAPSED', deadline: true, remind: 'daysBefore' },
        ],
      },
      on: {
        SUBMIT_SELF_ASSESSMENT: {
          target: 'review',
          guard: requires({ dataRules: ['indicatorsAreKnown', 'selfAssessmentCoversEverything'] }),
          actions: ['saveSelfAssessment'],
        },
        SELF_ASSESSMENT_LAPSED: { target: 'review', actions: ['noteMissingSelfAssessment'] },
        EXTEND_DEADLINE: extend,
        TRANSFER: moveOn,
      },
    },
    review: {
      exit: ['settle'],
      meta: {
        tasks: ['appraiser'],
        escalation: ['performanceTeam'],
        timers: [{ at: 'reviewDue', send: 'STEP_OVERDUE', deadline: true, remind: 'daysBefore' }],
      },
      on: {
        RETURN_SELF_ASSESSMENT: { target: 'selfAssessment' },
        SUBMIT_REVIEW: [
          {
            target: 'calibration',
            guard: requires({ when: ['policyAsksForCalibration'], ...reviewed }),
            actions: ['saveReview'],
          },
          {
            target: 'delivered',
            guard: requires({ when: ['policyAsksForNoCalibration'], ...reviewed }),
            actions: ['saveReview'],
          },
        ],
        STEP_OVERDUE: overdue,
        EXTEND_DEADLINE: extend,
        TRANSFER: moveOn,
      },
    },
    calibration: {
      exit: ['settle'],
      meta: {
        tasks: ['performanceTeam'],
        timers: [{ at: 'calibrationDue', send: 'STEP_OVERDUE', deadline: true, remind: 'daysBefore' }],
      },
      on: {
        ADJUST_RESULT: { guard: requires(reviewed), actions: ['saveAdjustment'] },
        CONFIRM_RESULT: { target: 'delivered' },
        RETURN_REVIEW: { target: 'review' },
        STEP_OVERDUE: overdue,
        EXTEND_DEADLINE: extend,
        TRANSFER: moveOn,
      },
    },
    delivered: {
      meta: {
        tasks: ['employee'],
        timers: [{ at: 'appealWindowEnds', send: 'ACCEPT_BY_LAPSE', deadline: true, remind: 'daysBefore' }],
      },
      on: {
        ACKNOWLEDGE: { target: 'finalApproval', actions: ['noteAcceptance'] },
        FILE_APPEAL: {
          target: 'appeal',
          guard: requires({
            rules: ['appealIsInTime', 'noAppealWasDecided'],
            dataRules: ['requestIsStated'],
          }),
          actions: ['fileAppeal'],
        },
        ACCEPT_BY_LAPSE: { target: 'finalApproval', actions: ['noteAcceptance'] },
        EXTEND_DEADLINE: extend,
        TRANSFER: moveOn,
      },
    },
    appeal: {
      initial: 'explanation',
      states: {
        explanation: {
          meta: {
            tasks: ['appraiser'],
            timers: [
              { at: 'explanationDue', send: 'EXPLANATION_LAPSED', deadline: true, remind: 'daysBefore' },
            ],
          },
          on: {
            EXPLAIN: { target: 'decision', actions: ['saveExplanation'] },
            EXPLANATION_LAPSED: { target: 'decision', actions: ['noteMissingExplanation'] },
            EXTEND_DEADLINE: extend,
          },
        },
        decision: {
          exit: ['settle'],
          meta: {
            tasks: ['appraiserSuperior'],
            // Where nobody is left to decide too, the team names somebody.
            escalation: ['appointingAuthority', 'performanceTeam'],
            timers: [{ at: 'decisionDue', send: 'DECISION_OVERDUE', deadline: true, remind: 'daysBefore' }],
          },
          on: {
            UPHOLD: [
              {
                target: 'decided',
                guard: requires({ when: ['secondInstanceIsOpen'], rules: ['deciderIsCalledUpon'] }),
                actions: ['saveUpheld', 'appealIsDecided'],
              },
              {
                target: '#appraisal.finalApproval',
                guard: requires({ when: ['decisionIsFinal'], rules: ['deciderIsCalledUpon'] }),
                actions: ['saveUpheld', 'appealIsDecided'],
              },
            ],
            CHANGE_RESULT: [
              {
                target: 'decided',
                guard: requires({ when: ['secondInstanceIsOpen'], ...changedByFirst }),
                actions: ['saveChangedResult', 'appealIsDecided'],
              },
              {
                target: '#appraisal.finalApproval',
                guard: requires({ when: ['decisionIsFinal'], ...changedByFirst }),
                actions: ['saveChangedResult', 'appealIsDecided'],
              },
            ],
            DECISION_OVERDUE: [
              {
                target: '#appraisal.finalApproval',
                guard: requires({ when: ['silenceGrants'] }),
                actions: ['grantRequest', 'appealIsDecided'],
              },
              { guard: requires({ when: ['silenceEscalates'] }), actions: ['escalate'] },
            ],
            EXTEND_DEADLINE: extend,
          },
        },
        // Only where the policy knows a second instance (banding): the superior has decided, the employee may go on.
        decided: {
          meta: {
            tasks: ['employee'],
            timers: [
              { at: 'secondAppealWindowEnds', send: 'ACCEPT_BY_LAPSE', deadline: true, remind: 'daysBefore' },
            ],
          },
          on: {
            ACKNOWLEDGE: { target: '#appraisal.finalApproval', actions: ['noteAcceptance'] },
            FILE_APPEAL: {
              target: 'secondInstance',
              guard: requires({ rules: ['appealIsInTime'] }),
              actions: ['fileSecondAppeal'],
            },
            ACCEPT_BY_LAPSE: { target: '#appraisal.finalApproval', actions: ['noteAcceptance'] },
            EXTEND_DEADLINE: extend,
          },
        },
        secondInstance: {
          meta: {
            tasks: ['appointingAuthority'],
            timers: [
              { at: 'secondDecisionDue', send: 'DECISION_OVERDUE', deadline: true, remind: 'daysBefore' },
            ],
          },
          on: {
            UPHOLD: {
              target: '#appraisal.finalApproval',
              guard: requires({ rules: ['secondInstanceDecides'] }),
              actions: ['saveSecondUpheld'],
            },
            CHANGE_RESULT: {
              target: '#appraisal.finalApproval',
              guard: requires(changedBySecond),
              actions: ['saveSecondChange'],
            },
            // Nobody stands above it: by its silence the superior's decision stays.
            DECISION_OVERDUE: { target: '#appraisal.finalApproval', actions: ['noteSecondSilence'] },
            EXTEND_DEADLINE: extend,
          },
        },
      },
      on: { TRANSFER: moveOn },
    },
    finalApproval: {
      exit: ['settle'],
      meta: {
        tasks: ['appraiserSuperior'],
        escalation: ['performanceTeam'],
        timers: [{ at: 'finalApprovalDue', send: 'STEP_OVERDUE', deadline: true, remind: 'daysBefore' }],
      },
      on: {
        APPROVE: { target: 'final', actions: ['seal'] },
        REJECT: { target: 'review', guard: requires({ rules: ['noAppealWasDecided'] }) },
        STEP_OVERDUE: overdue,
        EXTEND_DEADLINE: extend,
        TRANSFER: moveOn,
      },
    },
    final: { type: 'final' },
    cancelled: { type: 'final' },
  },
};

// REASSIGN and CANCEL are possible everywhere but at the end, so each open state carries them.
for (const state of Object.values(appraisalMachine.states ?? {})) {
  if (state.type !== 'final') {
    state.on = {
      ...state.on,
      REASSIGN: { guard: requires({ rules: ['namedPersonMayTakeRole'] }), ...reassign },
      CANCEL: cancel,
    };
  }
}
