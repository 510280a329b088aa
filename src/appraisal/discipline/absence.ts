import { yearOf, type PlainDate } from '../calendar/plain-date';
import { addDays, isWorkingDay, type Holidays } from '../calendar/working-days';
import type { DisciplineRules, Rung } from './rules';

/** How long somebody was away without a valid reason, and what threshold of PP 94/2021 that reaches. Pure. */

export interface YearOfAbsence {
  year: number;
  /** Unexcused working days of the calendar year. */
  unexcused: number;
  /** The most of them on end; a run that began the year before counts whole. */
  inARow: number;
  /** The gravest threshold that was reached, by the sum of the year or by days on end. */
  reached: (Rung & { by: 'total' | 'inARow' }) | null;
  /** The next threshold of the year's sum, and how many days there are until then. */
  next: (Rung & { daysLeft: number }) | null;
}

export const rungReached = (days: number, ladder: readonly Rung[]): Rung | null =>
  ladder.findLast(({ from }) => days >= from) ?? null;

/** The longest run of working days on end that has a day in that year, as far as it goes up to the year's end. */
const longestRun = (days: readonly PlainDate[], year: number, holidays: Holidays): number => {
  let longest = 0;
  let run = 0;
  let last: PlainDate | null = null;
  for (const day of days) {
    run = last !== null && addDays(last, 1, 'working', holidays) === day ? run + 1 : 1;
    last = day;
    if (yearOf(day) === year) longest = Math.max(longest, run);
  }
  return longest;
};

/**
 * One calendar year of absence.
 * @param absent days without a valid reason, those of the end of the year before too; days off among them don't count
 */
export const yearOfAbsence = (
  absent: readonly PlainDate[],
  year: number,
  holidays: Holidays,
  { ladder, inARow: onEnd }: DisciplineRules,
): YearOfAbsence => {
  const days = [...new Set(absent)]
    .filter((day) => isWorkingDay(day, holidays) && yearOf(day) <= year)
    .sort();
  const unexcused = days.filter((day) => yearOf(day) === year).length;
  const inARow = longestRun(days, year, holidays);
  const total = rungReached(unexcused, ladder);
  const next = ladder.find(({ from }) => from > unexcused);
  const gravest = ladder.at(-1);
  const byRun = inARow >= onEnd.from && (total === null || total !== gravest);
  return {
    year,
    unexcused,
    inARow,
    reached: byRun ? { ...onEnd, by: 'inARow' } : total && { ...total, by: 'total' },
    next: next ? { ...next, daysLeft: next.from - unexcused } : null,
  };
};
