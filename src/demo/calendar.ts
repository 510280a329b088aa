import { localDate, startOfLocalDay, type Zone } from '../appraisal/calendar/local-time';
import { laterDate, shiftDays, yearOf, type PlainDate } from '../appraisal/calendar/plain-date';
import { addDays, isWorkingDay, type Holidays } from '../appraisal/calendar/working-days';

/** The dates of the demo, all relative to the day of loading. */

const ZONE: Zone = 'Asia/Jakarta';
const MINUTE = 60_000;
/** Working days that the longest story of the running cycles needs from its beginning. */
const LONGEST_STORY = 30;

export const workingDaysBefore = (date: PlainDate, days: number, holidays: Holidays): PlainDate => {
  let day = date;
  for (let left = days; left > 0; left -= isWorkingDay(day, holidays) ? 1 : 0) day = shiftDays(day, -1);
  return day;
};

export const workingDaysAfter = (date: PlainDate, days: number, holidays: Holidays): PlainDate =>
  addDays(date, days, 'working', holidays);

const firstWorkingDay = (from: PlainDate, holidays: Holidays): PlainDate =>
  workingDaysAfter(shiftDays(from, -1), 1, holidays);

/** So many minutes after midnight of that day. */
export const moment = (date: PlainDate, minutes: number): Date =>
  new Date(startOfLocalDay(date, ZONE).getTime() + minutes * MINUTE);

export const dayOf = (instant: Date): PlainDate => localDate(instant, ZONE);

export interface CycleDates {
  year: number;
  startDate: PlainDate;
  endDate: PlainDate;
  assessmentDate: PlainDate;
  launchedOn: PlainDate;
}

/** Last year's: launched in January, assessed from mid November on, closed before the year ended. */
export const pastCycleDates = (today: PlainDate, holidays: Holidays): CycleDates => {
  const year = yearOf(today) - 1;
  return {
    year,
    startDate: `${year}-01-01`,
    endDate: `${year}-12-31`,
    assessmentDate: firstWorkingDay(`${year}-11-16`, holidays),
    launchedOn: firstWorkingDay(`${year}-01-05`, holidays),
  };
};

/** This year's: launched in January, or as long ago as its stories need; assessed in some months. */
export const runningCycleDates = (
  today: PlainDate,
  daysToAssessment: number,
  holidays: Holidays,
): CycleDates => {
  const year = yearOf(today);
  const assessmentDate = shiftDays(today, daysToAssessment);
  const january = firstWorkingDay(`${year}-01-05`, holidays);
  const enough = workingDaysBefore(today, LONGEST_STORY, holidays);
  return {
    year,
    startDate: `${year}-01-01`,
    endDate: laterDate(`${year}-12-31`, assessmentDate),
    assessmentDate,
    launchedOn: january < enough ? january : enough,
  };
};
