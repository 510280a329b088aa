import type { Refusal, Text } from '../refusal';

/** When records beside an appraisal may be written: what is agreed is carried out, watched and talked about. */

const OPEN = ['monitoring', 'selfAssessment', 'review', 'calibration', 'delivered', 'finalApproval'];

/** A plan that was agreed stays in force while its revision is drafted. */
const isCarriedOut = (state: string, planWasAgreed: boolean): boolean =>
  state === 'monitoring' || (state.startsWith('targetSetting.') && planWasAgreed);

export const STAGES = {
  /** Daily work is written down. */
  execution: isCarriedOut,
  /** What was written down is still judged, until the review is handed over. */
  judging: (state: string, planWasAgreed: boolean): boolean =>
    isCarriedOut(state, planWasAgreed) || state === 'selfAssessment' || state === 'review',
  /** Peers are named. */
  nomination: (state: string, planWasAgreed: boolean): boolean =>
    isCarriedOut(state, planWasAgreed) || state === 'selfAssessment',
  /** Peers answer. */
  answering: (state: string): boolean => state === 'selfAssessment' || state === 'review',
  /** Coaching goes on as long as the appraisal does. */
  coaching: (state: string): boolean =>
    state.startsWith('targetSetting.') || state.startsWith('appeal.') || OPEN.includes(state),
} as const satisfies Record<string, (state: string, planWasAgreed: boolean) => boolean>;

export type Stage = keyof typeof STAGES;

const MESSAGES: Record<Stage, Text> = {
  execution: {
    id: 'Hanya mungkin selama pelaksanaan, setelah SKP disepakati',
    en: 'Only possible during execution, once a plan was agreed',
  },
  judging: {
    id: 'Hanya mungkin sampai penilaian pejabat penilai disampaikan',
    en: "Only possible until the appraiser's review is handed over",
  },
  nomination: {
    id: 'Rekan diusulkan selama pelaksanaan dan penilaian diri',
    en: 'Peers are named during execution and self-assessment',
  },
  answering: {
    id: 'Rekan menjawab selama penilaian diri dan penilaian pejabat penilai',
    en: 'Peers answer during self-assessment and review',
  },
  coaching: {
    id: 'Penilaian ini sudah selesai',
    en: 'This appraisal has ended',
  },
};

/** Null when the appraisal is in that stage, else why not. */
export const stageRefusal = (stage: Stage, state: string, planWasAgreed: boolean): Refusal | null =>
  STAGES[stage](state, planWasAgreed)
    ? null
    : { code: 'NOT_IN_THIS_STATE', message: MESSAGES[stage], actual: state };
