import fc from 'fast-check';
import { specOf } from '../../plugins/workflow/server/src/core/definition';
import { fold, type Changes } from '../../plugins/workflow/server/src/core/fold';
import { canonical } from '../../plugins/workflow/server/src/core/hashing';
import type { StateValue } from '../../plugins/workflow/server/src/core/machine';
import { tasksOf } from '../../plugins/workflow/server/src/core/tasks';
import {
  query,
  workflowOf,
  type BaseFacts,
  type Caller,
  type Context,
  type Participant,
} from '../../plugins/workflow/server/src/public';
import { movesFor, type Move, type Play } from '../../plugins/workflow/server/src/testing';
import type { TestApp } from './app';

/** Random walks through the running engine: after each step the instance is read again and held against its history. */

const HOUR = 3_600_000;

/** What one walk goes by. */
export interface Walk {
  app: TestApp;
  uid: string;
  /** What people send; events that are left out. */
  play: Pick<Play<BaseFacts>, 'data' | 'without'>;
  /** A subject that has just begun. */
  fresh: () => Promise<string>;
}

interface Stored {
  value: StateValue;
  path: string;
  context: Context;
  timers: Record<string, string>;
  revision: number;
  status: string;
  due_at: string | null;
  subject: Record<string, unknown>;
  participants: Participant[];
  tasks: Participant[];
  history: { sequence: number; from: string | null; to: string; changes: Changes }[];
  jobs: Record<string, string> | null;
}

const STORED = (table: string) => `
  SELECT i.state::json AS value, i.path, i.context::json, i.timers::json, i.revision, i.status, to_json(i) ->> 'due_at' AS due_at,
    to_json(s) AS subject,
    (SELECT json_agg(json_build_object('role', p.role, 'principal', p.principal) ORDER BY p.id)
     FROM workflow_participants p WHERE p.instance_id = i.id AND p.valid_to IS NULL) AS participants,
    (SELECT coalesce(json_agg(json_build_object('role', t.role, 'principal', t.principal) ORDER BY t.id), '[]')
     FROM workflow_tasks t WHERE t.instance_id = i.id) AS tasks,
    (SELECT json_agg(json_build_object('sequence', h.sequence, 'from', h.from_path, 'to', h.to_path,
       'changes', v.changes) ORDER BY h.sequence)
     FROM workflow_history h JOIN workflow_history_values v ON v.history_id = h.id
     WHERE h.instance_id = i.id) AS history,
    (SELECT json_object_agg(split_part(j.key, ':', 6), j.run_at) FROM graphile_worker.jobs j
     WHERE j.key LIKE 'timer:' || i.subject_type || ':' || i.subject_id || ':%') AS jobs
  FROM workflow_instances i JOIN "${table}" s ON s.document_id = i.subject_id
  WHERE i.subject_type = ? AND i.subject_id = ?`;

const registeredFor = ({ app, uid }: Walk) => {
  const registered = workflowOf(app.strapi).registry.byUid(uid);
  if (!registered) throw new Error(`${uid} is not registered`);
  return registered;
};

const readAgain = async (walk: Walk, id: string): Promise<Stored> => {
  const { subject } = registeredFor(walk);
  const [row] = await query<Stored>(walk.app.strapi.db.connection, STORED(subject.table), [walk.uid, id]);
  if (!row) throw new Error(`${id} has no instance`);
  return row;
};

const instant = (text: string | null | undefined): number | null => (text == null ? null : Date.parse(text));

const instants = (moments: Record<string, string> | null): [string, number][] =>
  Object.entries(moments ?? {})
    .map(([event, at]): [string, number] => [event, Date.parse(at)])
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** Whatever stands in two places must be the same in both: the instance, its history, the subject, tasks and jobs. */
const amiss = (walk: Walk, stored: Stored): string[] => {
  const { compiled, subject } = registeredFor(walk);
  const folded = fold(stored.history);
  const pairs: [string, unknown, unknown][] = [
    ['path', folded.path, stored.path],
    ['revision', folded.revision, stored.revision],
    ['value', folded.value, stored.value],
    ['context', folded.context, stored.context],
    ['deadline', instant(folded.dueAt), instant(stored.due_at)],
    ['state of the subject', stored.subject.state, stored.path],
    ['revision of the subject', stored.subject.revision, stored.revision],
    ['deadline of the subject', instant(stored.subject.due_at as string | null), instant(stored.due_at)],
    ['jobs', instants(stored.jobs), instants(stored.timers)],
    ['tasks', stored.tasks, stored.status === 'done' ? [] : tasksOf(compiled, stored, stored.participants)],
    ...Object.entries(folded.subject).flatMap(([field, value]): [string, unknown, unknown][] => {
      const known = subject.columns[field];
      return known && ['json', 'text', 'date'].includes(known.kind)
        ? [[field, stored.subject[known.column], value]]
        : [];
    }),
  ];
  return pairs
    .filter(([, found, expected]) => canonical(found) !== canonical(expected))
    .map(([what, found, expected]) => `${what}: ${canonical(found)} is not ${canonical(expected)}`);
};

const callerOf = (by: Move['by']): Caller => {
  if (by === 'system') return { kind: 'system' };
  return by.role === 'admin'
    ? { kind: 'admin', id: by.principal, name: 'Admin', person: null }
    : { kind: 'person', id: by.principal, name: by.principal };
};

const make = async (walk: Walk, id: string, { by, event, data }: Move, now: Date): Promise<boolean> => {
  const workflow = workflowOf(walk.app.strapi);
  const registered = registeredFor(walk);
  if (by === 'system') {
    await workflow.fire(registered, id, event, now);
    return true;
  }
  const request = { event, comment: 'Alasan', ...(data ? { data } : {}) };
  return (await workflow.send(registered, id, callerOf(by), request, { now })).ok;
};

export interface Gone {
  taken: number;
  refused: number;
  /** Every state that the walk came through. */
  states: Set<string>;
}

/** Goes so many steps; where one subject has come to its end the next begins. Throws at the first thing amiss. */
export const walkInDatabase = async (
  walk: Walk,
  { seed, steps }: { seed: number; steps: number },
): Promise<Gone> => {
  const { compiled } = registeredFor(walk);
  const { definition } = compiled;
  const gone: Gone = { taken: 0, refused: 0, states: new Set() };
  let id = await walk.fresh();
  let now = new Date();
  let stored = await readAgain(walk, id);
  for (const choice of fc.sample(fc.nat(), { numRuns: steps, seed })) {
    if (stored.status === 'done') {
      id = await walk.fresh();
      now = new Date();
      stored = await readAgain(walk, id);
    }
    const before = stored;
    const [first] = instants(before.timers).sort(([, one], [, other]) => one - other);
    const later = now.getTime() + HOUR;
    const all = movesFor(
      { definition, ...walk.play },
      { instance: before, participants: before.participants },
    );
    const clock = all.filter(({ by, event }) => by === 'system' && event === first?.[0]);
    const fitting = all.filter(
      ({ by, event }) =>
        by !== 'system' &&
        specOf(definition, event)?.by.includes(by.role) === true &&
        compiled.machine.declares(before.value, event),
    );
    const moves =
      first !== undefined && first[1] <= later
        ? clock
        : choice % 5 === 0
          ? all.filter(({ by }) => by !== 'system')
          : [...fitting, ...clock];
    const move = moves[choice % moves.length];
    if (!move) throw new Error(`nothing leads on from ${before.path}`);
    now = new Date(move.by === 'system' && first ? Math.max(first[1], now.getTime()) : later);
    const taken = await make(walk, id, move, now);
    stored = await readAgain(walk, id);
    const found = [
      ...amiss(walk, stored),
      ...(taken || canonical(before) === canonical(stored) ? [] : ['a refused event left a trace']),
      ...(taken && stored.revision <= before.revision ? ['an event that was taken left no trace'] : []),
    ];
    if (found.length > 0)
      throw new Error(`seed ${String(seed)}: ${before.path}, ${move.event}: ${found.join('; ')}`);
    gone.states.add(stored.path);
    gone[taken ? 'taken' : 'refused'] += 1;
  }
  return gone;
};
