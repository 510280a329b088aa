import { begin, decide } from './decide';
import type { Decision } from './decision';
import type { Actor } from './actor';
import { defineWorkflow, requires, type BaseFacts, type Definition } from './definition';
import { compile, type InstanceState } from './instance';

/** Deadlines, escalation, parallel states and system events that follow at once, on a small definition of two regions. */

interface Facts extends BaseFacts {
  subject: { note?: string };
  /** Hours from entering a state to its deadline. */
  hours: { staff: number; budget: number; opens: number };
}

const START = new Date('2026-01-01T00:00:00Z');
const hour = (n: number) => new Date(START.getTime() + n * 3_600_000);
const both = (text: string) => ({ id: text, en: text });
const inHours =
  (of: (facts: Facts) => number) =>
  ({ facts, now }: { facts: Facts; now: Date }) =>
    new Date(now.getTime() + of(facts) * 3_600_000);

const definition: Definition<Facts> = defineWorkflow<Facts>({
  name: 'leave',
  version: 1,
  subject: 'api::leave.leave',
  machine: {
    id: 'leave',
    context: { escalated: false },
    initial: 'waiting',
    states: {
      waiting: {
        meta: { timers: [{ at: 'opens', send: 'OPEN' }] },
        on: { OPEN: { target: 'checks' }, HURRY: { target: 'checks' } },
      },
      checks: {
        type: 'parallel',
        onDone: { target: 'closed' },
        states: {
          staff: {
            initial: 'open',
            states: {
              open: {
                meta: {
                  tasks: ['head'],
                  escalation: ['chief', 'board'],
                  timers: [{ at: 'staffDue', send: 'STAFF_LATE', deadline: true }],
                },
                on: {
                  STAFF_LATE: { actions: ['escalate'] },
                  CLEAR_STAFF: { target: 'clear' },
                  AGAIN: { target: 'open', reenter: true },
                },
              },
              clear: { type: 'final' },
            },
          },
          budget: {
            initial: 'open',
            states: {
              open: {
                meta: {
                  tasks: ['treasurer'],
                  timers: [{ at: 'budgetDue', send: 'BUDGET_LAPSES', deadline: true }],
                },
                on: {
                  BUDGET_LAPSES: { target: 'clear', actions: ['noteLapse'] },
                  CLEAR_BUDGET: { target: 'clear' },
                },
              },
              clear: { type: 'final' },
            },
          },
        },
        on: { MOVE: { guard: requires({}), actions: ['moveDeadline'] } },
      },
      closed: { type: 'final' },
    },
  },
  labels: { roles: {}, states: {} },
  events: {
    OPEN: { label: both('Open'), by: ['system'] },
    HURRY: { label: both('Hurry'), by: ['head'] },
    STAFF_LATE: { label: both('Late'), by: ['system'] },
    BUDGET_LAPSES: { label: both('Lapse'), by: ['system'] },
    CLEAR_STAFF: { label: both('Clear'), by: ['head', 'chief'] },
    CLEAR_BUDGET: { label: both('Clear'), by: ['treasurer'] },
    AGAIN: { label: both('Again'), by: ['head'] },
    MOVE: { label: both('Move'), by: ['head'] },
  },
  guards: {},
  conditions: {},
  assigns: { escalate: () => ({ escalated: true }) },
  actions: {
    noteLapse: () => ({ subject: { note: 'lapsed' } }),
    moveDeadline: () => ({ dueAt: hour(100) }),
  },
  timers: {
    opens: inHours(({ hours }) => hours.opens),
    staffDue: inHours(({ hours }) => hours.staff),
    budgetDue: inHours(({ hours }) => hours.budget),
  },
  ownedFields: ['note'],
  route: () => [],
});

const compiled = compile(definition);
const people = [
  { role: 'head', principal: 'h' },
  { role: 'treasurer', principal: 't' },
];
const facts = (hours: Partial<Facts['hours']> = {}): Facts => ({
  subject: {},
  hours: { staff: 10, budget: 20, opens: 5, ...hours },
});
const person = (role: string): Actor => ({
  kind: 'person',
  id: role[0] ?? '',
  name: role,
  held: [{ role }],
  actedAs: [],
});
const SYSTEM_ACTOR: Actor = { kind: 'system' };

const opened = (hours: Partial<Facts['hours']> = {}, participants = people): Decision =>
  begin(
    compiled,
    facts(hours),
    participants,
    { event: 'OPENED', actor: { id: null, name: 'system', role: 'system' } },
    START,
  );
const next = (
  instance: InstanceState,
  event: string,
  now: Date,
  participants = people,
  by?: string,
): Decision => {
  const actor = by === undefined ? SYSTEM_ACTOR : person(by);
  const decision = decide(compiled, { instance, facts: facts(), participants }, actor, { event }, now);
  if (!decision.ok) throw new Error(`${event} was refused: ${decision.code}`);
  return decision;
};
const running = () => next(opened().after, 'HURRY', START, people, 'head').after;
const momentsOf = ({ timers }: InstanceState) =>
  Object.fromEntries(Object.entries(timers).map(([event, at]) => [event, new Date(at)]));

describe('a state that is entered', () => {
  it('starts its clocks; a moment that is nobody’s deadline is not shown as one', () => {
    const { after } = opened();
    expect(momentsOf(after)).toEqual({ OPEN: hour(5) });
    expect(after.dueAt).toBeNull();
  });

  it('of several regions has a clock in each, and the earliest deadline is shown', () => {
    const state = running();
    expect(state.path).toBe('checks.budget.open+checks.staff.open');
    expect(momentsOf(state)).toEqual({ STAFF_LATE: hour(10), BUDGET_LAPSES: hour(20) });
    expect(state.dueAt).toEqual(hour(10));
  });

  it('gives a task to those who must act in each region', () => {
    expect(next(opened().after, 'HURRY', START, people, 'head').tasks).toEqual(people);
  });
});

describe('an event in one region', () => {
  it('leaves the clock of the other alone', () => {
    const { after, tasks } = next(running(), 'CLEAR_STAFF', hour(3), people, 'head');
    expect(momentsOf(after)).toEqual({ BUDGET_LAPSES: hour(20) });
    expect(after.dueAt).toEqual(hour(20));
    expect(tasks.map(({ role }) => role)).toEqual(['treasurer']);
  });

  it('ends the whole when the other is at its end already', () => {
    const half = next(running(), 'CLEAR_STAFF', hour(3), people, 'head').after;
    const { after, tasks, steps } = next(half, 'CLEAR_BUDGET', hour(4), people, 'treasurer');
    expect(after).toMatchObject({ path: 'closed', done: true, timers: {}, dueAt: null });
    expect([tasks, steps.length]).toEqual([[], 1]);
  });

  it('that begins its region anew starts that clock anew, and no other', () => {
    const { after } = next(running(), 'AGAIN', hour(2), people, 'head');
    expect(momentsOf(after)).toEqual({ STAFF_LATE: hour(12), BUDGET_LAPSES: hour(20) });
  });
});

describe('a deadline that passes', () => {
  it('escalates once, stays visible as overdue, and is not set again', () => {
    const { after, tasks } = next(running(), 'STAFF_LATE', hour(10), [
      ...people,
      { role: 'board', principal: 'b' },
    ]);
    expect(after.context.escalated).toBe(true);
    expect(momentsOf(after)).toEqual({ BUDGET_LAPSES: hour(20) });
    expect(after.dueAt).toEqual(hour(10));
    // The first of the further roles that somebody holds: there is no chief.
    expect(tasks.map(({ role }) => role)).toEqual(['head', 'treasurer', 'board']);
  });

  it('in one region does not hide the deadline of the other for longer than it lasts', () => {
    const late = next(running(), 'STAFF_LATE', hour(10)).after;
    const { after } = next(late, 'CLEAR_STAFF', hour(11), people, 'head');
    expect(after.dueAt).toEqual(hour(20));
  });

  it('in both regions is shown for each as its own', () => {
    const late = next(running(), 'STAFF_LATE', hour(10)).after;
    const lapsed = next(late, 'BUDGET_LAPSES', hour(20));
    expect(lapsed.subject).toEqual({ note: 'lapsed' });
    expect(lapsed.after.dueAt).toEqual(hour(10));
  });

  it('can be moved for all that wait, those that passed already too', () => {
    const late = next(running(), 'STAFF_LATE', hour(10)).after;
    const { after } = next(late, 'MOVE', hour(11), people, 'head');
    expect(momentsOf(after)).toEqual({ STAFF_LATE: hour(100), BUDGET_LAPSES: hour(100) });
    expect(after.dueAt).toEqual(hour(100));
  });
});

describe('system events whose moment has come already', () => {
  it('follow at once in the same decision, in the order of their moments', () => {
    const late = begin(
      compiled,
      facts({ opens: -3, staff: -2, budget: -1 }),
      people,
      { event: 'OPENED', actor: { id: null, name: 'system', role: 'system' } },
      START,
    );
    expect(late.steps.map(({ event, sequence }) => [event, sequence])).toEqual([
      ['OPENED', 0],
      ['OPEN', 1],
      ['STAFF_LATE', 2],
      ['BUDGET_LAPSES', 3],
    ]);
    expect(late.after).toMatchObject({
      path: 'checks.budget.clear+checks.staff.open',
      revision: 3,
      timers: {},
    });
    expect(late.steps.slice(1).every(({ actor }) => actor.role === 'system')).toBe(true);
  });

  it('without end are a fault of the definition, which is told and not followed', () => {
    const endless = compile<Facts>({
      ...definition,
      machine: {
        id: 'endless',
        context: {},
        initial: 'a',
        states: {
          a: { meta: { timers: [{ at: 'opens', send: 'OPEN' }] }, on: { OPEN: { target: 'b' } } },
          b: { meta: { timers: [{ at: 'opens', send: 'OPEN' }] }, on: { OPEN: { target: 'a' } } },
        },
      },
    });
    const actor = { id: null, name: 'system', role: 'system' };
    expect(() => begin(endless, facts({ opens: -1 }), [], { event: 'OPENED', actor }, START)).toThrow(
      /without end/,
    );
  });
});
