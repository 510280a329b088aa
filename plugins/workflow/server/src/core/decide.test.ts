import { z } from 'zod';
import type { Actor } from './actor';
import { begin, decide } from './decide';
import type { Decision, Request } from './decision';
import { defineWorkflow, requires, type Definition, type Outcome } from './definition';
import { compile, type InstanceState } from './instance';
import type { Refusal } from './refusal';

/** What an event means, without any I/O: on a small definition with one of each thing. */

const NOW = new Date('2026-01-01T00:00:00Z');
const both = (text: string) => ({ id: text, en: text });
const reason = (code: string) => ({ code, message: both(code) });

const definition: Definition = defineWorkflow({
  name: 'leave',
  version: 1,
  subject: 'api::leave.leave',
  machine: {
    id: 'leave',
    context: { asked: 0 },
    initial: 'draft',
    states: {
      draft: {
        on: {
          ASK: [
            {
              target: 'board',
              guard: requires({ when: ['isLong'], dataRules: ['daysAreLeft'] }),
              actions: ['save', 'count'],
            },
            {
              target: 'head',
              guard: requires({ when: ['isShort'], dataRules: ['daysAreLeft'] }),
              actions: ['save', 'count'],
            },
          ],
          ONLY_LONG: { target: 'board', guard: requires({ when: ['isLong'] }) },
        },
      },
      head: {
        meta: { tasks: ['head'] },
        on: { RETURN: { target: 'draft' }, GRANT: { target: 'granted', actions: ['pass', 'tell'] } },
      },
      board: {
        meta: { tasks: ['board'] },
        on: { GRANT: { target: 'granted', guard: requires({ rules: ['never', 'neither'] }) } },
      },
      granted: { type: 'final' },
    },
  },
  labels: { roles: {}, states: {} },
  events: {
    ASK: { label: both('Ask'), by: ['asker'], data: z.strictObject({ days: z.int().min(1) }) },
    ONLY_LONG: { label: both('Long'), by: ['asker'] },
    RETURN: { label: both('Return'), by: ['head'], comment: 'required' },
    GRANT: { label: both('Grant'), by: ['head', 'board', 'admin'] },
    TICK: { label: both('Tick'), by: ['system'] },
  },
  guards: {
    daysAreLeft: ({ data }) => (Number(data.days) > 30 ? reason('NOT_LEFT') : null),
    never: () => reason('NEVER'),
    neither: () => reason('NEITHER'),
  },
  conditions: {
    isLong: ({ data }) => Number(data.days) > 10,
    isShort: ({ data }) => Number(data.days) <= 10,
  },
  assigns: { count: ({ context }) => ({ asked: Number(context.asked) + 1 }) },
  actions: {
    save: ({ data }): Outcome => ({ subject: { days: data.days }, record: ['days'] }),
    pass: (): Outcome => ({ participants: [{ role: 'head', end: 'all', start: ['n'] }] }),
    tell: ({ actor }): Outcome => ({
      effects: [{ name: 'mail' }],
      warnings: [reason('LATE')],
      answer: { by: actor.name },
    }),
  },
  effects: { mail: both('Mail') },
  timers: {},
  ownedFields: ['days'],
  route: () => [],
  exclusiveRoles: true,
});

const compiled = compile(definition);
const PEOPLE = [
  { role: 'asker', principal: 'a' },
  { role: 'head', principal: 'h' },
  { role: 'board', principal: 'b' },
];
const actorOf = (roles: string[], more: Partial<Exclude<Actor, { kind: 'system' }>> = {}): Actor => ({
  kind: 'person',
  id: 'p',
  name: 'Person',
  held: roles.map((role) => ({ role })),
  actedAs: [],
  ...more,
});
const draft = begin(
  compiled,
  { subject: {} },
  PEOPLE,
  { event: 'OPENED', actor: { id: null, name: 'system', role: 'system' } },
  NOW,
).after;

const sent = (instance: InstanceState, actor: Actor, request: Request): Refusal | Decision =>
  decide(compiled, { instance, facts: { subject: { days: 3 } }, participants: PEOPLE }, actor, request, NOW);
const done = (instance: InstanceState, actor: Actor, request: Request): Decision => {
  const decision = sent(instance, actor, request);
  if (!decision.ok) throw new Error(decision.code);
  return decision;
};
const codeOf = (outcome: Refusal | Decision) => (outcome.ok ? 'OK' : [outcome.kind, outcome.code]);

const asker = actorOf(['asker'], { id: 'a' });
const head = actorOf(['head'], { id: 'h' });
const ask = (days: unknown): Request => ({ event: 'ASK', data: { days } });
const inHead = () => done(draft, asker, ask(3)).after;

describe('a decision', () => {
  it('takes the way that its conditions choose', () => {
    expect(done(draft, asker, ask(3)).after.path).toBe('head');
    expect(done(draft, asker, ask(11)).after.path).toBe('board');
  });

  it('takes an effect that the definition does not declare for a bug', () => {
    const undeclared = compile({ ...definition, effects: {} });
    const head = done(draft, asker, { event: 'ASK', data: { days: 3 } }).after;
    const situation = { instance: head, facts: { subject: {} }, participants: PEOPLE };
    expect(() => decide(undeclared, situation, actorOf(['head']), { event: 'GRANT' }, NOW)).toThrow(
      'asks for effect mail, which is not declared',
    );
  });

  it('says all that follows: state, memory, fields, people, effects, warnings, answer', () => {
    const asked = done(draft, asker, ask(3));
    expect(asked.after).toMatchObject({ revision: 1, context: { asked: 1 }, enteredAt: NOW });
    expect(asked.tasks).toEqual([{ role: 'head', principal: 'h' }]);
    const granted = done(asked.after, head, { event: 'GRANT', comment: '  ' });
    expect(granted).toMatchObject({
      participants: [{ role: 'head', ended: ['h'], started: ['n'] }],
      effects: [{ name: 'mail', sequence: 2 }],
      warnings: [{ code: 'LATE' }],
      answer: { by: 'Person' },
      tasks: [],
    });
    expect(granted.steps).toMatchObject([{ event: 'GRANT', from: 'head', to: 'granted', comment: null }]);
    expect(granted.after.done).toBe(true);
  });

  it('records what was said even where it changes nothing', () => {
    const [step] = done(draft, asker, ask(3)).steps;
    expect(step?.changes.subject).toEqual({ days: [3, 3] });
  });

  it('changes nothing that it was given', () => {
    const before = structuredClone(draft);
    done(draft, asker, ask(3));
    sent(draft, asker, ask(99));
    expect(draft).toEqual(before);
  });
});

describe('a refusal comes in the order of the contract', () => {
  const wrong = { data: { days: 'many' }, revision: 7 };

  it('unknown event, role, revision, state, data, rules', () => {
    const state = inHead();
    expect(codeOf(sent(state, head, { ...wrong, event: 'TICK' }))).toEqual(['malformed', 'UNKNOWN_EVENT']);
    expect(codeOf(sent(state, head, { ...wrong, event: 'ASK' }))).toEqual(['forbidden', 'NO_ROLE_FOR_EVENT']);
    expect(codeOf(sent(state, asker, { ...wrong, event: 'ASK' }))).toEqual(['conflict', 'STALE_REVISION']);
    expect(codeOf(sent(state, asker, { data: wrong.data, event: 'ASK' }))).toEqual([
      'conflict',
      'EVENT_NOT_ALLOWED',
    ]);
    expect(codeOf(sent(draft, asker, { data: wrong.data, event: 'ASK' }))).toEqual([
      'malformed',
      'VALIDATION_FAILED',
    ]);
    expect(codeOf(sent(draft, asker, ask(31)))).toEqual(['rule', 'NOT_LEFT']);
  });

  it.each(['xstate.init', 'xstate.after.1.leave.draft', '__proto__', 'toString', 'ask', ''])(
    'never takes %j for an event',
    (event) => {
      expect(codeOf(sent(draft, asker, { event }))).toEqual(['malformed', 'UNKNOWN_EVENT']);
    },
  );

  it('names all rules that refuse at once', () => {
    const board = done(draft, asker, ask(11)).after;
    const refusal = sent(board, actorOf(['board'], { id: 'b' }), { event: 'GRANT' });
    expect(refusal).toMatchObject({ kind: 'rule', reasons: [{ code: 'NEVER' }, { code: 'NEITHER' }] });
  });

  it('wants a reason that is more than blanks', () => {
    for (const comment of [undefined, null, '', ' \n ']) {
      const request: Request = { event: 'RETURN', ...(comment === undefined ? {} : { comment }) };
      expect(codeOf(sent(inHead(), head, request))).toEqual(['rule', 'COMMENT_REQUIRED']);
    }
    expect(done(inHead(), head, { event: 'RETURN', comment: ' Lagi ' }).steps[0]?.comment).toBe('Lagi');
  });

  it('says that nothing fits where no condition chooses a way', () => {
    expect(codeOf(sent(draft, asker, { event: 'ONLY_LONG' }))).toEqual(['conflict', 'EVENT_NOT_ALLOWED']);
  });

  it.each([undefined, null, {}])('takes %j as no data where an event has no form', (data) => {
    expect(codeOf(sent(inHead(), head, { event: 'GRANT', data }))).toBe('OK');
  });

  it.each([[[]], [[1]], ['x'], [{ a: 1 }], [0], [false]])(
    'takes no data where an event has no form: %j',
    (data) => {
      expect(codeOf(sent(inHead(), head, { event: 'GRANT', data }))).toEqual([
        'malformed',
        'VALIDATION_FAILED',
      ]);
    },
  );
});

describe('nobody acts in two roles', () => {
  const delegated = { role: 'head', onBehalfOf: { id: 'h', name: 'Head' } };

  it('a stand-in acts for somebody, and history says for whom', () => {
    const [step] = done(inHead(), actorOf([], { held: [delegated] }), { event: 'GRANT' }).steps;
    expect(step?.actor).toMatchObject({ id: 'p', role: 'head', onBehalfOf: { id: 'h', name: 'Head' } });
  });

  it('an own role comes before one held for somebody', () => {
    const actor = actorOf([], { held: [delegated, { role: 'head' }] });
    expect(done(inHead(), actor, { event: 'GRANT' }).steps[0]?.actor).not.toHaveProperty('onBehalfOf');
  });

  it.each<[string, Actor]>([
    ['who stands in beside an own role', actorOf([], { held: [{ role: 'asker' }, delegated] })],
    ['who has acted in another role before', actorOf(['head'], { actedAs: ['asker'] })],
    [
      'an admin on what is their own',
      { kind: 'admin', id: 'admin:1', name: 'A', held: [{ role: 'admin' }, { role: 'asker' }], actedAs: [] },
    ],
  ])('not even one %s', (_who, actor) => {
    expect(codeOf(sent(inHead(), actor, { event: 'GRANT' }))).toEqual(['rule', 'ROLE_CONFLICT']);
  });

  it('an admin without a part may', () => {
    const admin: Actor = {
      kind: 'admin',
      id: 'admin:1',
      name: 'A',
      held: [{ role: 'admin' }],
      actedAs: ['admin'],
    };
    expect(codeOf(sent(inHead(), admin, { event: 'GRANT' }))).toBe('OK');
  });

  it('who acted in this very role before may again', () => {
    expect(codeOf(sent(inHead(), actorOf(['head'], { actedAs: ['head'] }), { event: 'GRANT' }))).toBe('OK');
  });
});
