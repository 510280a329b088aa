import fc from 'fast-check';
import { piecesOf } from './pieces';

const DAY = 86_400_000;
const daysBetween = (first: string, last: string): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};
const lastOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

describe('a span of days comes apart into', () => {
  it.each([
    ['a year', '2026-01-01', '2026-12-31', { years: [2026], months: [], days: [] }],
    ['a leap February', '2028-02-01', '2028-02-29', { years: [], months: ['2028-02-01'], days: [] }],
    ['days', '2028-02-01', '2028-02-28', { years: [], months: [], days: [['2028-02-01', '2028-02-28']] }],
    [
      'all three',
      '2024-11-15',
      '2026-02-10',
      {
        years: [2025],
        months: ['2024-12-01', '2026-01-01'],
        days: [
          ['2024-11-15', '2024-11-30'],
          ['2026-02-01', '2026-02-10'],
        ],
      },
    ],
    [
      'nothing where it ends before it begins',
      '2026-03-02',
      '2026-03-01',
      { years: [], months: [], days: [] },
    ],
  ])('%s', (_what, from, to, pieces) => {
    expect(piecesOf(from, to)).toEqual(pieces);
  });

  it('an end, whatever is asked', () => {
    expect(piecesOf('0000-01-01', '9999-12-31')).toMatchObject({ months: [], days: [] });
  });

  it('each of its days once', () => {
    const day = fc
      .date({ min: new Date('2023-12-01'), max: new Date('2028-04-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (from, to) => {
        const { years, months, days } = piecesOf(from, to);
        const all = [
          ...years.flatMap((year) => daysBetween(`${String(year)}-01-01`, `${String(year)}-12-31`)),
          ...months.flatMap((month) => daysBetween(month, lastOf(month))),
          ...days.flatMap(([first, last]) => daysBetween(first, last)),
        ];
        expect(all.sort()).toEqual(daysBetween(from, to));
      }),
    );
  });
});
