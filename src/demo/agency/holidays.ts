import { HOLIDAYS_2026, type Holiday } from '../../appraisal/calendar/holidays-2026';

/** Holidays of the years that the demo's dates fall into. */

const FIXED: readonly [monthDay: string, id: string, en: string][] = [
  ['01-01', 'Tahun Baru Masehi', "New Year's Day"],
  ['05-01', 'Hari Buruh Internasional', 'International Labour Day'],
  ['06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
  ['08-17', 'Hari Proklamasi Kemerdekaan', 'Independence Day'],
  ['12-25', 'Kelahiran Yesus Kristus (Natal)', 'Christmas Day'],
];

/** Only those of fixed date: no joint decree of that year is at hand, and the names say so. */
const fixedOf = (year: number): Holiday[] =>
  FIXED.map(([monthDay, id, en]) => ({
    date: `${year}-${monthDay}`,
    name: {
      id: `${id} (contoh tanggal tetap ${year}, bukan SKB)`,
      en: `${en} (sample of fixed date ${year}, not the decree)`,
    },
    kind: 'nationalHoliday',
  }));

/** The joint decree of 2026, and a sample of fixed dates for the other years around `year`. */
export const holidaysAround = (year: number): Holiday[] => [
  ...HOLIDAYS_2026,
  ...[year - 1, year, year + 1].filter((one) => one !== 2026).flatMap(fixedOf),
];
