import { SYSTEM } from './consequences';
import { begin, decide } from './decide';
import type { Decision } from './decision';
import { defineWorkflow, type BaseFacts, type Definition, type Migration } from './definition';
import { differences } from './diff';
import { contentOf } from './fingerprint';
import { fold } from './fold';
import { compile } from './instance';
import { decideMigration, valueOf } from './migrate';

const both = (text: string) => ({ id: text, en: text });
const START = new Date('2026-01-01T00:00:00Z');
const hour = (n: number) => new Date(START.getTime() + n * 3_600_000);
const people = [{ role: 'asker', principal: 'a' }];
const facts: BaseFacts = { subject: {} };

const first = (): Definition =>
  defineWorkflow({
    name: 'request',
    version: 1,
    subject: 'api::request.request',
    machine: {
      id: 'request',
      context: { round: 1 },
      initial: 'asked',
      states: {
        asked: {
          meta: { tasks: ['asker'], timers: [{ at: 'soon', send: 'LAPSE', deadline: true }] },
          on: { SEND: { target: 'checked' }, LAPSE: { target: 'closed' } },
        },
        checked: { on: { CLOSE: { target: 'closed' } } },
        closed: { type: 'final' },
      },
    },
    labels: { roles: { asker: both('Asker') }, states: {} },
    events: {
      SEND: { label: both('Send'), by: ['asker'] },
      LAPSE: { label: both('Lapse'), by: ['system'] },
      CLOSE: { label: both('Close'), by: ['asker'] },
    },
    guards: {},
    conditions: {},
    assigns: {},
    actions: {},
    timers: { soon: () => hour(10), later: () => hour(50) },
    ownedFields: [],
    route: () => [],
  });

/** Version 2: `checked` lies within `office`, its new clock runs, and the context knows a colour. */
const second = (migration: Omit<Migration, 'from'>): Definition => {
  const definition = first();
  return {
    ...definition,
    version: 2,
    machine: {
      ...definition.machine,
      context: { round: 1, colour: 'green' },
      states: {
        ...definition.machine.states,
        asked: {
          ...definition.machine.states?.asked,
          on: { SEND: { target: 'office' }, LAPSE: { target: 'closed' } },
        },
        checked: { type: 'final' },
        office: {
          initial: 'checked',
          states: {
            checked: {
              meta: { tasks: ['asker'], timers: [{ at: 'later', send: 'LAPSE', deadline: true }] },
              on: { CLOSE: { target: '#request.closed' }, LAPSE: { target: '#request.closed' } },
            },
          },
        },
      },
    },
    migrations: [{ from: 1, ...migration }],
  };
};

const opened = (): Decision =>
  begin(compile(first()), facts, people, { event: 'OPENED', actor: SYSTEM }, START);
const sent = (): Decision => {
  const decision = decide(
    compile(first()),
    { instance: opened().after, facts, participants: people },
    { kind: 'person', id: 'a', name: 'A', held: [{ role: 'asker' }], actedAs: [] },
    { event: 'SEND' },
    hour(1),
  );
  if (!decision.ok) throw new Error(decision.code);
  return decision;
};
const moved = (instance: Decision, migration: Omit<Migration, 'from'>) => {
  const to = second(migration);
  const [way] = to.migrations ?? [];
  if (!way) throw new Error('no migration');
  const admin = { id: 'admin:1', name: 'Admin', role: 'admin' };
  return decideMigration(
    compile(first()),
    compile(to),
    way,
    { instance: instance.after, facts, participants: people },
    { actor: admin, comment: 'Aturan baru' },
    hour(2),
  );
};

describe('an instance that comes to the next version', () => {
  it('goes to the state that the migration names, with its new clock, tasks and defaults', () => {
    const decision = moved(sent(), { states: { checked: 'office.checked' } });
    if (!decision.ok) throw new Error(decision.problem);
    expect(decision.after).toMatchObject({
      path: 'office.checked',
      value: { office: 'checked' },
      context: { round: 1, colour: 'green' },
      revision: 2,
      dueAt: hour(50),
      timers: { LAPSE: hour(50).toISOString() },
    });
    expect(decision.tasks).toEqual(people);
    expect(decision.steps).toMatchObject([
      { event: 'MIGRATED', from: 'checked', to: 'office.checked', data: { from: 1, to: 2 } },
    ]);
  });

  it('keeps its state of the same name and the clock that runs already', () => {
    const decision = moved(opened(), {});
    if (!decision.ok) throw new Error(decision.problem);
    expect(decision.after).toMatchObject({
      path: 'asked',
      dueAt: hour(10),
      timers: opened().after.timers,
      enteredAt: START,
    });
  });

  it('has a history that still amounts to where it stands', () => {
    const decision = moved(sent(), {
      states: { checked: 'office.checked' },
      context: (context) => ({ ...context, round: 7 }),
    });
    if (!decision.ok) throw new Error(decision.problem);
    const folded = fold([...opened().steps, ...sent().steps, ...decision.steps]);
    expect(folded).toMatchObject({
      revision: 2,
      path: 'office.checked',
      value: decision.after.value,
      context: { round: 7, colour: 'green' },
      dueAt: hour(50).toISOString(),
    });
  });

  it('stays where it is when its state would be nowhere, and the problem names it', () => {
    expect(moved(sent(), { states: { checked: 'attic' } })).toEqual({
      ok: false,
      problem: 'state "attic" is no state of version 2',
    });
    expect(moved(sent(), { states: { checked: 'office' } })).toMatchObject({ ok: false });
  });
});

it('a value is built from its deepest states, regions and all', () => {
  expect(valueOf(['draft'])).toBe('draft');
  expect(valueOf(['a.b.c'])).toEqual({ a: { b: 'c' } });
  expect(valueOf(['checks.staff.open', 'checks.budget.clear'])).toEqual({
    checks: { staff: 'open', budget: 'clear' },
  });
});

describe('two versions side by side', () => {
  const content = (definition: Definition) => structuredClone(contentOf(definition));

  const labels = {
    labels: {
      states: { asked: { id: 'Diminta', en: 'Asked' }, 'office.checked': { id: 'Diperiksa', en: 'Checked' } },
      roles: { asker: { id: 'pemohon', en: 'asker' } },
    },
    events: { SEND: { label: { id: 'Kirim', en: 'Send' } } },
  };

  it('differ in nothing when they are the same', () => {
    expect(differences(labels, content(first()), content(first()))).toEqual([]);
  });

  it('are told apart in sentences of either language: what is new, gone and changed', () => {
    const changed = second({});
    changed.events.SEND = { label: both('Send'), by: ['asker', 'admin'], comment: 'required' };
    const found = differences(labels, content(first()), content(changed));
    expect(found.map(({ message }) => message.en)).toEqual(
      expect.arrayContaining([
        'New: state Checked (state)',
        'New: Checked: timer LAPSE (later (deadline))',
        'Gone: checked: CLOSE (to closed)',
        'Changed: Asked: Send, from "to checked" to "to office"',
        'Changed: event Send: sent by, from "asker" to "asker, admin"',
        'Changed: event Send: comment, from "none" to "required"',
      ]),
    );
    expect(found.map(({ message }) => message.id)).toEqual(
      expect.arrayContaining([
        'Baru: tahap Diperiksa (tahap)',
        'Baru: Diperiksa: pewaktu LAPSE (later (tenggat))',
        'Dihapus: checked: CLOSE (ke closed)',
        'Berubah: Diminta: Kirim, dari "ke checked" menjadi "ke office"',
        'Berubah: tindakan Kirim: dikirim oleh, dari "pemohon" menjadi "pemohon, admin"',
        'Berubah: tindakan Kirim: komentar, dari "tanpa" menjadi "wajib"',
      ]),
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'changed',
        where: 'asked: SEND',
        before: 'to checked',
        after: 'to office',
      }),
    );
  });
});
