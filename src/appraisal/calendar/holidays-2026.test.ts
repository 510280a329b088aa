import { HOLIDAYS_2026 } from './holidays-2026';
import { isPlainDate } from './plain-date';

const dates = (kind: string): string[] =>
  HOLIDAYS_2026.filter((holiday) => holiday.kind === kind).map(({ date }) => date.slice(5));

describe('the joint decree for 2026', () => {
  it('names these public holidays', () => {
    expect(dates('nationalHoliday')).toEqual([
      ...['01-01', '01-16', '02-17', '03-19', '03-21', '03-22', '04-03', '04-05'],
      ...['05-01', '05-14', '05-27', '05-31', '06-01', '06-16', '08-17', '08-25', '12-25'],
    ]);
  });

  it('names this collective leave', () => {
    expect(dates('collectiveLeave')).toEqual([
      ...['02-16', '03-18', '03-20', '03-23', '03-24', '05-15', '05-28', '12-24'],
    ]);
  });

  it('has each day once, oldest first, and it exists', () => {
    const all = HOLIDAYS_2026.map(({ date }) => date);
    expect(all.every(isPlainDate)).toBe(true);
    expect(all).toEqual([...new Set(all)].sort());
  });

  it('names every day in both languages', () => {
    const named = Object.fromEntries(HOLIDAYS_2026.map(({ date, name }) => [date, name]));
    expect(named['2026-03-19']).toEqual({
      id: 'Hari Suci Nyepi (Tahun Baru Saka 1948)',
      en: 'Nyepi, Day of Silence',
    });
    expect(named['2026-05-15']).toEqual({
      id: 'Cuti bersama: Kenaikan Yesus Kristus',
      en: 'Collective leave: Ascension Day',
    });
    expect(HOLIDAYS_2026.every(({ name }) => name.id !== '' && name.en !== '')).toBe(true);
  });
});
