import type { Actor } from './actor';
import { begin, decide } from './decide';
import { defineWorkflow, type Definition, type Tell } from './definition';
import { compile, type InstanceState } from './instance';

/** Who is told of a step. */

const NOW = new Date('2026-01-01T00:00:00Z');
const both = (text: string) => ({ id: text, en: text });
const HOUR = 3_600_000;

const definition = (tells: Tell[] = []): Definition =>
  defineWorkflow({
    name: 'leave',
    version: 1,
    subject: 'api::leave.leave',
    machine: {
      id: 'leave',
      context: { escalated: false },
      initial: 'draft',
      states: {
        draft: { meta: { tasks: ['asker'] }, on: { ASK: { target: 'asked' } } },
        asked: {
          meta: {
            tasks: ['head'],
            escalation: ['board'],
            timers: [{ at: 'answerDue', send: 'LATE', deadline: true, remind: 'hoursBefore' }],
          },
          on: {
            NOTE: { actions: ['nothing'] },
            PASS_ON: { actions: ['passOn'] },
            RETURN: { target: 'draft' },
            GRANT: { target: 'granted' },
            LATE: { actions: ['escalate'] },
          },
        },
        granted: { type: 'final' },
      },
    },
    labels: {
      roles: {},
      states: { draft: both('Draft'), asked: both('Asked for'), granted: both('Granted') },
    },
    events: {
      ASK: { label: both('Ask'), by: ['asker'] },
      NOTE: { label: both('Note'), by: ['head'] },
      PASS_ON: { label: both('Pass on'), by: ['head'] },
      RETURN: { label: both('Return'), by: ['head'], comment: 'required' },
      GRANT: { label: both('Grant'), by: ['head'] },
      LATE: { label: both('Late'), by: ['system'] },
    },
    guards: {},
    conditions: {},
    assigns: { escalate: () => ({ escalated: true }) },
    actions: {
      nothing: () => ({}),
      passOn: () => ({ participants: [{ role: 'head', end: 'all', start: ['n'] }] }),
    },
    timers: { answerDue: ({ now }) => new Date(now.getTime() + 10 * HOUR) },
    reminders: {
      hoursBefore: ({ due }) => [3, 20, 1].map((hours) => new Date(due.getTime() - hours * HOUR)),
    },
    tells,
    ownedFields: [],
    route: () => [],
  });

const PEOPLE = [
  { role: 'asker', principal: 'a' },
  { role: 'head', principal: 'h' },
  { role: 'board', principal: 'b' },
];
const person = (id: string, role: string): Actor => ({
  kind: 'person',
  id,
  name: id,
  held: [{ role }],
  actedAs: [],
});

const play = (tells: Tell[], ...moves: [Actor, string, string?][]) => {
  const compiled = compile(definition(tells));
  const actor = { id: null, name: 'system', role: 'system' };
  let decision = begin(compiled, { subject: {} }, PEOPLE, { event: 'OPENED', actor }, NOW);
  for (const [by, event, comment = 'why'] of moves) {
    const instance: InstanceState = decision.after;
    const next = decide(
      compiled,
      { instance, facts: { subject: {} }, participants: PEOPLE },
      by,
      { event, comment },
      event === 'LATE' ? new Date(NOW.getTime() + 10 * HOUR) : NOW,
    );
    if (!next.ok) throw new Error(next.code);
    decision = next;
  }
  return decision;
};
const ask: [Actor, string] = [person('a', 'asker'), 'ASK'];
const head = person('h', 'head');
const told = (tells: Tell[], ...moves: [Actor, string, string?][]) =>
  play(tells, ...moves).notices.map(({ principal, kind }) => `${principal} ${kind}`);

describe('whoever newly has a task is told of it', () => {
  it('when the thing begins, and when its state changes', () => {
    expect(told([])).toEqual(['a task']);
    expect(play([], ask).notices).toEqual([
      {
        principal: 'h',
        role: 'head',
        sequence: 1,
        kind: 'task',
        title: { id: 'Tugas baru: Asked for', en: 'New task: Asked for' },
        comment: false,
        dueAt: '2026-01-01T10:00:00.000Z',
      },
    ]);
  });

  it('but not when the task is the one they had', () => {
    expect(told([], ask, [head, 'NOTE'])).toEqual([]);
  });

  it('when it is passed on to them, or escalated', () => {
    expect(told([], ask, [head, 'PASS_ON'])).toEqual(['n task']);
    expect(told([], ask, [{ kind: 'system' }, 'LATE'])).toEqual(['b task']);
  });
});

describe('what a definition tells', () => {
  const returned: Tell = {
    kind: 'returned',
    on: ['RETURN'],
    to: { roles: ['asker', 'head'] },
    title: both('Returned'),
    comment: true,
  };

  it('is told instead of the bare task, but not to the one who did it', () => {
    expect(play([returned], ask, [head, 'RETURN']).notices).toMatchObject([
      { principal: 'a', kind: 'returned', comment: true, sequence: 2 },
    ]);
  });

  it('on entering a state, not on staying there', () => {
    const entered: Tell = {
      kind: 'askedFor',
      enters: ['asked'],
      to: { roles: ['board'] },
      title: both('Asked'),
    };
    expect(told([entered], ask)).toEqual(['b askedFor', 'h task']);
    expect(told([entered], ask, [head, 'NOTE'])).toEqual([]);
  });

  it('to those who took and lost a role by the event', () => {
    const tells: Tell[] = [
      { kind: 'given', on: ['PASS_ON'], to: { joining: true }, title: both('Given') },
      { kind: 'taken', on: ['PASS_ON'], to: { leaving: true }, title: both('Taken') },
    ];
    expect(told(tells, ask, [head, 'PASS_ON'])).toEqual(['n given']);
    expect(told(tells, ask, [person('x', 'head'), 'PASS_ON'])).toEqual(['n given', 'h taken']);
  });
});

describe('reminders of a timer', () => {
  it('begin with the first that is still ahead when the state is entered', () => {
    expect(play([], ask).reminders).toEqual([
      { event: 'LATE', due: '2026-01-01T10:00:00.000Z', at: '2026-01-01T07:00:00.000Z' },
    ]);
  });

  it('stay as they are as long as the timer does, and end with it', () => {
    expect(play([], ask, [head, 'NOTE']).reminders).toEqual([]);
    expect(play([], ask, [head, 'GRANT']).reminders).toEqual([{ event: 'LATE', due: null, at: null }]);
  });
});
