import { morningOf, quietUntil } from './quiet-hours';

const WIB = 'Asia/Jakarta';
const until = (now: string, from: string, to: string, zone = WIB) =>
  quietUntil(new Date(now), { from, to }, zone)?.toISOString() ?? null;

describe('quiet hours', () => {
  it.each([
    ['2026-03-02T13:59:59Z', null, 'before they begin'],
    ['2026-03-02T14:00:00Z', '2026-03-02T23:00:00.000Z', 'from their first minute'],
    ['2026-03-02T20:15:42.123Z', '2026-03-02T23:00:00.000Z', 'past midnight'],
    ['2026-03-02T22:59:59.999Z', '2026-03-02T23:00:00.000Z', 'to their last moment'],
    ['2026-03-02T23:00:00Z', null, 'when they have ended'],
  ])('over midnight, at %s: until %s (%s)', (now, end, _when) => {
    expect(until(now, '21:00', '06:00')).toBe(end);
  });

  it('within a day end on that day', () => {
    expect(until('2026-03-02T05:30:00Z', '12:00', '13:00')).toBe('2026-03-02T06:00:00.000Z');
    expect(until('2026-03-02T06:00:00Z', '12:00', '13:00')).toBeNull();
  });

  it('go by the clock where the person is', () => {
    expect(until('2026-03-02T20:30:00Z', '21:00', '06:00', 'Asia/Jayapura')).toBe('2026-03-02T21:00:00.000Z');
    expect(until('2026-03-02T21:30:00Z', '21:00', '06:00', 'Asia/Jayapura')).toBeNull();
    expect(until('2026-03-02T20:30:00Z', '21:00', '06:00', 'Asia/Kolkata')).toBe('2026-03-03T00:30:00.000Z');
  });

  it('hold nothing back where there are none', () => {
    expect(quietUntil(new Date(), null, WIB)).toBeNull();
  });
});

describe('the morning', () => {
  it.each([
    ['2026-03-01T23:59:59Z', null],
    ['2026-03-02T00:00:00Z', { day: '2026-03-02', at: new Date('2026-03-02T00:00:00Z') }],
    ['2026-03-02T16:59:59.999Z', { day: '2026-03-02', at: new Date('2026-03-02T00:00:00Z') }],
    ['2026-03-02T17:00:00Z', null],
  ])('has begun at %s: %j', (now, morning) => {
    expect(morningOf(new Date(now), '07:00', WIB)).toEqual(morning);
  });
});
