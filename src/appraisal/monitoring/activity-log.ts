import type { PlainDate } from '../calendar/plain-date';
import type { Aspect, WorkResult } from '../plan';
import type { Refusal } from '../refusal';

/** Daily progress (progres harian): what was done on a day for an indicator of the agreed plan. */

/** Days within which something may have happened; `today` is the local day where the employee works. */
export interface Period {
  start: PlainDate;
  end: PlainDate;
  today: PlainDate;
}

/** Why this day can't be that of a record; null when it can. */
export const dayRefusal = (date: PlainDate, { start, end, today }: Period): Refusal | null => {
  if (date > today) {
    return {
      code: 'DATE_IN_FUTURE',
      message: { id: 'Tanggal belum tiba', en: 'This day is still ahead' },
      path: 'date',
      actual: date,
    };
  }
  return date >= start && date <= end
    ? null
    : {
        code: 'DATE_OUTSIDE_PERIOD',
        message: {
          id: `Tanggal harus antara ${start} dan ${end}`,
          en: `The day must lie between ${start} and ${end}`,
        },
        path: 'date',
        actual: date,
      };
};

const keysOf = (plan: readonly WorkResult[]): Set<string> =>
  new Set(plan.flatMap(({ indicators }) => indicators.map(({ key }) => key)));

/** Why this is no indicator to write progress for; null when it is one. */
export const indicatorRefusal = (indicator: string, plan: readonly WorkResult[]): Refusal | null =>
  keysOf(plan).has(indicator)
    ? null
    : {
        code: 'UNKNOWN_INDICATOR',
        message: {
          id: 'Indikator tidak ada dalam SKP yang disepakati',
          en: 'The agreed plan has no such indicator',
        },
        path: 'indicator',
        actual: indicator,
      };

/** What was counted of one indicator; quantities as decimal strings. */
export interface Tally {
  indicator: string;
  /** Sum of what was approved; null when none of it had a figure. */
  quantity: string | null;
  approved: number;
  pending: number;
  returned: number;
}

export interface Realisation extends Tally {
  workResult: string;
  title: string;
  aspect: Aspect;
  unit: string;
  /** What the self-assessment may begin with; null where quantities don't add up to a realisation. */
  suggestion: string | null;
}

/** Pieces and money add up over a year; quality and time are measured, not summed. */
const ADDS_UP: ReadonlySet<Aspect> = new Set<Aspect>(['quantity', 'cost', 'budget']);

/** What was realised of each indicator of the plan, in its order; nothing counted is a row of zeros. */
export const realisationsOf = (plan: readonly WorkResult[], tallies: readonly Tally[]): Realisation[] => {
  const counted = new Map(tallies.map((tally) => [tally.indicator, tally]));
  return plan.flatMap(({ key: workResult, indicators }) =>
    indicators.map(({ key, title, aspect, unit }) => {
      const none: Tally = { indicator: key, quantity: null, approved: 0, pending: 0, returned: 0 };
      const tally = counted.get(key) ?? none;
      return {
        ...tally,
        workResult,
        title,
        aspect,
        unit,
        suggestion: ADDS_UP.has(aspect) ? tally.quantity : null,
      };
    }),
  );
};
