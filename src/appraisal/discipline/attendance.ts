import { shiftDays, weekday, yearOf, type PlainDate } from '../calendar/plain-date';
import { isWorkingDay, type Holidays } from '../calendar/working-days';
import { yearOfAbsence, type YearOfAbsence } from './absence';
import type { DisciplineRules } from './rules';

/** What the attendance of a period comes to. Pure. */

export const ATTENDANCE_STATUSES = [
  'present',
  'late',
  'officialDuty',
  'leave',
  'sick',
  'excused',
  'unexcused',
] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

export interface AttendanceDay {
  date: PlainDate;
  status: AttendanceStatus;
  /** 'HH:MM'; a day that ends before it begins ends on the next one. */
  timeIn: string | null;
  timeOut: string | null;
  /** Working time as the device counted it, breaks left out. */
  minutes: number | null;
}

export interface AttendancePeriod {
  start: PlainDate;
  end: PlainDate;
  /** The unit's day; what lies ahead is not counted. */
  today: PlainDate;
}

export interface AttendanceFigures {
  /** Of the period, up to today. */
  workingDays: number;
  present: number;
  late: number;
  officialDuty: number;
  /** Leave, sickness and other valid reasons. */
  excused: number;
  unexcused: number;
  /** Working days of which nothing is known; they are held against nobody. */
  unrecorded: number;
  hours: {
    /** Of the days at work whose times are known: their share of the week. */
    requiredMinutes: number;
    workedMinutes: number;
    daysWithoutTimes: number;
  };
  /** One for each calendar year of the period. */
  discipline: YearOfAbsence[];
}

const FRIDAY = 5;
const DAYS_OF_A_WEEK = 5;
const DAY = 24 * 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes worked on a day; null where neither times nor minutes are known. */
export const workedMinutes = (
  { date, timeIn, timeOut, minutes }: AttendanceDay,
  { breakMinutes }: DisciplineRules,
): number | null => {
  if (minutes !== null) return minutes;
  if (timeIn === null || timeOut === null) return null;
  const span = (minutesOf(timeOut) - minutesOf(timeIn) + DAY) % DAY;
  return Math.max(0, span - (weekday(date) === FRIDAY ? breakMinutes.friday : breakMinutes.other));
};

const workingDaysOf = (from: PlainDate, to: PlainDate, holidays: Holidays): PlainDate[] => {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = shiftDays(day, 1)) if (isWorkingDay(day, holidays)) days.push(day);
  return days;
};

/**
 * @param days of the period, and unexcused ones of its calendar years and of the end of the year before
 * @param holidays of those years
 */
export const attendanceFigures = (
  days: readonly AttendanceDay[],
  { start, end, today }: AttendancePeriod,
  holidays: Holidays,
  rules: DisciplineRules,
): AttendanceFigures => {
  const last = end < today ? end : today;
  const byDate = new Map(days.map((day) => [day.date, day]));
  const working = workingDaysOf(start, last, holidays);
  const known = working.flatMap((date) => byDate.get(date) ?? []);
  const count = (...statuses: AttendanceStatus[]): number =>
    known.filter(({ status }) => statuses.includes(status)).length;
  const atWork = known.filter(({ status }) => status === 'present' || status === 'late');
  const times = atWork.flatMap((day) => workedMinutes(day, rules) ?? []);
  const absent = days
    .filter(({ status, date }) => status === 'unexcused' && date <= today)
    .map(({ date }) => date);
  const years = last < start ? [] : Array.from({ length: yearOf(last) - yearOf(start) + 1 });
  return {
    workingDays: working.length,
    present: count('present'),
    late: count('late'),
    officialDuty: count('officialDuty'),
    excused: count('leave', 'sick', 'excused'),
    unexcused: count('unexcused'),
    unrecorded: working.length - known.length,
    hours: {
      requiredMinutes: (times.length * rules.weeklyMinutes) / DAYS_OF_A_WEEK,
      workedMinutes: times.reduce((sum, minutes) => sum + minutes, 0),
      daysWithoutTimes: atWork.length - times.length,
    },
    discipline: years.map((_year, index) => yearOfAbsence(absent, yearOf(start) + index, holidays, rules)),
  };
};
