import { actAs, enrol } from './enrol';
import type { Definition } from './definition';
import { compile, type InstanceState } from './instance';

const definition: Definition = {
  name: 'leave',
  version: 1,
  subject: 'api::leave.leave',
  machine: {
    id: 'leave',
    context: {},
    initial: 'open',
    states: {
      open: { meta: { tasks: ['witness'] }, on: { CLOSE: { target: 'closed' } } },
      closed: { type: 'final' },
    },
  },
  labels: { states: {}, roles: {} },
  events: { CLOSE: { label: { id: 'Tutup', en: 'Close' }, by: ['owner'] } },
  guards: {},
  conditions: {},
  assigns: {},
  actions: {},
  timers: {},
  ownedFields: [],
  route: () => ['open', 'closed'],
  exclusiveRoles: true,
};

const instance: InstanceState = {
  value: 'open',
  path: 'open',
  context: {},
  revision: 3,
  enteredAt: new Date('2026-01-05T01:00:00Z'),
  dueAt: null,
  timers: {},
  done: false,
};
const as = { id: 'o', name: 'Owner', role: 'owner' };
const participants = [
  { role: 'owner', principal: 'o' },
  { role: 'witness', principal: 'w1' },
];
const compiled = compile(definition);
const joining = (start: string[], more: object = {}) =>
  enrol(
    compiled,
    { instance: { ...instance, ...more }, participants },
    { event: 'JOINED', as, change: { role: 'witness', start } },
  );

describe('enrolling beside the events of a machine', () => {
  it('adds the person, keeps the state, counts the revision on, and gives the task', () => {
    expect(joining(['w2'])).toMatchObject({
      ok: true,
      after: { path: 'open', revision: 4, enteredAt: instance.enteredAt },
      participants: [{ role: 'witness', ended: [], started: ['w2'] }],
      steps: [{ sequence: 4, event: 'JOINED', from: 'open', to: 'open', actor: as }],
      tasks: [
        { role: 'witness', principal: 'w1' },
        { role: 'witness', principal: 'w2' },
      ],
    });
  });

  it('starts nobody twice', () => {
    expect(joining(['w1', 'w2', 'w2'])).toMatchObject({ participants: [{ started: ['w2'] }] });
  });

  it('ends the terms of whoever leaves', () => {
    const left = enrol(
      compiled,
      { instance, participants },
      { event: 'LEFT', as, change: { role: 'witness', end: { principal: 'w1' } } },
    );
    expect(left).toMatchObject({ participants: [{ ended: ['w1'], started: [] }], tasks: [] });
  });

  it('refuses somebody who holds another role, and a subject that has ended', () => {
    expect(joining(['o'])).toMatchObject({ ok: false, kind: 'rule', code: 'ROLE_CONFLICT' });
    expect(joining(['w2'], { done: true })).toMatchObject({
      ok: false,
      kind: 'conflict',
      code: 'ALREADY_ENDED',
    });
  });
});

describe('acting beside the events', () => {
  const actor = {
    kind: 'person' as const,
    id: 'o',
    name: 'Owner',
    held: [{ role: 'owner' }],
    actedAs: ['owner'],
  };

  it('is done in a role that may', () => {
    expect(actAs(definition, actor, ['owner'])).toEqual({ ok: true, as });
    expect(actAs(definition, actor, ['witness'])).toMatchObject({
      kind: 'forbidden',
      code: 'NO_ROLE_FOR_THIS',
    });
  });

  it('is refused to somebody who would act in two', () => {
    const deputy = {
      ...actor,
      held: [{ role: 'owner' }, { role: 'witness', onBehalfOf: { id: 'w1', name: 'Witness' } }],
    };
    expect(actAs(definition, deputy, ['witness'])).toMatchObject({ kind: 'rule', code: 'ROLE_CONFLICT' });
  });
});
