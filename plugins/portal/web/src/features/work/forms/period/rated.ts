import type { ActionPlan, BehaviourValue, Rating } from '../../../../api/shapes';
import { VALUES } from '../../../../shared/behaviour/values';

/** The evaluation of a month or quarter as it is being typed. */

interface Row {
  rating: Rating | null;
  realisation: number | string;
  note: string;
}

export interface TypedEvaluation {
  plans: Record<string, Row>;
  /** Numeric rule set: what was realised so far of each indicator of the year. */
  indicators: Record<string, number | string>;
  behaviours: Record<string, { rating: Rating | null; score: number | string }>;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  reason: string;
}

export const NO_ROW: Row = { rating: null, realisation: '', note: '' };

export const beginEvaluation = (plans: ActionPlan[], indicators: string[]): TypedEvaluation => ({
  plans: Object.fromEntries(
    plans.map(({ key, realisation }) => [key, { ...NO_ROW, realisation: realisation ?? '' }]),
  ),
  indicators: Object.fromEntries(indicators.map((key) => [key, ''])),
  behaviours: Object.fromEntries(VALUES.map((value) => [value, { rating: null, score: '' }])),
  resultRating: null,
  behaviourRating: null,
  reason: '',
});

const orNull = (value: number | string) => (value === '' ? null : value);

/** Behaviours may be left out; those that are typed go along. */
export const toEvaluation =
  (quadrant: boolean) =>
  ({ plans, indicators, behaviours, resultRating, behaviourRating, reason }: TypedEvaluation) => {
    const rated = Object.entries(behaviours)
      .filter(([, { rating, score }]) => (quadrant ? rating !== null : score !== ''))
      .map(([value, { rating, score }]) => ({
        value: value as BehaviourValue,
        ...(quadrant ? { rating } : { score }),
      }));
    return {
      actionPlans: Object.entries(plans).map(([key, { rating, realisation, note }]) => ({
        key,
        realisation: orNull(realisation),
        note: note.trim() || null,
        ...(quadrant ? { rating } : {}),
      })),
      behaviours: rated,
      ...(quadrant
        ? { resultRating, behaviourRating }
        : {
            indicators: Object.entries(indicators).map(([key, realisation]) => ({ key, realisation })),
          }),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
    };
  };
