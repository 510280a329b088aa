import type { Refused } from '../refusal';
import { isPlainDate, shiftDays, weekday, yearOf, type PlainDate } from './plain-date';

export type DayType = 'working' | 'calendar';

/** Public holidays and collective leave together, 'YYYY-MM-DD': no civil servant works on either. */
export type Holidays = ReadonlySet<PlainDate>;

/** Ten years: no deadline of the domain comes near, and an answer stays quick. */
export const MOST_DAYS = 3660;
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2999;
const SATURDAY = 6;
const SUNDAY = 0;

/** Monday to Friday (Perpres 21/2023), neither public holiday nor collective leave. */
export const isWorkingDay = (date: PlainDate, holidays: Holidays): boolean => {
  const day = weekday(date);
  return day !== SATURDAY && day !== SUNDAY && !holidays.has(date);
};

const isCountable = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;

const nextWorkingDay = (from: PlainDate, holidays: Holidays): PlainDate => {
  let date = shiftDays(from, 1);
  while (!isWorkingDay(date, holidays)) date = shiftDays(date, 1);
  return date;
};

/** What was counted with a table before: a launch asks the same for a hundred thousand people. */
const counted = new WeakMap<Holidays, Map<string, PlainDate>>();

/** The answer to a question that a table of holidays was asked before, else as `count` finds it. */
export const countedOnce = (holidays: Holidays, question: string, count: () => PlainDate): PlainDate => {
  const known = counted.get(holidays) ?? new Map<string, PlainDate>();
  if (known.size === 0) counted.set(holidays, known);
  const answer = known.get(question) ?? count();
  known.set(question, answer);
  return answer;
};

/**
 * The day that is `days` after `from`; day 1 is the day after it, 0 days is `from` itself. A calendar deadline on a day
 * off isn't moved.
 * @throws RangeError when `days` is no whole number from 0 to 3660, or `from` no day of the calendar.
 */
export const addDays = (from: PlainDate, days: number, dayType: DayType, holidays: Holidays): PlainDate => {
  if (!isCountable(days)) throw new RangeError(`days have to be a whole number from 0 to ${MOST_DAYS}`);
  if (dayType === 'calendar') return shiftDays(from, days);
  return countedOnce(holidays, `${from} + ${String(days)}`, () => {
    let date = shiftDays(from, 0);
    for (let count = 0; count < days; count += 1) date = nextWorkingDay(date, holidays);
    return date;
  });
};

/** Whether the holiday table has any row of that year. */
export const isHolidayYearKnown = (year: number, holidays: Holidays): boolean =>
  [...holidays].some((date) => yearOf(date) === year);

/** A year of which no holiday is known was counted over: weekends alone were left out. */
const isCountedBlindly = (from: PlainDate, date: PlainDate, holidays: Holidays): boolean => {
  const known = new Set([...holidays].map(yearOf));
  for (let year = yearOf(shiftDays(from, 1)); year <= yearOf(date); year += 1) {
    if (!known.has(year)) return true;
  }
  return false;
};

export type DueDate = { date: PlainDate; warning?: 'NO_HOLIDAYS' };
export type DueDateCode = 'DATE_INVALID' | 'DAYS_OUT_OF_RANGE';

const REFUSALS: Record<DueDateCode, Refused<DueDateCode>> = {
  DATE_INVALID: {
    refusal: {
      code: 'DATE_INVALID',
      message: {
        id: `Tanggal harus berbentuk YYYY-MM-DD dan ada dalam kalender, tahun ${FIRST_YEAR}–${LAST_YEAR}.`,
        en: `The date has to be written YYYY-MM-DD and exist, in the years ${FIRST_YEAR}–${LAST_YEAR}.`,
      },
      path: 'from',
    },
  },
  DAYS_OUT_OF_RANGE: {
    refusal: {
      code: 'DAYS_OUT_OF_RANGE',
      message: {
        id: `Jumlah hari harus bilangan bulat dari 0 sampai ${MOST_DAYS}.`,
        en: `Days have to be a whole number from 0 to ${MOST_DAYS}.`,
      },
      path: 'days',
    },
  },
};

/**
 * The day on which something is due, as `addDays` counts. It warns `NO_HOLIDAYS` when working days were counted in a
 * year of which the table has no row; calendar days need no table. Refuses `DATE_INVALID` (years 1900–2999) and
 * `DAYS_OUT_OF_RANGE` (whole numbers, 0–3660).
 */
export const dueDate = (
  from: string,
  days: number,
  dayType: DayType,
  holidays: Holidays,
): DueDate | Refused<DueDateCode> => {
  const isInRange = isPlainDate(from) && yearOf(from) >= FIRST_YEAR && yearOf(from) <= LAST_YEAR;
  if (!isInRange) return REFUSALS.DATE_INVALID;
  if (!isCountable(days)) return REFUSALS.DAYS_OUT_OF_RANGE;
  const date = addDays(from, days, dayType, holidays);
  const isBlind = dayType === 'working' && days > 0 && isCountedBlindly(from, date, holidays);
  return isBlind ? { date, warning: 'NO_HOLIDAYS' } : { date };
};
