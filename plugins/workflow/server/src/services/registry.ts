import type { Core } from '@strapi/types';
import { problemsOf } from '../core/checks';
import type { BaseFacts, Definition } from '../core/definition';
import { contentOf, fingerprint } from '../core/fingerprint';
import { compile } from '../core/instance';
import type { Rest } from '../store/inbox';
import { guardSubjectTable } from '../store/schema';
import { query } from '../store/sql';
import { subjectSchema } from '../store/subjects';
import type { Binding, Registered } from './binding';

/** The definitions that run in this application, found by the subject they drive. */
export interface Registry {
  /** Checks the definition and throws with every mistake named; call it while the application registers. */
  add<F extends BaseFacts>(binding: Binding<F>): void;
  /** Ties all definitions to the database: tables, guards, recorded versions. Called once at boot. */
  open(): Promise<void>;
  byUid(uid: string): Registered | null;
  byPlural(plural: string): Registered | null;
  all(): Registered[];
}

export const createRegistry = (strapi: Core.Strapi): Registry => {
  const pending: Binding[] = [];
  const registered = new Map<string, Registered>();

  return {
    add(binding) {
      const { definition, earlier = [] } = binding;
      for (const version of [definition, ...earlier]) {
        const problems = [
          ...problemsOf(version),
          ...lineProblems(version, binding),
          ...effectProblems(version, binding),
          ...withinProblems(version, binding),
        ];
        if (problems.length > 0) {
          throw new Error(
            `workflow "${version.name}" version ${String(version.version)} is not sound:\n- ${problems.join('\n- ')}`,
          );
        }
      }
      if (pending.some((other) => other.definition.subject === definition.subject)) {
        throw new Error(`two workflow definitions drive ${definition.subject}`);
      }
      pending.push(binding);
    },
    async open() {
      for (const binding of pending) {
        const subject = subjectSchema(strapi, binding.definition);
        const all = [...(binding.earlier ?? []), binding.definition];
        for (const definition of all) await recordVersion(strapi, definition);
        await refuseOrphans(strapi, binding);
        await guardSubjectTable(strapi.db.connection, {
          uid: subject.uid,
          table: subject.table,
          createdBy: binding.createdBy,
          owned: subject.owned,
        });
        const versions = new Map(all.map((definition) => [definition.version, compile(definition)]));
        const compiled = versions.get(binding.definition.version);
        if (compiled) registered.set(subject.uid, { binding, compiled, versions, subject });
      }
    },
    byUid: (uid) => registered.get(uid) ?? null,
    byPlural: (plural) => [...registered.values()].find(({ subject }) => subject.plural === plural) ?? null,
    all: () => [...registered.values()],
  };
};

/** Every effect that the definition declares is done by the binding, and no other. */
const effectProblems = (version: Definition, { definition, effects = {} }: Binding): string[] => {
  const declared = Object.keys(version.effects ?? {});
  const done = Object.keys(effects);
  return [
    ...declared
      .filter((name) => !done.includes(name))
      .map((name) => `effect "${name}" is declared, but the binding does nothing for it`),
    ...(version === definition ? done : [])
      .filter((name) => !declared.includes(name))
      .map((name) => `the binding does effect "${name}", which the definition does not declare`),
  ];
};

/** Roles come from somewhere, and somebody takes them. */
const withinProblems = (
  { inherits = [], labels, tasksWhile = {} }: Definition,
  binding: Binding,
): string[] => [
  ...Object.keys(tasksWhile)
    .filter((state) => !binding.within || !labels.states[state])
    .map((state) => `tasksWhile names "${state}", which is no state of a subject within another`),
  ...(inherits.length > 0 && !binding.within
    ? ['it inherits roles, but the binding does not say from whom']
    : []),
  ...(inherits.length === 0 && binding.within
    ? ['the binding says what subjects stand within, but no role is inherited']
    : []),
  ...inherits.filter((role) => !labels.roles[role]).map((role) => `inherited role "${role}" has no label`),
];

/** Records a new version; refuses a changed machine under a version number that is in use. */
const recordVersion = async (strapi: Core.Strapi, definition: Definition): Promise<void> => {
  const { name, version } = definition;
  const hash = fingerprint(definition);
  await query(
    strapi.db.connection,
    `INSERT INTO workflow_definitions (name, version, hash, content) VALUES (?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING`,
    [name, version, hash, JSON.stringify(contentOf(definition))],
  );
  const [row] = await query<{ hash: string }>(
    strapi.db.connection,
    `UPDATE workflow_definitions SET not_delegable = ?, inherits = ? WHERE name = ? AND version = ? RETURNING hash`,
    [definition.notDelegable ?? [], definition.inherits ?? [], name, version],
  );
  if (row?.hash !== hash) {
    throw new Error(
      `workflow "${name}" was changed but is still version ${String(version)}: instances run on the recorded one. ` +
        `Give the changed definition version ${String(version + 1)}, keep the recorded one among the earlier ones, and say how to migrate.`,
    );
  }
};

/** Mistakes in how the versions of one definition stand to each other. */
const lineProblems = (version: Definition, { definition, earlier = [] }: Binding): string[] => {
  const numbers = [definition, ...earlier].map((one) => one.version);
  return [
    ...(version.name === definition.name
      ? []
      : [`it is called otherwise than version ${String(definition.version)}`]),
    ...(version.subject === definition.subject
      ? []
      : ['it drives another content type than its other versions']),
    ...(numbers.filter((number) => number === version.version).length > 1
      ? ['its number is given twice']
      : []),
    ...(version.migrations ?? [])
      .filter(({ from }) => !numbers.includes(from) || from >= version.version)
      .map(({ from }) => `it migrates from version ${String(from)}, which is no earlier version here`),
  ];
};

/** Open instances must not be left on a version that nobody can run any more. */
const refuseOrphans = async (strapi: Core.Strapi, { definition, earlier = [] }: Binding): Promise<void> => {
  const known = [definition, ...earlier].map(({ version }) => String(version));
  const [left] = await query<{ version: number; open: number }>(
    strapi.db.connection,
    `SELECT d.version, (SELECT count(*)::integer FROM workflow_instances i
        WHERE i.definition = d.name AND i.version = d.version AND i.status = 'active') AS open
     FROM workflow_definitions d WHERE d.name = ? AND NOT d.version::text = ANY (?)
       AND EXISTS (SELECT 1 FROM workflow_instances i
                   WHERE i.definition = d.name AND i.version = d.version AND i.status = 'active')
     ORDER BY d.version LIMIT 1`,
    [definition.name, known],
  );
  if (!left) return;
  throw new Error(
    `workflow "${definition.name}": ${String(left.open)} open instances run on version ${String(left.version)}, ` +
      'which is not here. Keep it among the earlier ones until they have ended or were migrated.',
  );
};

/** The tasks that rest for as long as nothing can be done about them, of all definitions. */
export const restsOf = (registry: Registry): Rest[] =>
  registry.all().flatMap(({ subject, binding }) =>
    Object.entries(binding.definition.tasksWhile ?? {}).map(([path, states]) => ({
      subjectType: subject.uid,
      path,
      while: states,
    })),
  );
