import { calendarDays, isPlainDate, type PlainDate } from '../calendar/plain-date';
import type { Figure, NumericPredicate } from '../plan';
import type { Refused } from '../refusal';
import { decimals, exact, exactText, halfUp, mean, sum } from './exact';
import { explain, figure, type Explanation, type Part } from './explanation';
import { LABELS } from './labels';
import { judgeScore } from './numeric';
import { NUMERIC_RULES } from './numeric-rules';
import { refuse } from './refusals';
import type { ScoringSettings } from './settings';

/** A closed period of one year with its NK; both days belong to it. */
export interface ScoredPeriod {
  start: PlainDate;
  end: PlainDate;
  /** NK, as on its document. */
  score: Figure;
}

export interface AnnualScore {
  score: string;
  predicate: NumericPredicate;
  explanation: Explanation;
}

export type PeriodCode = 'NO_PERIOD' | 'PERIOD_INVALID' | 'PERIODS_OVERLAP';

const refusePeriods = (periods: readonly ScoredPeriod[]): Refused<PeriodCode> | null => {
  if (periods.length === 0) return refuse('NO_PERIOD', 'periods');
  const invalid = periods.findIndex(
    ({ start, end }) => !isPlainDate(start) || !isPlainDate(end) || end < start,
  );
  if (invalid >= 0) return refuse('PERIOD_INVALID', `periods.${invalid}`);
  const overlapping = periods.findIndex((period, place) =>
    periods.slice(0, place).some((other) => period.start <= other.end && other.start <= period.end),
  );
  return overlapping < 0 ? null : refuse('PERIODS_OVERLAP', `periods.${overlapping}`);
};

const annualMean = (periods: readonly ScoredPeriod[]): Part => {
  const weighed = periods.map(({ start, end, score }) => ({
    start,
    end,
    days: calendarDays(start, end),
    score: exact(score),
  }));
  const days = weighed.reduce((total, period) => total + period.days, 0);
  const total = sum(weighed.map((period) => period.score.mul(period.days)));
  const annual = halfUp(total.div(days), 2);
  const explanation = explain(NUMERIC_RULES.annualScore, {
    label: LABELS.annualScore,
    ...figure(annual),
    inputs: { total: exactText(total), days },
    rounding: 'half-up-2',
    children: weighed.map(({ score, start, end, days: weight }) =>
      explain(NUMERIC_RULES.period, {
        label: { id: `${start} s.d. ${end}`, en: `${start} to ${end}` },
        ...figure(score),
        inputs: { score: exactText(score), days: weight },
      }),
    ),
  });
  return { figure: annual, explanation };
};

/**
 * The annual result of somebody appraised in several periods of a year (a transfer, numeric rule set): the mean of
 * their NK weighted by calendar days, rounded half-up to 2 decimals and judged by the bands. Days between two periods
 * count for nobody. Refuses `NO_PERIOD`, `PERIOD_INVALID` and `PERIODS_OVERLAP`.
 */
export const annualScore = (
  periods: readonly ScoredPeriod[],
  beneficialIdea: boolean,
  settings: ScoringSettings,
): AnnualScore | Refused<PeriodCode> => {
  const refused = refusePeriods(periods);
  if (refused) return refused;
  const annual = annualMean(periods);
  return { score: decimals(annual.figure), ...judgeScore(annual, beneficialIdea, settings) };
};

/** Values (0–120) of a month or quarter, exact: decimals or fractions as in an explanation. */
export interface PeriodicValues {
  actionPlans: readonly Figure[];
  primary: readonly Figure[];
}

const meanPart = (values: readonly Figure[], label: Explanation['label']): Part => {
  const exacts = values.map(exact);
  const value = mean(exacts);
  const inputs = {
    total: exactText(sum(exacts)),
    count: values.length,
    values: exacts.map(exactText).join('; '),
  };
  return {
    figure: value,
    explanation: explain(NUMERIC_RULES.meanOfValues, { label, ...figure(value), inputs }),
  };
};

/**
 * The SKP value of a month or quarter, PermenPANRB 8/2021: (mean of action plans + mean of primary results) ÷ 2.
 * Nothing is rounded but the two decimals shown. Refuses `NO_ACTION_PLAN` and `NO_PRIMARY_RESULT`.
 */
export const periodicSkp = ({
  actionPlans,
  primary,
}: PeriodicValues):
  { skp: string; explanation: Explanation } | Refused<'NO_ACTION_PLAN' | 'NO_PRIMARY_RESULT'> => {
  if (actionPlans.length === 0) return refuse('NO_ACTION_PLAN', 'actionPlans');
  if (primary.length === 0) return refuse('NO_PRIMARY_RESULT', 'primary');
  const ofPlans = meanPart(actionPlans, LABELS.actionPlans);
  const ofPrimary = meanPart(primary, LABELS.primaryMean);
  const skp = mean([ofPlans.figure, ofPrimary.figure]);
  const explanation = explain(NUMERIC_RULES.periodicSkp, {
    label: LABELS.periodicSkp,
    ...figure(skp),
    inputs: { actionPlans: exactText(ofPlans.figure), primary: exactText(ofPrimary.figure) },
    children: [ofPlans.explanation, ofPrimary.explanation],
  });
  return { skp: decimals(skp), explanation };
};
