/** A day of the calendar without a clock: 'YYYY-MM-DD'. */
export type PlainDate = string;

const DAY = 24 * 60 * 60 * 1000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;

const midnightUtc = (date: PlainDate): number => Date.parse(`${date}T00:00:00.000Z`);

/** The day of an instant in UTC. */
export const utcDate = (instant: number): PlainDate => new Date(instant).toISOString().slice(0, 10);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** True for a day that exists: 2028-02-29 does, 2026-02-29 doesn't. */
export const isPlainDate = (date: string): boolean => {
  if (!FORM.test(date)) return false;
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)].map(Number) as [
    number,
    number,
    number,
  ];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** @throws RangeError when the day doesn't exist. */
export const requirePlainDate = (date: string): PlainDate => {
  if (!isPlainDate(date)) throw new RangeError(`not a day of the calendar: ${date}`);
  return date;
};

/** `days` later, or earlier when negative. @throws RangeError outside the years 0–9999. */
export const shiftDays = (date: PlainDate, days: number): PlainDate =>
  requirePlainDate(utcDate(midnightUtc(requirePlainDate(date)) + days * DAY));

/** Calendar days of a period, both its first and last day counted; 0 or less when it ends before it starts. */
export const calendarDays = (first: PlainDate, last: PlainDate): number =>
  Math.round((midnightUtc(requirePlainDate(last)) - midnightUtc(requirePlainDate(first))) / DAY) + 1;

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** 0 Sunday to 6 Saturday. */
export const weekday = (date: PlainDate): number => new Date(midnightUtc(requirePlainDate(date))).getUTCDay();

/** That day of a year, 'MM-DD'; 28 February stands in for the 29th where the year has none. */
export const dayOfYear = (year: number, monthDay: string): PlainDate => {
  const written = `${String(year).padStart(4, '0')}-${monthDay}`;
  const isMissingLeapDay = monthDay === '02-29' && !isPlainDate(written);
  return requirePlainDate(isMissingLeapDay ? written.replace('02-29', '02-28') : written);
};

export const laterDate = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
