import type { Text } from '../refusal';
import type { PlainDate } from './plain-date';

/** One row of the holiday table; an admin may edit it. */
export interface Holiday {
  date: PlainDate;
  name: Text;
  kind: 'nationalHoliday' | 'collectiveLeave';
}

const NAMES = {
  newYear: { id: 'Tahun Baru 2026 Masehi', en: "New Year's Day" },
  ascensionOfTheProphet: { id: 'Isra Mikraj Nabi Muhammad SAW', en: 'Ascension of the Prophet Muhammad' },
  chineseNewYear: { id: 'Tahun Baru Imlek 2577 Kongzili', en: 'Chinese New Year' },
  nyepi: { id: 'Hari Suci Nyepi (Tahun Baru Saka 1948)', en: 'Nyepi, Day of Silence' },
  idulFitri: { id: 'Idul Fitri 1447 Hijriah', en: 'Idul Fitri' },
  goodFriday: { id: 'Wafat Yesus Kristus', en: 'Good Friday' },
  easter: { id: 'Kebangkitan Yesus Kristus (Paskah)', en: 'Easter Sunday' },
  labourDay: { id: 'Hari Buruh Internasional', en: 'International Labour Day' },
  ascensionDay: { id: 'Kenaikan Yesus Kristus', en: 'Ascension Day' },
  idulAdha: { id: 'Idul Adha 1447 Hijriah', en: 'Idul Adha' },
  waisak: { id: 'Hari Raya Waisak 2570 BE', en: 'Vesak Day' },
  pancasila: { id: 'Hari Lahir Pancasila', en: 'Pancasila Day' },
  islamicNewYear: { id: '1 Muharam Tahun Baru Islam 1448 Hijriah', en: 'Islamic New Year' },
  independence: { id: 'Hari Proklamasi Kemerdekaan', en: 'Independence Day' },
  maulid: { id: 'Maulid Nabi Muhammad SAW', en: 'Birthday of the Prophet Muhammad' },
  christmas: { id: 'Kelahiran Yesus Kristus (Natal)', en: 'Christmas Day' },
} satisfies Record<string, Text>;

type HolidayName = keyof typeof NAMES;

const NATIONAL: readonly [PlainDate, HolidayName][] = [
  ['2026-01-01', 'newYear'],
  ['2026-01-16', 'ascensionOfTheProphet'],
  ['2026-02-17', 'chineseNewYear'],
  ['2026-03-19', 'nyepi'],
  ['2026-03-21', 'idulFitri'],
  ['2026-03-22', 'idulFitri'],
  ['2026-04-03', 'goodFriday'],
  ['2026-04-05', 'easter'],
  ['2026-05-01', 'labourDay'],
  ['2026-05-14', 'ascensionDay'],
  ['2026-05-27', 'idulAdha'],
  ['2026-05-31', 'waisak'],
  ['2026-06-01', 'pancasila'],
  ['2026-06-16', 'islamicNewYear'],
  ['2026-08-17', 'independence'],
  ['2026-08-25', 'maulid'],
  ['2026-12-25', 'christmas'],
];

/** The day off beside the holiday of that name. */
const COLLECTIVE_LEAVE: readonly [PlainDate, HolidayName][] = [
  ['2026-02-16', 'chineseNewYear'],
  ['2026-03-18', 'nyepi'],
  ['2026-03-20', 'idulFitri'],
  ['2026-03-23', 'idulFitri'],
  ['2026-03-24', 'idulFitri'],
  ['2026-05-15', 'ascensionDay'],
  ['2026-05-28', 'idulAdha'],
  ['2026-12-24', 'christmas'],
];

const asLeave = ({ id, en }: Text): Text => ({ id: `Cuti bersama: ${id}`, en: `Collective leave: ${en}` });

/** Public holidays and collective leave of 2026 by the joint decree of three ministers, oldest first: seed data. */
export const HOLIDAYS_2026: readonly Holiday[] = [
  ...NATIONAL.map(([date, name]): Holiday => ({ date, name: NAMES[name], kind: 'nationalHoliday' })),
  ...COLLECTIVE_LEAVE.map(([date, name]): Holiday => ({
    date,
    name: asLeave(NAMES[name]),
    kind: 'collectiveLeave',
  })),
].sort((one, other) => one.date.localeCompare(other.date));
