import type { Core } from '@strapi/types';
import type { Actor } from '../core/actor';
import { rolesOf } from '../core/actor';
import {
  labelOf,
  type ActingAs,
  type BaseFacts,
  type Fields,
  type HistoryEntry,
  type Viewer,
} from '../core/definition';
import { admit, begin, decide, SYSTEM, type Decision } from '../core/decide';
import { asItStood, toldInstead } from '../core/discreet';
import { actAs, enrol, holdsAnother, type Enrolment } from '../core/enrol';
import { describeEvents, describeRoute, type EventDescription, type RouteStep } from '../core/describe';
import type { Participant } from '../core/instance';
import { tasksOf } from '../core/tasks';
import { malformed, notFound, refuse, type Refusal } from '../core/refusal';
import { takeAttachments, tieAttachments } from '../store/attachments';
import { commit, subjectFields } from '../store/commit';
import {
  holdInstance,
  holdOuter,
  lockInstance,
  lockWithStanding,
  namedRoles,
  openGuard,
  outerParticipants,
  readHistory,
  readInstance,
  readStanding,
  readStandings,
  type Standing,
  type StoredInstance,
} from '../store/load';
import { query, type Queryable, type Transaction } from '../store/sql';
import type { SubjectColumn } from '../store/subjects';
import { versionOf, type Host, type Place, type Registered, type Within } from './binding';
import type { Registry } from './registry';
import { createBulk } from './bulk';
import {
  doneOf,
  sentBy,
  type Caller,
  type Done,
  type SendOptions,
  type Sent,
  type Standpoint,
} from './sending';
import { createTimers } from './timers';

export interface Described {
  ok: true;
  instance: StoredInstance;
  roles: string[];
  events: EventDescription[];
  steps: RouteStep[];
  /** Who must act next. */
  waitingFor: Participant[];
  /** Who holds which role now. */
  participants: Participant[];
  names: Map<string, string>;
}

export interface Beginning<F extends BaseFacts> {
  subjectId: string;
  title: string;
  place?: Place;
  participants: Participant[];
  /** What it stands within, and who takes part by that. */
  within?: Within;
  inherited?: Participant[];
  facts: F;
}

/** How a caller stands to a subject that stays as it is until the transaction ends. */
export interface Attendance {
  path: string;
  done: boolean;
  viewer: Viewer;
  participants: Participant[];
  /** The role in which the caller may do what these roles may do; else the refusal. */
  actAs: (by: string[]) => ReturnType<typeof actAs>;
  /** What keeps the caller from editing these fields as a record now; null when nothing does. */
  refusesEdit: (fields: string[]) => Refusal | null;
}

const SAVEPOINT_FREE = { doNotRejectOnRollback: true };

/** The shell around the pure core: locks, loads, asks, saves, answers. */
export const createEngine = (strapi: Core.Strapi, host: () => Host, registry: Registry) => {
  const standpoint = async (
    on: Queryable,
    instance: StoredInstance,
    caller: Caller,
    now: Date,
    known?: Standing,
  ): Promise<Standpoint> => {
    const standing = known ?? (await readStanding(on, instance, principalOf(caller), now));
    return standpointOf(caller, instance, standing, await delegatorsNamed(on, [standing]));
  };

  const delegatorsNamed = async (on: Queryable, standings: Standing[]): Promise<Map<string, string>> => {
    const delegators = standings.flatMap(({ held }) => held.flatMap(({ from }) => from ?? []));
    return delegators.length > 0 ? host().names(on, [...new Set(delegators)]) : new Map<string, string>();
  };

  const inTransaction = <T>(work: (trx: Transaction) => Promise<T>): Promise<T> =>
    strapi.db.connection.transaction(work, SAVEPOINT_FREE);

  /**
   * Begins the instance of an entry that was made as a record, in the transaction that made it. Says whether one began:
   * an entry that has its instance already, or is gone, is left alone.
   */
  const beginRecord = async (
    trx: Transaction,
    registered: Registered,
    subjectId: string,
    now: Date,
  ): Promise<boolean> => {
    const { binding, subject } = registered;
    await query(trx, `SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [
      `begin:${subject.uid}:${subjectId}`,
    ]);
    if (await readInstance(trx, subject.uid, subjectId)) return false;
    const facts = await binding.loadFacts(trx, { subjectId, now });
    if (!facts) return false;
    const within = binding.within?.(facts);
    const inherits = binding.definition.inherits ?? [];
    const inherited = within ? await outerParticipants(trx, within, inherits) : [];
    if (!inherited) return false;
    const participants = binding.participants?.(facts) ?? [];
    const title = binding.title?.(facts) ?? subjectId;
    const place = binding.place?.(facts) ?? {};
    await start(
      trx,
      registered,
      [{ subjectId, title, place, participants, ...(within ? { within, inherited } : {}), facts }],
      { event: 'OPENED' },
      now,
    );
    return true;
  };

  /** Before the subject itself is locked, so that nobody waits in a circle. */
  const holdWhatItStandsWithin = async (
    trx: Transaction,
    { binding, subject: { uid } }: Registered,
    subjectId: string,
  ): Promise<void> => {
    if (binding.within) await holdOuter(trx, uid, [subjectId], binding.writesOuter ? 'alone' : 'shared');
  };

  const take = async (
    trx: Transaction,
    registered: Registered,
    subjectId: string,
  ): Promise<StoredInstance | null> => {
    await holdWhatItStandsWithin(trx, registered, subjectId);
    return lockInstance(trx, registered.subject.uid, subjectId);
  };

  /** Begins what came into the tables past the document service (an import, a restored backup); returns how many. */
  const beginForgotten = async (now: Date): Promise<number> => {
    let begun = 0;
    for (const registered of registry.all()) {
      if (registered.binding.createdBy === 'engine') continue;
      const { uid, table } = registered.subject;
      const entries = await query<{ id: string }>(
        strapi.db.connection,
        `SELECT s.document_id AS id FROM "${table}" s WHERE s.state_since IS NULL AND NOT EXISTS (
           SELECT 1 FROM workflow_instances i WHERE i.subject_type = ? AND i.subject_id = s.document_id)
         ORDER BY s.id LIMIT 1000`,
        [uid],
      );
      for (const { id } of entries)
        if (await inTransaction((trx) => beginRecord(trx, registered, id, now))) begun += 1;
    }
    return begun;
  };

  /** The subject as those in these roles may know of it, and how much of its history. */
  const known = async (
    on: Queryable,
    registered: Registered,
    instance: StoredInstance,
    roles: string[],
  ): Promise<{ instance: StoredInstance; upTo: number }> => {
    const instead = toldInstead(versionOf(registered, instance.version).definition, instance.path, roles);
    if (instead === null) return { instance, upTo: instance.revision };
    const before = asItStood(instance, await readHistory(on, instance.id), instead).instance;
    return { instance: before, upTo: before.revision };
  };

  /** Sends one event within the caller's transaction, which must be rolled back when this throws. */
  const sendIn = async (
    trx: Transaction,
    registered: Registered,
    subjectId: string,
    caller: Caller,
    { attachments, ...request }: Sent,
    { now, dryRun = false }: SendOptions,
  ): Promise<Refusal | Done> => {
    const { binding, subject } = registered;
    await holdWhatItStandsWithin(trx, registered, subjectId);
    const locked = await lockWithStanding(trx, subject.uid, subjectId, principalOf(caller), now);
    if (!locked) return notFound();
    const { instance } = locked;
    const compiled = versionOf(registered, instance.version);
    const { actor, standing, viewer } = await standpoint(trx, instance, caller, now, locked.standing);
    if (caller.kind !== 'system' && !viewer) return notFound();

    // Not even a refusal tells more than they may know.
    const seen = viewer ? (await known(trx, registered, instance, rolesSeenBy(viewer))).instance : instance;
    const admitted = admit(compiled, seen, actor, request);
    if (!admitted.ok) return admitted;
    const facts = await binding.loadFacts(trx, { subjectId, event: request.event, data: request.data, now });
    if (!facts) return notFound();
    const { participants } = standing;
    const named = attachments ?? [];
    const files = caller.kind === 'person' ? await takeAttachments(trx, instance.id, caller.id, named) : [];
    if (files.length < named.length)
      return malformed([{ path: 'attachments', message: 'not among the files that you have added here' }]);
    const asked = { ...request, attachments: files };
    const told =
      seen === instance || decide(compiled, { instance: seen, facts, participants }, actor, asked, now);
    if (told !== true && !told.ok) return told;
    const decision = decide(compiled, { instance, facts, participants }, actor, asked, now);
    if (!decision.ok) return decision;
    if (dryRun) return doneOf(decision, null);
    const done = await write(trx, registered, subjectId, instance, facts, decision, actor, now);
    await tieAttachments(trx, named, decision.steps[0]?.sequence ?? done.revision);
    return done;
  };

  /** The standpoints of one caller to many subjects. */
  const standpoints = async (
    on: Queryable,
    instances: StoredInstance[],
    caller: Caller,
    now: Date,
  ): Promise<Map<string, Standpoint>> => {
    const ids = instances.map(({ id }) => id);
    const standings = await readStandings(on, ids, principalOf(caller), now);
    const names = await delegatorsNamed(on, [...standings.values()]);
    return new Map(
      instances.flatMap((instance): [string, Standpoint][] => {
        const standing = standings.get(instance.id);
        return standing ? [[instance.id, standpointOf(caller, instance, standing, names)]] : [];
      }),
    );
  };

  /** Sends one event. Either everything that follows from it is stored when this returns, or nothing is. */
  const send = (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    request: Sent,
    options: SendOptions,
  ): Promise<Refusal | Done> =>
    inTransaction((trx) => sendIn(trx, registered, subjectId, caller, request, options));

  const write = async (
    trx: Transaction,
    { binding, subject }: Registered,
    subjectId: string,
    instance: StoredInstance,
    facts: BaseFacts,
    decision: Decision,
    actor: Actor,
    now: Date,
  ): Promise<Done> => {
    const [written] = await commit(
      trx,
      { subject, definition: { name: instance.definition, version: instance.version } },
      [{ subjectId, decision, lastHash: instance.lastHash, ...sentBy(actor, decision) }],
      now,
    );
    await binding.afterWrite?.(trx, { subjectId, facts, decision, actor, now });
    return doneOf(decision, written?.historyIds[0] ?? null);
  };

  /**
   * Begins instances, all in one statement. Their subjects' rows exist already, or `make` inserts them: it is given
   * what the engine writes into each, and says which it has made; what it passes over does not begin.
   */
  const start = async <F extends BaseFacts>(
    trx: Transaction,
    registered: Registered<F>,
    beginnings: Beginning<F>[],
    by: { event: string; actor?: ActingAs; comment?: string; data?: Record<string, unknown> },
    now: Date,
    make?: (rows: Map<string, Fields>) => Promise<string[]>,
  ): Promise<string[]> => {
    const { compiled, subject, binding } = registered;
    await openGuard(trx);
    const items = beginnings.map(
      ({ subjectId, title, place = {}, participants, within, inherited = [], facts }) => ({
        subjectId,
        lastHash: null,
        decision: begin(
          compiled,
          facts,
          [...participants, ...inherited],
          { ...by, actor: by.actor ?? SYSTEM },
          now,
        ),
        begins: { title, place, participants, within, made: make !== undefined },
      }),
    );
    const made =
      make &&
      new Set(
        await make(new Map(items.map(({ subjectId, decision }) => [subjectId, subjectFields(decision)]))),
      );
    const { name, version } = binding.definition;
    const begun = made ? items.filter(({ subjectId }) => made.has(subjectId)) : items;
    await commit(trx, { subject, definition: { name, version } }, begun, now);
    return begun.map(({ subjectId }) => subjectId);
  };

  /** What the caller may do now and why not, and the way of the subject so far. */
  const describe = async (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    now: Date,
  ): Promise<Refusal | Described> => {
    const on = strapi.db.connection;
    const { binding } = registered;
    const found = await readInstance(on, registered.subject.uid, subjectId);
    if (!found) return notFound();
    const compiled = versionOf(registered, found.version);
    const { actor, standing, viewer } = await standpoint(on, found, caller, now);
    if (!viewer) return notFound();
    const { instance, upTo } = await known(on, registered, found, rolesSeenBy(viewer));
    const facts = await binding.loadFacts(on, { subjectId, now });
    if (!facts) return notFound();
    const situation = { instance, facts, participants: standing.participants };
    const visits = await query<{ from: string | null; to: string; at: Date; actorId: string | null }>(
      on,
      `SELECT from_path AS "from", to_path AS "to", at, actor_id AS "actorId"
       FROM workflow_history WHERE instance_id = ? AND sequence <= ? ORDER BY sequence`,
      [instance.id, upTo],
    );
    const steps = describeRoute(compiled, situation, visits);
    const waitingFor = instance.done ? [] : tasksOf(compiled, instance, standing.participants);
    return {
      ok: true,
      instance,
      roles: rolesOf(actor),
      events: describeEvents(compiled, situation, actor, now),
      steps,
      waitingFor,
      participants: standing.participants,
      names: await host().names(on, [
        ...new Set([
          ...steps.flatMap(peopleIn),
          ...[...waitingFor, ...standing.participants].map(({ principal }) => principal),
        ]),
      ]),
    };
  };

  /** The history as this caller may see it, oldest first. */
  const history = async (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    now: Date,
  ): Promise<Refusal | { ok: true; entries: HistoryEntry[] }> => {
    const on = strapi.db.connection;
    const instance = await readInstance(on, registered.subject.uid, subjectId);
    if (!instance) return notFound();
    const { viewer } = await standpoint(on, instance, caller, now);
    if (!viewer) return notFound();
    const { until } = viewer;
    const { definition } = versionOf(registered, instance.version);
    const { redact } = definition;
    const whole = await readHistory(on, instance.id);
    const instead = toldInstead(definition, instance.path, rolesSeenBy(viewer));
    const seen = instead === null ? { instance, history: whole } : asItStood(instance, whole, instead);
    const entries = seen.history
      .filter((entry) => until === null || entry.at.getTime() <= until.getTime())
      .map((entry) => (redact ? redact(entry, viewer, seen.instance.path) : entry));
    return { ok: true, entries };
  };

  /** How the caller stands to a subject: null when they may not know of it. */
  const viewerFor = async (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    now: Date,
  ): Promise<{ viewer: Viewer; path: string; instanceId: string } | null> => {
    const on = strapi.db.connection;
    const instance = await readInstance(on, registered.subject.uid, subjectId);
    if (!instance) return null;
    const { viewer } = await standpoint(on, instance, caller, now);
    if (!viewer) return null;
    const { definition } = versionOf(registered, instance.version);
    const path = toldInstead(definition, instance.path, rolesSeenBy(viewer)) ?? instance.path;
    return { viewer, path, instanceId: instance.id };
  };

  /**
   * For what the application writes beside the subject (its own records) by the caller's roles and the subject's state:
   * both stay as they are until the transaction ends. Null when the subject isn't there or not theirs to know of.
   * Who will enrol somebody in the same transaction says so: two who hold it together could not both change it.
   */
  const attend = async (
    trx: Transaction,
    registered: Registered,
    subjectId: string,
    caller: Caller,
    now: Date,
    { willEnrol = false } = {},
  ): Promise<Attendance | null> => {
    const take = willEnrol ? lockInstance : holdInstance;
    const instance = await take(trx, registered.subject.uid, subjectId);
    if (!instance) return null;
    const { definition } = versionOf(registered, instance.version);
    const { actor, standing, viewer } = await standpoint(trx, instance, caller, now);
    if (!viewer) return null;
    const { path, done } = instance;
    const { participants } = standing;
    return {
      path,
      done,
      viewer,
      participants,
      actAs: (by) => actAs(definition, actor, by),
      refusesEdit: (fields) => editRefusal(registered, instance, actor, fields),
    };
  };

  /**
   * Lets people join or leave a role beside the events of the machine, in the caller's transaction (which must be rolled
   * back when this throws). Recorded in the history like an event. Who is allowed to is the application's to say.
   */
  const enrolIn = async (
    trx: Transaction,
    registered: Registered,
    subjectId: string,
    given: Enrolment,
    now: Date,
  ): Promise<Refusal | Done> => {
    const { subject } = registered;
    const instance = await take(trx, registered, subjectId);
    if (!instance) return notFound();
    const compiled = versionOf(registered, instance.version);
    const { participants } = await readStanding(trx, instance, null, now);
    for (const principal of compiled.definition.exclusiveRoles ? (given.change.start ?? []) : []) {
      const { actedAs } = await readStanding(trx, instance, principal, now);
      const others = actedAs.filter((role) => role !== given.change.role);
      if (others.length > 0) return holdsAnother(others.map((role) => ({ role })));
    }
    const decision = enrol(compiled, { instance, participants }, given);
    if (!decision.ok) return decision;
    const [written] = await commit(
      trx,
      { subject, definition: { name: instance.definition, version: instance.version } },
      [{ subjectId, decision, lastHash: instance.lastHash }],
      now,
    );
    return doneOf(decision, written?.historyIds[0] ?? null);
  };

  /**
   * Edits fields of the subject as a record, where the present state lets the caller's role do so; under the same
   * lock as events, so that what is submitted is what was last saved.
   */
  const edit = async (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    fields: Record<string, unknown>,
    now: Date,
  ): Promise<Refusal | { ok: true }> =>
    inTransaction(async (trx) => {
      const { binding, subject } = registered;
      const instance = await take(trx, registered, subjectId);
      if (!instance) return notFound();
      const { actor, viewer } = await standpoint(trx, instance, caller, now);
      if (!viewer) return notFound();
      const refusal = editRefusal(registered, instance, actor, Object.keys(fields));
      if (refusal) return refusal;
      const parsed = parseFields(registered, fields);
      if (!parsed.ok) return parsed;
      const facts = await binding.loadFacts(trx, { subjectId, now });
      if (!facts) return notFound();
      const settled = binding.settleEdit?.(facts, parsed.fields) ?? parsed;
      if (!settled.ok) return settled;
      const columns = Object.entries(settled.fields).map(([field, value]) => {
        const column = subject.columns[field];
        if (!column) throw new Error(`${subject.uid} has no column for ${field}`);
        return { name: column.column, kind: column.kind, value: storable(value, column.kind) };
      });
      const set = columns.map(({ name, kind }) => `"${name}" = ?${kind === 'json' ? '::jsonb' : ''}, `);
      await query(trx, `UPDATE "${subject.table}" SET ${set.join('')}updated_at = ? WHERE document_id = ?`, [
        ...columns.map(({ value }) => value),
        now,
        subjectId,
      ]);
      const title = binding.title?.({ ...facts, subject: { ...facts.subject, ...settled.fields } });
      if (title !== undefined && title !== instance.title)
        await query(trx, `UPDATE workflow_instances SET title = ? WHERE id = ?::bigint`, [
          title,
          instance.id,
        ]);
      return { ok: true };
    });

  return {
    inTransaction,
    sendIn,
    send,
    sendTogether: createBulk({
      inTransaction,
      standpoints,
      warn: (message) => strapi.log.warn(message),
    }),
    ...createTimers({ registry, inTransaction, warn: (message) => strapi.log.warn(message) }),
    start,
    beginRecord,
    beginForgotten,
    describe,
    history,
    viewerFor,
    attend,
    enrolIn,
    edit,
  };
};

export type Engine = ReturnType<typeof createEngine>;

/** In whose name roles are looked for. */
const principalOf = (caller: Caller): string | null => {
  if (caller.kind === 'system') return null;
  return caller.kind === 'admin' ? (caller.recordsFor?.id ?? caller.person) : caller.id;
};

const peopleIn = ({ who, votes = [] }: RouteStep): string[] => [
  ...who,
  ...votes.flatMap(({ cast, outstanding }) => [
    ...cast.flatMap(({ holder, by }) => [holder, by]),
    ...outstanding,
  ]),
];

/** All fields or none: what is wrong with each. */
const parseFields = (
  { binding }: Registered,
  given: Record<string, unknown>,
): Refusal | { ok: true; fields: Record<string, unknown> } => {
  const parsed = Object.entries(given).map(
    ([field, value]) => [field, binding.parseEdit?.(field, value) ?? { value }] as const,
  );
  const errors = parsed.flatMap(([, result]) => ('errors' in result ? result.errors : []));
  if (errors.length > 0) return malformed(errors);
  const fields = parsed.map(([field, result]) => [field, 'value' in result ? result.value : null]);
  return { ok: true, fields: Object.fromEntries(fields) as Record<string, unknown> };
};

/** What belongs to no unit is out of sight of an admin who is limited to some. */
const isWithin = ({ units }: Extract<Caller, { kind: 'admin' }>, { unit }: StoredInstance): boolean =>
  units == null || (unit !== null && units.includes(unit));

const storable = (value: unknown, kind: SubjectColumn['kind']): string | null => {
  if (value === null || value === undefined) return null;
  return kind !== 'json' && typeof value === 'string' ? value : JSON.stringify(value);
};

const standpointOf = (
  caller: Caller,
  instance: StoredInstance,
  standing: Standing,
  names: Map<string, string>,
): Standpoint => {
  if (caller.kind === 'system') return { actor: { kind: 'system' }, standing, viewer: null };
  const roles = namedRoles(standing.held, names);
  const { id, name } = caller;
  const { actedAs } = standing;
  if (caller.kind === 'admin') {
    const { recordsFor, person } = caller;
    // Who takes part acts in that part where it is enough, so that nobody acts in two.
    const held = recordsFor
      ? roles.flatMap(({ role, onBehalfOf }) => (onBehalfOf ? [] : [{ role, onBehalfOf: recordsFor }]))
      : [...roles, { role: 'admin' }];
    const actor: Actor = { kind: 'admin', id, name, held, actedAs, person };
    const viewer = isWithin(caller, instance)
      ? { principal: id, roles: ['admin'], formerRoles: [], until: null }
      : null;
    return { actor, standing, viewer };
  }
  const actor: Actor = { kind: 'person', id, name, held: roles, actedAs };
  return { actor, standing, viewer: viewerOf(id, rolesOf(actor), standing) };
};

const rolesSeenBy = ({ roles, formerRoles }: Viewer): string[] => [...roles, ...formerRoles];

/** Null when the principal never took part: then the subject does not exist for them. */
const viewerOf = (principal: string, roles: string[], standing: Standing): Viewer | null => {
  const formerRoles = standing.former.map(({ role }) => role);
  if (roles.length === 0 && formerRoles.length === 0) return null;
  const ends = standing.former.map(({ until }) => until.getTime());
  return { principal, roles, formerRoles, until: roles.length > 0 ? null : new Date(Math.max(...ends)) };
};

const editRefusal = (
  registered: Registered,
  instance: StoredInstance,
  actor: Actor,
  fields: string[],
): Refusal | null => {
  const { subject } = registered;
  const compiled = versionOf(registered, instance.version);
  const roles = rolesOf(actor);
  const editableHere = compiled.machine
    .active(instance.value)
    .flatMap(({ config }) => Object.entries(config.meta?.editable ?? {}));
  const everEditable = Object.values(subject.owned).some((states) => states.length > 0);
  const owned = fields.filter((field) => {
    const column = subject.columns[field];
    return !column || (subject.owned[column.column] ?? []).length === 0;
  });
  if (owned.length > 0 || !everEditable) {
    return refuse(
      'malformed',
      'ENGINE_OWNED',
      {
        id: `Hanya alur kerja yang mengubah: ${owned.join(', ')}`,
        en: `Only the workflow writes: ${owned.join(', ')}`,
      },
      { errors: owned.map((field) => ({ path: field, message: 'is written by the workflow only' })) },
    );
  }
  const locked = fields.filter((field) => !editableHere.some(([name]) => name === field));
  if (locked.length > 0) {
    const label = labelOf(compiled.definition, instance.path);
    return refuse(
      'conflict',
      'LOCKED_BY_STATE',
      {
        id: `${locked.join(', ')} terkunci pada tahap ${label.id}`,
        en: `${locked.join(', ')} cannot be edited in ${label.en}`,
      },
      { state: instance.path },
    );
  }
  const mine = fields.every((field) =>
    editableHere.some(([name, by]) => name === field && by.some((role) => roles.includes(role))),
  );
  return mine
    ? null
    : refuse('forbidden', 'NO_ROLE_FOR_EDIT', {
        id: 'Peran Anda pada dokumen ini tidak dapat mengubahnya',
        en: 'None of your roles here may edit this',
      });
};
