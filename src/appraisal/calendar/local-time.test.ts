import fc from 'fast-check';
import { ZONES, ZONE_OF, endOfLocalDay, localDate, startOfLocalDay, type Zone } from './local-time';

const utc = (instant: Date): string => instant.toISOString();

describe('the end of a local day', () => {
  it.each<[Zone, string, string]>([
    ['Asia/Jakarta', '2026-01-13T17:00:00.000Z', '2026-01-14T16:59:59.999Z'],
    ['Asia/Makassar', '2026-01-13T16:00:00.000Z', '2026-01-14T15:59:59.999Z'],
    ['Asia/Jayapura', '2026-01-13T15:00:00.000Z', '2026-01-14T14:59:59.999Z'],
  ])('is 23:59:59.999 in %s', (zone, start, end) => {
    expect(utc(startOfLocalDay('2026-01-14', zone))).toBe(start);
    expect(utc(endOfLocalDay('2026-01-14', zone))).toBe(end);
  });

  it('holds on leap days', () => {
    expect(utc(endOfLocalDay('2028-02-29', 'Asia/Jakarta'))).toBe('2028-02-29T16:59:59.999Z');
  });

  it.each(['2026-02-29', '2026-02-30', 'besok', ''])('of no day of the calendar is a bug: %p', (date) => {
    expect(() => endOfLocalDay(date, 'Asia/Jakarta')).toThrow(RangeError);
    expect(() => startOfLocalDay(date, 'Asia/Jakarta')).toThrow(RangeError);
  });
});

describe('the local day of an instant', () => {
  it('changes at midnight of its own zone', () => {
    const instant = new Date('2026-12-31T15:30:00.000Z');
    expect(localDate(instant, 'Asia/Jakarta')).toBe('2026-12-31');
    expect(localDate(instant, 'Asia/Makassar')).toBe('2026-12-31');
    expect(localDate(instant, 'Asia/Jayapura')).toBe('2027-01-01');
  });

  it('of an invalid Date is a bug', () => {
    expect(() => localDate(new Date(Number.NaN), 'Asia/Jakarta')).toThrow(RangeError);
  });

  it('holds from its start to its end, and not a millisecond longer', () => {
    const anInstant = fc.date({
      min: new Date('1950-01-01T00:00:00Z'),
      max: new Date('2200-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anInstant, fc.constantFrom(...ZONES), (instant, zone) => {
        const date = localDate(instant, zone);
        const [start, end] = [startOfLocalDay(date, zone), endOfLocalDay(date, zone)];
        expect(start.getTime() <= instant.getTime() && instant.getTime() <= end.getTime()).toBe(true);
        expect(localDate(start, zone)).toBe(date);
        expect(localDate(end, zone)).toBe(date);
        expect(localDate(new Date(end.getTime() + 1), zone)).not.toBe(date);
      }),
    );
  });
});

describe('the zones of Indonesia', () => {
  it('go by their names', () => {
    expect(ZONE_OF).toEqual({ WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' });
  });

  it('have the fixed offsets that the world knows', () => {
    for (const zone of ZONES) {
      const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hour12: false });
      expect(hour.format(startOfLocalDay('2026-07-01', zone))).toMatch(/^(00|24)$/);
    }
  });
});
