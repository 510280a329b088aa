import { z } from 'zod';
import { problemsOf, resolveTarget } from './checks';
import { defineWorkflow, requires, type Definition, type StateConfig } from './definition';

const both = (text: string) => ({ id: text, en: text });

/** A leave request: sound, with a parallel check, a deadline and a form. */
const sound = (): Definition =>
  defineWorkflow({
    name: 'leave',
    version: 1,
    subject: 'api::leave.leave',
    machine: {
      id: 'leave',
      context: { escalated: false },
      initial: 'draft',
      states: {
        draft: {
          meta: { tasks: ['asker'], editable: { days: ['asker'] } },
          on: { SEND: { target: 'checks', guard: requires({ rules: ['daysAreLeft'], when: ['isShort'] }) } },
        },
        checks: {
          type: 'parallel',
          onDone: { target: 'decided' },
          states: {
            staff: {
              initial: 'open',
              states: {
                open: { on: { CLEAR_STAFF: { target: 'clear' } } },
                clear: { type: 'final' },
              },
            },
            budget: {
              initial: 'open',
              states: {
                open: {
                  meta: { timers: [{ at: 'budgetDue', send: 'LAPSE', deadline: true }] },
                  on: { LAPSE: { target: 'clear', actions: ['note'] } },
                },
                clear: { type: 'final' },
              },
            },
          },
        },
        decided: { entry: ['settle'], on: { CLOSE: { target: '#leave.closed' } } },
        closed: { type: 'final' },
      },
    },
    labels: {
      roles: { asker: both('Asker'), head: both('Head') },
      states: {
        draft: both('Draft'),
        'checks.staff.open': both('Staff'),
        'checks.staff.clear': both('Staff is clear'),
        'checks.budget.open': both('Budget'),
        'checks.budget.clear': both('Budget is clear'),
        decided: both('Decided'),
        closed: both('Closed'),
      },
    },
    events: {
      SEND: { label: both('Send'), by: ['asker'], data: z.strictObject({ days: z.int() }) },
      CLEAR_STAFF: { label: both('Clear'), by: ['head', 'admin'] },
      LAPSE: { label: both('Lapse'), by: ['system'] },
      CLOSE: { label: both('Close'), by: ['head'], comment: 'required' },
    },
    guards: { daysAreLeft: () => null },
    conditions: { isShort: () => true },
    assigns: { settle: () => ({ escalated: false }) },
    actions: { note: () => ({}) },
    timers: { budgetDue: ({ now }) => now },
    ownedFields: ['days'],
    route: () => ['draft', 'decided', 'closed'],
  });

const problemsWith = (change: (definition: Definition) => void): string[] => {
  const definition = sound();
  change(definition);
  return problemsOf(definition);
};
const state = ({ machine }: Definition, path: string): StateConfig =>
  path.split('.').reduce<StateConfig>((at, key) => at.states?.[key] ?? {}, machine);

describe('a definition', () => {
  it('that is sound has no problems', () => {
    expect(problemsOf(sound())).toEqual([]);
  });

  const mistakes: [string, (definition: Definition) => void, string][] = [
    [
      'a reminder that nobody has written',
      (d) =>
        (state(d, 'checks.budget.open').meta = {
          timers: [{ at: 'budgetDue', send: 'LAPSE', remind: 'daysBefore' }],
        }),
      'state "checks.budget.open": unknown reminder "daysBefore"',
    ],
    [
      'an effect without a name for people',
      (d) => (d.effects = { mail: { id: 'Surat', en: '' } }),
      'effect "mail" has no label in both languages',
    ],
    [
      'telling an unknown role',
      (d) => (d.tells = [{ kind: 'x', on: ['SEND'], to: { roles: ['nobody'] }, title: both('x') }]),
      'tell "x": unknown role "nobody"',
    ],
    [
      'telling of an unknown event',
      (d) => (d.tells = [{ kind: 'x', on: ['NEVER'], to: { joining: true }, title: both('x') }]),
      'tell "x": unknown event "NEVER"',
    ],
    [
      'telling of an unknown state',
      (d) => (d.tells = [{ kind: 'x', enters: ['nowhere'], to: { joining: true }, title: both('x') }]),
      'tell "x": unknown state "nowhere"',
    ],
    [
      'telling of nothing',
      (d) => (d.tells = [{ kind: 'x', to: { roles: ['head'] }, title: both('x') }]),
      'tell "x" is told on no event and no state',
    ],
    [
      'telling nobody',
      (d) => (d.tells = [{ kind: 'x', on: ['SEND'], to: {}, title: both('x') }]),
      'tell "x" is told to nobody',
    ],
    [
      'telling in one language',
      (d) => (d.tells = [{ kind: 'x', on: ['SEND'], to: { roles: ['head'] }, title: { id: '', en: 'x' } }]),
      'tell "x" has no title in both languages',
    ],
    [
      'a way to nowhere',
      (d) => (state(d, 'draft').on = { SEND: { target: 'somewhere' } }),
      'state "draft": target "somewhere" does not exist',
    ],
    [
      'a way to another machine',
      (d) => (state(d, 'decided').on = { CLOSE: { target: '#other.closed' } }),
      'state "decided": target "#other.closed" does not exist',
    ],
    [
      'a state that no way leads to',
      (d) => ((d.machine.states ?? {}).island = { on: { CLOSE: { target: 'closed' } } }),
      'state "island" is unreachable',
    ],
    [
      'a state that leads to no end',
      (d) => {
        (d.machine.states ?? {}).limbo = {};
        state(d, 'draft').on = { SEND: [{ target: 'checks' }, { target: 'limbo' }] };
      },
      'state "limbo" is a trap: no final state can be reached from it',
    ],
    [
      'a circle without an end',
      (d) => {
        state(d, 'decided').on = { CLOSE: { target: 'draft' } };
        Reflect.deleteProperty(d.machine.states ?? {}, 'closed');
        Reflect.deleteProperty(d.labels.states, 'closed');
        state(d, 'checks').onDone = { target: 'decided' };
      },
      'state "decided" is a trap: no final state can be reached from it',
    ],
    [
      'an end within a state that leads on nowhere',
      (d) => {
        (d.machine.states ?? {}).box = {
          initial: 'inner',
          states: { inner: { on: { CLOSE: { target: 'end' } } }, end: { type: 'final' } },
        };
        state(d, 'draft').on = { SEND: [{ target: 'checks' }, { target: 'box' }] };
        Object.assign(d.labels.states, { 'box.inner': both('Inner'), 'box.end': both('End') });
      },
      'state "box.end" is a trap: no final state can be reached from it',
    ],
    [
      'inner states without a first one',
      (d) => Reflect.deleteProperty(state(d, 'checks.staff'), 'initial'),
      'state "checks.staff" has states but no initial one',
    ],
    [
      'a beginning in a state that is not there',
      (d) => (d.machine.initial = 'nowhere'),
      'state "": initial state "nowhere" does not exist',
    ],
    [
      'a state named like a path',
      (d) => ((d.machine.states ?? {})['draft.late'] = { type: 'final' }),
      'state "draft.late": a name has letters, digits and _ alone',
    ],
    [
      'an event that nobody described',
      (d) => (state(d, 'draft').on = { ...state(d, 'draft').on, VANISH: { target: 'closed' } }),
      'state "draft": unknown event "VANISH"',
    ],
    [
      'an unknown rule',
      (d) => (state(d, 'draft').on = { SEND: { target: 'checks', guard: requires({ rules: ['sky'] }) } }),
      'state "draft": unknown guard "sky"',
    ],
    [
      'an unknown rule on data',
      (d) => (state(d, 'draft').on = { SEND: { target: 'checks', guard: requires({ dataRules: ['sea'] }) } }),
      'state "draft": unknown guard "sea"',
    ],
    [
      'an unknown condition',
      (d) => (state(d, 'draft').on = { SEND: { target: 'checks', guard: requires({ when: ['moon'] }) } }),
      'state "draft": unknown condition "moon"',
    ],
    [
      'an unknown action on a way',
      (d) => (state(d, 'draft').on = { SEND: { target: 'checks', actions: ['dance'] } }),
      'state "draft": unknown action "dance"',
    ],
    [
      'an unknown action on entry',
      (d) => (state(d, 'decided').entry = ['sing']),
      'state "decided": unknown action "sing"',
    ],
    [
      'an unknown action on exit',
      (d) => (state(d, 'decided').exit = ['hum']),
      'state "decided": unknown action "hum"',
    ],
    [
      'a task for nobody',
      (d) => (state(d, 'draft').meta = { tasks: ['king'] }),
      'state "draft": unknown role "king"',
    ],
    [
      'an escalation to nobody',
      (d) => (state(d, 'draft').meta = { escalation: ['queen'] }),
      'state "draft": unknown role "queen"',
    ],
    [
      'a field that nobody may edit',
      (d) => (state(d, 'draft').meta = { editable: { days: ['prince'] } }),
      'state "draft": unknown role "prince"',
    ],
    [
      'an unknown timer',
      (d) => (state(d, 'checks.budget.open').meta = { timers: [{ at: 'never', send: 'LAPSE' }] }),
      'state "checks.budget.open": unknown timer "never"',
    ],
    [
      'a timer that sends what people send',
      (d) => (state(d, 'draft').meta = { timers: [{ at: 'budgetDue', send: 'SEND' }] }),
      'state "draft": timer "budgetDue" sends SEND, which is no system event of this state',
    ],
    [
      'a timer that sends what is taken elsewhere',
      (d) => (state(d, 'draft').meta = { timers: [{ at: 'budgetDue', send: 'LAPSE' }] }),
      'state "draft": timer "budgetDue" sends LAPSE, which is no system event of this state',
    ],
    [
      'a rule whose name is one that every object answers to',
      (d) =>
        (state(d, 'draft').on = { SEND: { target: 'checks', guard: requires({ rules: ['toString'] }) } }),
      'state "draft": unknown guard "toString"',
    ],
    [
      'a clock of XState’s own, which no restart would survive',
      (d) => Object.assign(state(d, 'draft'), { after: { 1000: { target: 'closed' } } }),
      'state "draft": "after" would not survive a restart; use meta.timers',
    ],
    [
      'a child process',
      (d) => Object.assign(state(d, 'decided'), { invoke: { src: 'fetch' } }),
      'state "decided": "invoke" would not survive a restart; use effects',
    ],
    [
      'two clocks at once for the same event, one around the other',
      (d) => {
        state(d, 'checks').on = { LAPSE: { target: '#leave.closed' } };
        state(d, 'checks').meta = { timers: [{ at: 'budgetDue', send: 'LAPSE' }] };
        state(d, 'checks.budget.open').meta = { timers: [{ at: 'budgetDue', send: 'LAPSE' }] };
      },
      'state "checks.budget.open": LAPSE has a timer in state "checks" already, which holds at the same time',
    ],
    [
      'two clocks at once for the same event, side by side',
      (d) => {
        state(d, 'checks').on = { LAPSE: { target: '#leave.closed' } };
        state(d, 'checks.staff').meta = { timers: [{ at: 'budgetDue', send: 'LAPSE' }] };
        state(d, 'checks.budget.open').meta = { timers: [{ at: 'budgetDue', send: 'LAPSE' }] };
      },
      'in state "checks.',
    ],
    [
      'one name for two things',
      (d) => (d.actions.settle = () => ({})),
      '"settle" is both an assign and an action',
    ],
    [
      'a state without a label',
      (d) => Reflect.deleteProperty(d.labels.states, 'decided'),
      'state "decided" has no label',
    ],
    [
      'a state in one language only',
      (d) => (d.labels.states.decided = { id: 'Diputus', en: '' }),
      'state "decided" has no label in both languages',
    ],
    [
      'a role in one language only',
      (d) => (d.labels.roles.head = { id: '', en: 'Head' }),
      'role head has no label in both languages',
    ],
    [
      'an event that no state takes',
      (d) => (d.events.WAIT = { label: both('Wait'), by: ['asker'] }),
      'event WAIT occurs in no state',
    ],
    [
      'an event named like one of XState’s own',
      (d) => (d.events['xstate.init'] = { label: both('x'), by: ['asker'] }),
      "event xstate.init: names beginning with xstate. are XState's own",
    ],
    [
      'an event that nobody may send',
      (d) => (d.events.CLOSE = { label: both('Close'), by: [] }),
      'event CLOSE may be sent by nobody',
    ],
    [
      'an event in one language only',
      (d) => (d.events.CLOSE = { label: { id: 'Tutup', en: '' }, by: ['head'] }),
      'event CLOSE has no label in both languages',
    ],
    [
      'an event for an unknown role',
      (d) => (d.events.CLOSE = { label: both('Close'), by: ['jester'] }),
      'event CLOSE: unknown role "jester"',
    ],
  ];

  it.each(mistakes)('is refused with %s, and the message names it', (_what, spoil, message) => {
    expect(problemsWith(spoil)).toContainEqual(expect.stringContaining(message));
  });

  it('is refused with a form that has no JSON Schema', () => {
    const problems = problemsWith((d) => {
      d.events.SEND = { label: both('Send'), by: ['asker'], data: {} as ReturnType<typeof z.looseObject> };
    });
    expect(problems.join()).toMatch(/^event SEND: its form has no JSON Schema/);
  });

  it('is told all its mistakes at once', () => {
    const problems = problemsWith((d) => {
      state(d, 'decided').entry = ['sing'];
      d.events.CLOSE = { label: both('Close'), by: ['jester'] };
      (d.machine.states ?? {}).island = {};
    });
    expect(problems.length).toBeGreaterThanOrEqual(3);
  });

  it('whose timer is heard by an outer state is sound', () => {
    const problems = problemsWith((d) => {
      const checks = state(d, 'checks');
      checks.on = { LAPSE: { target: '#leave.closed', actions: ['note'] } };
      state(d, 'checks.budget.open').on = {};
      state(d, 'checks.budget.open').always = { target: 'clear', guard: requires({ when: ['isShort'] }) };
    });
    expect(problems).toEqual([]);
  });
});

describe('where a way leads', () => {
  it.each([
    ['a.b', 'c', 'a.c'],
    ['a.b', '.c', 'a.b.c'],
    ['a', 'c', 'c'],
    ['', '.c', 'c'],
    ['', 'c', 'c'],
    ['a.b', '#m.x.y', 'x.y'],
    ['a.b', '#m', ''],
    ['a.b', '#other.x', null],
  ])('from %j by %j', (from, target, to) => {
    expect(resolveTarget('m', from, target)).toBe(to);
  });
});
