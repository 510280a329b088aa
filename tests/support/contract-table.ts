import type { PersonName } from './office';

/** The contract's table of an appraisal's events, written down by hand: the oracle that the machine is held against. */

export type Role =
  'employee' | 'appraiser' | 'appraiserSuperior' | 'appointingAuthority' | 'performanceTeam' | 'admin';

/** Who holds which role on the appraisal of the office's employee. */
export const HOLDER: Record<Exclude<Role, 'admin'>, PersonName> = {
  employee: 'employee',
  appraiser: 'supervisor',
  appraiserSuperior: 'head',
  appointingAuthority: 'regent',
  performanceTeam: 'hr',
};
export const PARTICIPANTS: PersonName[] = Object.values(HOLDER);
export const STRANGERS: PersonName[] = ['peer', 'outsider', 'outsideHead'];

export const OPEN_STATES = [
  'targetSetting.draft',
  'targetSetting.review',
  'monitoring',
  'selfAssessment',
  'review',
  'calibration',
  'delivered',
  'appeal.explanation',
  'appeal.decision',
  // Where the policy knows a second instance.
  'appeal.decided',
  'appeal.secondInstance',
  'finalApproval',
] as const;
export const END_STATES = ['final', 'cancelled'] as const;
export const STATES = [...OPEN_STATES, ...END_STATES];

interface Row {
  by: Role[];
  in: readonly string[];
}

const WITH_DEADLINE = OPEN_STATES.filter((state) => state !== 'monitoring');
const STEWARDS: Role[] = ['performanceTeam', 'admin'];

/** What callers may send: by whom, and in which states. */
export const EVENTS: Record<string, Row> = {
  SUBMIT_TARGETS: { by: ['employee'], in: ['targetSetting.draft'] },
  DRAFT_FOR_EMPLOYEE: { by: ['performanceTeam'], in: ['targetSetting.draft'] },
  RETURN_TARGETS: { by: ['appraiser'], in: ['targetSetting.review'] },
  APPROVE_TARGETS: { by: ['appraiser'], in: ['targetSetting.review'] },
  REVISE_TARGETS: { by: ['employee', 'appraiser'], in: ['monitoring'] },
  LINK_RESULTS: { by: ['employee', 'appraiser'], in: ['monitoring'] },
  OPEN_ASSESSMENT: { by: ['performanceTeam'], in: ['monitoring'] },
  SUBMIT_SELF_ASSESSMENT: { by: ['employee'], in: ['selfAssessment'] },
  RETURN_SELF_ASSESSMENT: { by: ['appraiser'], in: ['review'] },
  SUBMIT_REVIEW: { by: ['appraiser'], in: ['review'] },
  ADJUST_RESULT: { by: ['performanceTeam'], in: ['calibration'] },
  CONFIRM_RESULT: { by: ['performanceTeam'], in: ['calibration'] },
  RETURN_REVIEW: { by: ['performanceTeam'], in: ['calibration'] },
  ACKNOWLEDGE: { by: ['employee'], in: ['delivered', 'appeal.decided'] },
  FILE_APPEAL: { by: ['employee'], in: ['delivered', 'appeal.decided'] },
  EXPLAIN: { by: ['appraiser'], in: ['appeal.explanation'] },
  // The appointing authority decides too once the superior was silent; before that a rule refuses, not the role.
  UPHOLD: {
    by: ['appraiserSuperior', 'appointingAuthority'],
    in: ['appeal.decision', 'appeal.secondInstance'],
  },
  CHANGE_RESULT: {
    by: ['appraiserSuperior', 'appointingAuthority'],
    in: ['appeal.decision', 'appeal.secondInstance'],
  },
  APPROVE: { by: ['appraiserSuperior'], in: ['finalApproval'] },
  REJECT: { by: ['appraiserSuperior'], in: ['finalApproval'] },
  REASSIGN: { by: STEWARDS, in: OPEN_STATES },
  EXTEND_DEADLINE: { by: STEWARDS, in: WITH_DEADLINE },
  TRANSFER: { by: STEWARDS, in: OPEN_STATES },
  CANCEL: { by: STEWARDS, in: OPEN_STATES },
};

export const SYSTEM_EVENTS = [
  'TARGETS_OVERDUE',
  'SELF_ASSESSMENT_LAPSED',
  'ACCEPT_BY_LAPSE',
  'EXPLANATION_LAPSED',
  'DECISION_OVERDUE',
  'STEP_OVERDUE',
  'REVISION_LAPSED',
  'OPENED',
];

/** Names that no caller may send at all: XState's own, and such as every JavaScript object carries. */
export const FORGED_EVENTS = [
  'xstate.init',
  'xstate.stop',
  'xstate.after.1000.appraisal.monitoring',
  'xstate.done.state.appraisal',
  'xstate.raise',
  '*',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'submit_targets',
  'SUBMIT_TARGETS ',
  ' ',
];
