/** A span of days as whole years, whole months besides, and the days that are left at its ends. Days as YYYY-MM-DD. */
export interface Pieces {
  years: number[];
  /** Their first days. */
  months: string[];
  /** First and last day of each. */
  days: [first: string, last: string][];
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const monthAfter = (day: string): string =>
  dayOf(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1));
const dayBefore = (day: string): string => dayOf(Date.parse(day) - 86_400_000);

/** No attendance is of other days, whatever is asked. */
const EARLIEST = '1900-01-01';
const LATEST = '2999-12-31';

export const piecesOf = (from: string, to: string): Pieces => {
  const pieces: Pieces = { years: [], months: [], days: [] };
  const last = to < LATEST ? to : LATEST;
  for (let day = from > EARLIEST ? from : EARLIEST; day <= last;) {
    const year = day.slice(0, 4);
    const nextMonth = monthAfter(day);
    if (day.endsWith('-01-01') && `${year}-12-31` <= last) {
      pieces.years.push(Number(year));
      day = `${String(Number(year) + 1)}-01-01`;
    } else if (day.endsWith('-01') && dayBefore(nextMonth) <= last) {
      pieces.months.push(day);
      day = nextMonth;
    } else {
      const end = dayBefore(nextMonth);
      pieces.days.push([day, end < last ? end : last]);
      day = nextMonth;
    }
  }
  return pieces;
};
