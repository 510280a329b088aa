import fc from 'fast-check';
import { mergedFollowUps, sessionRefusals, tickedOff, type FollowUp } from './coaching';

const item = (key: string, doneAt: string | null = null): FollowUp => ({
  key,
  text: `tugas ${key}`,
  dueOn: null,
  doneAt,
});

describe('follow-ups', () => {
  it('keep their key and what was ticked off when the list is changed', () => {
    const before = [item('f1', '2026-05-01T00:00:00.000Z'), item('f2')];
    const after = mergedFollowUps(before, [{ text: 'baru' }, { key: 'f1', text: 'diubah' }]);
    expect(after).toEqual([
      { key: 'f3', text: 'baru', dueOn: null, doneAt: null },
      { key: 'f1', text: 'diubah', dueOn: null, doneAt: '2026-05-01T00:00:00.000Z' },
    ]);
  });

  it('have a key each, whatever was given', () => {
    const given = fc.array(fc.record({ key: fc.constant(undefined), text: fc.string() }), { maxLength: 20 });
    fc.assert(
      fc.property(given, fc.subarray(['f1', 'f2', 'f5']), (list, keys) => {
        const merged = mergedFollowUps(
          keys.map((key) => item(key)),
          list,
        );
        expect(new Set([...merged.map(({ key }) => key), ...keys]).size).toBe(list.length + keys.length);
      }),
    );
  });

  it('are ticked off once, and opened again', () => {
    const done = tickedOff([item('f1'), item('f2')], 'f2', '2026-05-02T00:00:00.000Z');
    expect(done?.map(({ doneAt }) => doneAt)).toEqual([null, '2026-05-02T00:00:00.000Z']);
    expect(tickedOff(done ?? [], 'f2', '2026-06-02T00:00:00.000Z')).toEqual(done);
    expect(tickedOff(done ?? [], 'f2', null)?.[1]?.doneAt).toBeNull();
    expect(tickedOff([], 'f2', null)).toBeNull();
  });
});

describe('a session', () => {
  const period = { start: '2026-01-01', today: '2026-05-04' };

  it.each([
    ['2025-12-31', ['DATE_OUTSIDE_PERIOD']],
    ['2026-01-01', []],
    ['2026-05-04', []],
    ['2026-05-05', ['DATE_IN_FUTURE']],
  ])('lies within the period of the appraisal, or after it: of %s %j', (date, codes) => {
    expect(sessionRefusals(date, [], period).map(({ code }) => code)).toEqual(codes);
  });

  it('has taken place, and its follow-ups lie behind it', () => {
    expect(sessionRefusals('2026-05-04', [{ text: 'a', dueOn: '2026-05-04' }], period)).toEqual([]);
    expect(
      sessionRefusals('2026-05-05', [{ text: 'a' }, { text: 'b', dueOn: '2026-05-01' }], period).map(
        ({ code, path }) => [code, path],
      ),
    ).toEqual([
      ['DATE_IN_FUTURE', 'date'],
      ['DUE_BEFORE_SESSION', 'followUps.1.dueOn'],
    ]);
  });
});
