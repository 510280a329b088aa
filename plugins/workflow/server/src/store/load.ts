import type { HeldRole } from '../core/actor';
import type { Context, HistoryEntry } from '../core/definition';
import type { InstanceState, Participant, Timers } from '../core/instance';
import type { StateValue } from '../core/machine';
import { standsIn } from './delegations';
import type { Within } from '../services/binding';
import { takesPart } from './within';
import { query, type Queryable, type Transaction } from './sql';

/** Reading instances and what surrounds them. */

export interface StoredInstance extends InstanceState {
  id: string;
  definition: string;
  version: number;
  title: string;
  /** Of the organisation, as it was when the instance began. */
  unit: string | null;
  lastHash: string;
  /** What it stands within: the row of that instance. */
  withinId: string | null;
}

export interface SubjectInstance extends StoredInstance {
  subjectId: string;
}

interface InstanceRow {
  id: string;
  definition: string;
  version: number;
  title: string;
  unit: string | null;
  state: StateValue;
  path: string;
  context: Context;
  timers: Timers;
  status: string;
  revision: number;
  entered_at: Date | string;
  due_at: Date | string | null;
  last_hash: string;
  within_id: string | null;
}

// Strapi tells the driver to leave jsonb as text; json is parsed.
const COLUMNS = `i.id::text, i.definition, i.version, i.title, i.unit, i.state::json, i.path, i.context::json, i.timers::json,
  i.status, i.revision, i.entered_at, i.due_at, i.last_hash, i.within_id::text`;

const toInstance = (row: InstanceRow): StoredInstance => ({
  id: row.id,
  definition: row.definition,
  version: row.version,
  title: row.title,
  unit: row.unit,
  value: row.state,
  path: row.path,
  context: row.context,
  timers: row.timers,
  done: row.status === 'done',
  revision: row.revision,
  enteredAt: new Date(row.entered_at),
  dueAt: row.due_at ? new Date(row.due_at) : null,
  lastHash: row.last_hash,
  withinId: row.within_id,
});

/**
 * Keeps what these subjects stand within as it is until this transaction ends. Always before the subjects themselves
 * are locked: an event there that passes a role on waits for nobody here, and moves the tasks of all that is within.
 */
export const holdOuter = async (
  trx: Transaction,
  uid: string,
  subjectIds: string[],
  mode: 'shared' | 'alone' = 'shared',
): Promise<void> => {
  await query(
    trx,
    `SELECT o.id FROM workflow_instances o WHERE o.id IN (
       SELECT i.within_id FROM workflow_instances i WHERE i.subject_type = ? AND i.subject_id = ANY (?))
     ORDER BY o.id FOR ${mode === 'alone' ? 'UPDATE' : 'SHARE'}`,
    [uid, subjectIds],
  );
};

/**
 * Locks one instance for this transaction and opens the door in the database's guard. What else is needed must be
 * read after this returns: only then is it as the last committed event left it.
 */
export const lockInstance = async (
  trx: Transaction,
  uid: string,
  subjectId: string,
): Promise<StoredInstance | null> => {
  const rows = await query<InstanceRow>(
    trx,
    `SELECT ${COLUMNS}, set_config('kinerja.engine', 'on', true)
     FROM workflow_instances i WHERE subject_type = ? AND subject_id = ? FOR UPDATE`,
    [uid, subjectId],
  );
  return rows[0] ? toInstance(rows[0]) : null;
};

/** As `lockInstance`, of many: those that nobody else has locked. */
export const lockFreeInstances = async (
  trx: Transaction,
  uid: string,
  subjectIds: string[],
): Promise<SubjectInstance[]> => {
  const rows = await query<InstanceRow & { subject_id: string }>(
    trx,
    `SELECT ${COLUMNS}, i.subject_id, set_config('kinerja.engine', 'on', true)
     FROM workflow_instances i WHERE subject_type = ? AND subject_id = ANY (?) ORDER BY i.id FOR UPDATE SKIP LOCKED`,
    [uid, subjectIds],
  );
  return rows.map((row) => ({ ...toInstance(row), subjectId: row.subject_id }));
};

/**
 * Keeps one instance as it is until this transaction ends: events wait, other readers of this kind don't. It opens no
 * door in the database's guard.
 */
export const holdInstance = async (
  trx: Transaction,
  uid: string,
  subjectId: string,
): Promise<StoredInstance | null> => {
  const rows = await query<InstanceRow>(
    trx,
    `SELECT ${COLUMNS} FROM workflow_instances i WHERE subject_type = ? AND subject_id = ? FOR SHARE`,
    [uid, subjectId],
  );
  return rows[0] ? toInstance(rows[0]) : null;
};

/** For writing without an instance row to lock, such as beginnings. */
export const openGuard = async (trx: Transaction): Promise<void> => {
  await query(trx, `SELECT set_config('kinerja.engine', 'on', true)`);
};

export const readInstance = async (
  on: Queryable,
  uid: string,
  subjectId: string,
): Promise<StoredInstance | null> => {
  const rows = await query<InstanceRow>(
    on,
    `SELECT ${COLUMNS} FROM workflow_instances i WHERE subject_type = ? AND subject_id = ?`,
    [uid, subjectId],
  );
  return rows[0] ? toInstance(rows[0]) : null;
};

/** Open instances of one version by row id, locked for this transaction. */
export const openInstancesOf = async (
  trx: Transaction,
  { name, version, after, limit }: { name: string; version: number; after: string; limit: number },
): Promise<SubjectInstance[]> => {
  const rows = await query<InstanceRow & { subject_id: string }>(
    trx,
    `SELECT ${COLUMNS}, i.subject_id FROM workflow_instances i
     WHERE definition = ? AND version = ? AND status = 'active' AND id > ?::bigint ORDER BY id LIMIT ? FOR UPDATE`,
    [name, version, after, limit],
  );
  return rows.map((row) => ({ ...toInstance(row), subjectId: row.subject_id }));
};

/**
 * Who would take part in a subject by what it stands within, which stays as it is until this transaction ends; null
 * when that is not there.
 */
export const outerParticipants = async (
  trx: Transaction,
  { subjectType, subjectId, hiddenFrom = [] }: Within,
  inherits: string[],
): Promise<Participant[] | null> => {
  const outer = await holdInstance(trx, subjectType, subjectId);
  if (!outer) return null;
  const participants = (await readParticipants(trx, [outer.id])).get(outer.id) ?? [];
  return participants.filter(({ role }) => inherits.includes(role) && !hiddenFrom.includes(role));
};

/** Who takes part at present, by instance. */
export const readParticipants = async (
  on: Queryable,
  instanceIds: string[],
): Promise<Map<string, Participant[]>> => {
  const rows = await query<{ instance: string; participants: Participant[] }>(
    on,
    `SELECT i.id::text AS instance,
       json_agg(json_build_object('role', p.role, 'principal', p.principal) ORDER BY p.id) AS participants
     FROM workflow_instances i JOIN workflow_participants p ON p.valid_to IS NULL AND ${takesPart}
     WHERE i.id = ANY (?::bigint[]) GROUP BY i.id`,
    [instanceIds],
  );
  return new Map(rows.map(({ instance, participants }) => [instance, participants]));
};

export interface Standing {
  participants: Participant[];
  /** Roles that the principal holds now, own ones and delegated ones (without the delegator's name). */
  held: { role: string; from: string | null }[];
  actedAs: string[];
  former: { role: string; until: Date }[];
}

/** SQL: how principal `a.me` stands to instance `i` at moment `a.at`; the columns of a `StandingRow`. */
const standingColumns = (holds: string, acted: string): string => `
  i.id::text AS id,
  (SELECT coalesce(json_agg(json_build_object('role', p.role, 'principal', p.principal) ORDER BY p.id), '[]')
   FROM workflow_participants p WHERE p.valid_to IS NULL AND ${holds}) AS participants,
  (SELECT coalesce(json_agg(json_build_object('role', p.role, 'from', d.from_principal) ORDER BY d.id), '[]')
   FROM workflow_delegations d
   JOIN workflow_participants p ON p.principal = d.from_principal AND p.valid_to IS NULL AND ${holds}
   WHERE d.to_principal = a.me AND d.ended_at IS NULL AND a.at BETWEEN d.valid_from AND d.valid_to
     AND ${standsIn('p.role')}) AS delegated,
  (SELECT coalesce(json_agg(DISTINCT h.actor_role), '[]')
   FROM workflow_history h WHERE ${acted} AND h.actor_id = a.me) AS acted,
  (SELECT coalesce(json_agg(json_build_object('role', p.role, 'until', p.valid_to)), '[]')
   FROM workflow_participants p
   WHERE p.instance_id = i.id AND p.principal = a.me AND p.valid_to IS NOT NULL) AS former`;

const ALONE = standingColumns('p.instance_id = i.id', 'h.instance_id = i.id');
/** Nobody acts in two roles on what stands together. */
const TOGETHER = standingColumns(takesPart, 'h.instance_id IN (i.id, i.within_id)');

const standingSql = (columns: string, which: string): string =>
  `SELECT ${columns} FROM workflow_instances i, (SELECT ?::text AS me, ?::timestamptz AS at) a WHERE i.id ${which}`;

const STANDING = standingSql(ALONE, '= ?::bigint');
const STANDING_WITHIN = standingSql(TOGETHER, '= ?::bigint');
const STANDINGS = standingSql(TOGETHER, '= ANY (?::bigint[])');

interface StandingRow {
  id: string;
  participants: Participant[];
  delegated: { role: string; from: string }[];
  acted: string[];
  former: { role: string; until: string }[];
}

const standingOfLocked = (columns: string): string => `
      RETURN QUERY SELECT to_json(locked), to_json(s) FROM (
        SELECT ${columns} FROM (SELECT locked.*) i, (SELECT principal AS me, moment AS at) a) s;`;

/**
 * SQL: locks an instance and reads how a principal stands to it, in one round trip. A function, because each statement
 * within it sees what was committed before it began: what is read after the lock is as the last event left it. From
 * then on statements are planned once for a connection, not anew for each event's values: that costs as much as they do.
 */
export const LOCKED_STANDING = `
  CREATE OR REPLACE FUNCTION workflow_locked_standing(uid text, subject text, principal text, moment timestamptz)
  RETURNS TABLE (instance json, standing json) LANGUAGE plpgsql AS $$
  DECLARE
    locked workflow_instances;
  BEGIN
    PERFORM set_config('kinerja.engine', 'on', true), set_config('plan_cache_mode', 'force_generic_plan', true);
    SELECT * INTO locked FROM workflow_instances w WHERE w.subject_type = uid AND w.subject_id = subject FOR UPDATE;
    IF locked.id IS NULL THEN
      RETURN;
    END IF;
    IF locked.within_id IS NULL THEN${standingOfLocked(ALONE)}
    ELSE${standingOfLocked(TOGETHER)}
    END IF;
  END $$;
`;

const standingOf = (row: StandingRow, principal: string | null): Standing => ({
  participants: row.participants,
  held: [
    ...row.participants.filter((p) => p.principal === principal).map(({ role }) => ({ role, from: null })),
    ...row.delegated,
  ],
  actedAs: row.acted,
  former: row.former.map(({ role, until }) => ({ role, until: new Date(until) })),
});

/** Who takes part, and how one principal stands to the instance at a moment. One round trip. */
export const readStanding = async (
  on: Queryable,
  instance: { id: string; withinId: string | null },
  principal: string | null,
  now: Date,
): Promise<Standing> => {
  const [row] = await query<StandingRow>(on, instance.withinId === null ? STANDING : STANDING_WITHIN, [
    principal,
    now,
    instance.id,
  ]);
  if (!row) throw new Error('no standing was read');
  return standingOf(row, principal);
};

/** The same for many instances at once, by their ids. */
export const readStandings = async (
  on: Queryable,
  instanceIds: string[],
  principal: string | null,
  now: Date,
): Promise<Map<string, Standing>> => {
  const rows = await query<StandingRow>(on, STANDINGS, [principal, now, instanceIds]);
  return new Map(rows.map((row) => [row.id, standingOf(row, principal)]));
};

/** As `lockInstance`, and how the principal stands to it from then on. One round trip. */
export const lockWithStanding = async (
  trx: Transaction,
  uid: string,
  subjectId: string,
  principal: string | null,
  now: Date,
): Promise<{ instance: StoredInstance; standing: Standing } | null> => {
  const [row] = await query<{
    instance: Omit<InstanceRow, 'id' | 'within_id'> & { id: number; within_id: number | null };
    standing: StandingRow;
  }>(trx, `SELECT instance, standing FROM workflow_locked_standing(?, ?, ?, ?)`, [
    uid,
    subjectId,
    principal,
    now,
  ]);
  if (!row) return null;
  const { instance, standing } = row;
  return {
    instance: toInstance({
      ...instance,
      id: String(instance.id),
      within_id: instance.within_id === null ? null : String(instance.within_id),
    }),
    standing: standingOf(standing, principal),
  };
};

/** Puts the delegators' names to the roles held for them. */
export const namedRoles = (held: Standing['held'], names: Map<string, string>): HeldRole[] =>
  held.map(({ role, from }) =>
    from === null ? { role } : { role, onBehalfOf: { id: from, name: names.get(from) ?? from } },
  );

interface HistoryRow {
  id: string;
  sequence: number;
  event: string;
  from_path: string | null;
  to_path: string;
  actor_id: string | null;
  actor_role: string;
  actor_name: string | null;
  on_behalf_of: string | null;
  on_behalf_of_name: string | null;
  comment: string | null;
  data: Record<string, unknown> | null;
  changes: Record<string, unknown> | null;
  at: Date;
  hash: string;
}

/** The history of an instance, oldest first; of erased rows the values are null. */
export const readHistory = async (on: Queryable, instanceId: string): Promise<HistoryEntry[]> => {
  const rows = await query<HistoryRow>(
    on,
    `SELECT h.id::text, h.sequence, h.event, h.from_path, h.to_path, h.actor_id, h.actor_role, v.actor_name,
       h.on_behalf_of, v.on_behalf_of_name, v.comment, v.data::json, v.changes::json, h.at, h.hash
     FROM workflow_history h LEFT JOIN workflow_history_values v ON v.history_id = h.id
     WHERE h.instance_id = ? ORDER BY h.sequence`,
    [instanceId],
  );
  return rows.map((row) => ({
    id: row.id,
    sequence: row.sequence,
    event: row.event,
    from: row.from_path,
    to: row.to_path,
    actor: { id: row.actor_id, name: row.actor_name ?? '', role: row.actor_role },
    onBehalfOf:
      row.on_behalf_of === null ? null : { id: row.on_behalf_of, name: row.on_behalf_of_name ?? '' },
    comment: row.comment,
    data: row.data,
    changes: row.changes,
    at: new Date(row.at),
    hash: row.hash,
  }));
};
