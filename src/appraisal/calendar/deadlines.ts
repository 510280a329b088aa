import { endOfLocalDay, localDate, type Zone } from './local-time';
import { dayOfYear, laterDate } from './plain-date';
import { addDays, type DayType, type Holidays } from './working-days';

/** What a dated policy says of deadlines. Days are working days where nothing else is said; dates are 'MM-DD'. */
export interface DeadlineSettings {
  draftUntil: string;
  draftDays: number;
  targetReviewUntil: string;
  targetReviewDays: number;
  selfAssessmentDays: number;
  reviewDays: number;
  calibrationDays: number;
  /** Counted in `appealDayType`. PP 30/2019 art 59: 14 days from receipt. */
  appealDays: number;
  appealDayType: DayType;
  explanationDays: number;
  decisionDays: number;
  /** Counted in `appealDayType`, from the superior's decision. */
  secondAppealDays: number;
  secondDecisionDays: number;
  finalApprovalDays: number;
}

/** PermenPANRB 8/2021 for the dates in January, PP 30/2019 art 59 for appeals; the rest is our own choice. */
export const DEFAULT_DEADLINES: DeadlineSettings = {
  draftUntil: '01-14',
  draftDays: 5,
  targetReviewUntil: '01-31',
  targetReviewDays: 5,
  selfAssessmentDays: 10,
  reviewDays: 10,
  calibrationDays: 10,
  appealDays: 14,
  appealDayType: 'calendar',
  explanationDays: 5,
  decisionDays: 14,
  secondAppealDays: 14,
  secondDecisionDays: 14,
  finalApprovalDays: 5,
};

/** So many days after entering; where `until` is given, the later of that and this day of the cycle's year. */
interface Term {
  days: number;
  dayType?: DayType;
  until?: string;
}

const TERMS = {
  targetDraft: (policy) => ({ days: policy.draftDays, until: policy.draftUntil }),
  targetReview: (policy) => ({ days: policy.targetReviewDays, until: policy.targetReviewUntil }),
  selfAssessment: (policy) => ({ days: policy.selfAssessmentDays }),
  review: (policy) => ({ days: policy.reviewDays }),
  calibration: (policy) => ({ days: policy.calibrationDays }),
  appealWindow: (policy) => ({ days: policy.appealDays, dayType: policy.appealDayType }),
  explanation: (policy) => ({ days: policy.explanationDays }),
  decision: (policy) => ({ days: policy.decisionDays }),
  secondAppealWindow: (policy) => ({ days: policy.secondAppealDays, dayType: policy.appealDayType }),
  secondDecision: (policy) => ({ days: policy.secondDecisionDays }),
  finalApproval: (policy) => ({ days: policy.finalApprovalDays }),
} satisfies Record<string, (policy: DeadlineSettings) => Term>;

/** The steps that have a deadline; `appealWindow` is the time in `delivered`. */
export type DeadlineStep = keyof typeof TERMS;

export interface DeadlineFacts {
  /** When the state was entered, or entered again. */
  enteredAt: Date;
  /** Of the org unit. */
  zone: Zone;
  holidays: Holidays;
  deadlines: DeadlineSettings;
  /** The year that the cycle appraises. */
  cycleYear: number;
}

/**
 * When a step is due: 23:59:59.999 of the last day in the unit's zone. Day 1 is the local day after entering.
 * @throws RangeError of an invalid `enteredAt`, or a policy with impossible days or dates.
 */
export const dueAt = (
  step: DeadlineStep,
  { enteredAt, zone, holidays, deadlines, cycleYear }: DeadlineFacts,
): Date => {
  const { days, dayType = 'working', until }: Term = TERMS[step](deadlines);
  const counted = addDays(localDate(enteredAt, zone), days, dayType, holidays);
  const last = until === undefined ? counted : laterDate(counted, dayOfYear(cycleYear, until));
  return endOfLocalDay(last, zone);
};
