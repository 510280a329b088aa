import { asItStood, toldInstead } from './discreet';
import type { HistoryEntry } from './definition';
import type { InstanceState } from './instance';

const discreet = { answered: { as: 'asked', shownTo: ['peer'] } };
const at = (hour: number) => new Date(Date.UTC(2026, 0, 5, hour));

const entry = (sequence: number, from: string | null, to: string, hour: number): HistoryEntry => ({
  id: String(sequence),
  sequence,
  event: to.toUpperCase(),
  from,
  to,
  actor: { id: 'a', name: 'A', role: 'employee' },
  onBehalfOf: null,
  comment: null,
  data: null,
  changes: { value: [from, to], context: [null, { step: sequence }] },
  at: at(hour),
  hash: 'h',
});
const history = [entry(0, null, 'draft', 1), entry(1, 'draft', 'asked', 2), entry(2, 'asked', 'answered', 3)];
const instance: InstanceState = {
  value: 'answered',
  path: 'answered',
  context: { step: 2 },
  revision: 2,
  enteredAt: at(3),
  dueAt: null,
  timers: {},
  done: true,
};

describe('a discreet state', () => {
  it('is told to those whose business it is, and to all others as the one before', () => {
    expect(toldInstead({ discreet }, 'answered', ['peer'])).toBeNull();
    expect(toldInstead({ discreet }, 'answered', ['employee', 'peer'])).toBeNull();
    expect(toldInstead({ discreet }, 'answered', ['employee'])).toBe('asked');
    expect(toldInstead({ discreet }, 'answered', [])).toBe('asked');
    expect(toldInstead({ discreet }, 'asked', ['employee'])).toBeNull();
    expect(toldInstead({}, 'toString', ['employee'])).toBeNull();
  });

  it('leaves the subject as it stood, with its history up to there', () => {
    const seen = asItStood(instance, history, 'asked');
    expect(seen.history.map(({ sequence }) => sequence)).toEqual([0, 1]);
    expect(seen.instance).toEqual({
      value: 'asked',
      path: 'asked',
      context: { step: 1 },
      revision: 1,
      enteredAt: at(2),
      dueAt: null,
      timers: {},
      done: false,
    });
  });
});
