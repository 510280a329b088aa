import type { ActingAs, BaseFacts, Context, Migration } from './definition';
import type { Decision, Situation } from './decision';
import { canonical } from './hashing';
import type { Compiled, Timers } from './instance';
import { allNodes, pathOf, type StateValue } from './machine';
import { remindersAfter } from './reminders';
import { callsOf, tasksOf } from './tasks';
import { withRenamedBallots } from './votes';

/** How an open instance comes from one version of its definition to the next. Pure, as `decide` is. */

export interface Problem {
  ok: false;
  problem: string;
}

/** `['a.b', 'c.d.e']` → `{a: 'b', c: {d: 'e'}}`: the value whose deepest states are these. */
export const valueOf = (paths: string[]): StateValue => {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && !only.includes('.')) return only;
  const inner = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('.');
    inner.set(head, [...(inner.get(head) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
  }
  return Object.fromEntries(
    [...inner].map(([key, deeper]) => [key, deeper.length > 0 ? valueOf(deeper) : {}]),
  );
};

/** The deepest states after the move: those that the migration names, else those of the same name. */
const mapped = (migration: Migration, value: StateValue): string[] =>
  pathOf(value)
    .split('+')
    .map((path) => migration.states?.[path] ?? path);

const placeProblem = <F extends BaseFacts>({ definition }: Compiled<F>, paths: string[]): string | null => {
  const nodes = new Map(allNodes(definition.machine).map(({ path, config }) => [path, config]));
  const missing = paths.find((path) => {
    const config = nodes.get(path);
    return !config || Object.keys(config.states ?? {}).length > 0;
  });
  if (missing !== undefined) return `state "${missing}" is no state of version ${String(definition.version)}`;
  for (const [around, config] of nodes) {
    if (config.type !== 'parallel' || !paths.some((path) => within(around, path))) continue;
    const empty = Object.keys(config.states ?? {}).find(
      (region) => !paths.some((path) => within(around === '' ? region : `${around}.${region}`, path)),
    );
    if (empty !== undefined) return `no state is given for the region "${empty}" of "${around}"`;
  }
  return null;
};

const within = (around: string, path: string): boolean =>
  around === '' || path === around || path.startsWith(`${around}.`);

/** Clocks that run already go on; those that the new version adds are set; the others are gone. */
const timersAfter = <F extends BaseFacts>(
  from: Compiled<F>,
  to: Compiled<F>,
  { instance, facts }: Situation<F>,
  value: StateValue,
  context: Context,
  now: Date,
): { timers: Timers; dueAt: Date | null } => {
  const known = new Set(
    from.machine
      .active(instance.value)
      .flatMap(({ config }) => config.meta?.timers?.map((t) => t.send) ?? []),
  );
  const timers: Timers = {};
  let dueAt: Date | null = null;
  for (const { config } of to.machine.active(value)) {
    for (const { at, send, deadline = false } of config.meta?.timers ?? []) {
      const kept = instance.timers[send];
      const moment = known.has(send)
        ? kept === undefined
          ? null
          : new Date(kept)
        : (to.definition.timers[at]?.({ facts, context, now }) ?? null);
      if (moment) timers[send] = moment.toISOString();
      const shown = moment ?? (known.has(send) ? instance.dueAt : null);
      if (deadline && shown && (dueAt === null || shown < dueAt)) dueAt = shown;
    }
  }
  return { timers, dueAt };
};

/**
 * What moving one instance to the next version writes: a history entry `MIGRATED` with both states and contexts,
 * tasks and clocks by the new machine. A problem where the migration leaves the instance without a place.
 */
export const decideMigration = <F extends BaseFacts>(
  from: Compiled<F>,
  to: Compiled<F>,
  migration: Migration,
  situation: Situation<F>,
  by: { actor: ActingAs; comment: string | null },
  now: Date,
): Problem | Decision => {
  const { instance, participants } = situation;
  const paths = mapped(migration, instance.value);
  const problem = placeProblem(to, paths);
  if (problem !== null) return { ok: false, problem };
  const value = valueOf(paths);
  const kept = withRenamedBallots(instance.context, migration.states ?? {});
  const merged = { ...to.definition.machine.context, ...kept };
  const context = migration.context ? migration.context(merged) : merged;
  const { timers, dueAt } = timersAfter(from, to, situation, value, context, now);
  const path = pathOf(value);
  const after = { ...instance, value, path, context, timers, dueAt, revision: instance.revision + 1 };
  const changed = (before: unknown, next: unknown) => canonical(before) !== canonical(next);
  return {
    ok: true,
    before: instance,
    after,
    steps: [
      {
        sequence: after.revision,
        event: 'MIGRATED',
        from: instance.path,
        to: path,
        actor: by.actor,
        comment: by.comment,
        data: { from: from.definition.version, to: to.definition.version },
        changes: {
          ...(changed(instance.value, value) ? { value: [instance.value, value] } : {}),
          ...(changed(instance.context, context) ? { context: [instance.context, context] } : {}),
          ...(changed(instance.dueAt, dueAt)
            ? { dueAt: [instance.dueAt?.toISOString() ?? null, dueAt?.toISOString() ?? null] }
            : {}),
        },
      },
    ],
    subject: {},
    participants: [],
    tasks: tasksOf(to, after, participants),
    calls: callsOf(to, after, participants),
    effects: [],
    notices: [],
    reminders: remindersAfter(to, instance, after, situation.facts, now),
    warnings: [],
    answer: {},
  };
};
