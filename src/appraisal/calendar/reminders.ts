import { localDate, startOfWork, type Zone } from './local-time';
import { shiftDays, type PlainDate } from './plain-date';
import { countedOnce, isWorkingDay, type Holidays } from './working-days';

/** How many working days before a deadline people are reminded of it, where a policy says nothing. */
export const DEFAULT_REMINDER_DAYS = [3, 1];
const MOST_DAYS = 365;

/** Working days before a deadline, as a policy holds them; what is no whole number from 0 to 365 is left out. */
export const reminderDaysOf = (given: unknown): number[] => {
  if (!Array.isArray(given)) return DEFAULT_REMINDER_DAYS;
  const days = given.filter(
    (day): day is number => Number.isInteger(day) && (day as number) >= 0 && (day as number) <= MOST_DAYS,
  );
  return [...new Set(days)];
};

/** The working day that is `days` working days before a date; with 0 that date, or the last working day before it. */
const workingDayBefore = (date: PlainDate, days: number, holidays: Holidays): PlainDate =>
  countedOnce(holidays, `${date} - ${String(days)}`, () => {
    let day = date;
    const back = () => {
      while (!isWorkingDay(day, holidays)) day = shiftDays(day, -1);
    };
    if (days === 0) back();
    for (let count = 0; count < days; count += 1) {
      day = shiftDays(day, -1);
      back();
    }
    return day;
  });

/** The beginnings of work, in the unit's zone, so many working days before a deadline. */
export const remindersBefore = (
  due: Date,
  days: readonly number[],
  { zone, holidays }: { zone: Zone; holidays: Holidays },
): Date[] => {
  const date = localDate(due, zone);
  return days.map((count) => startOfWork(workingDayBefore(date, count, holidays), zone));
};
