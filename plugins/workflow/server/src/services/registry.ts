import type { Core } from '@strapi/types';
import { problemsOf } from '../core/checks';
import type { BaseFacts } from '../core/definition';
import { contentOf, fingerprint } from '../core/fingerprint';
import { compile } from '../core/instance';
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
      const { definition } = binding;
      const problems = problemsOf(definition);
      if (problems.length > 0) {
        throw new Error(
          `workflow "${definition.name}" version ${String(definition.version)} is not sound:\n- ${problems.join('\n- ')}`,
        );
      }
      if (pending.some((other) => other.definition.subject === definition.subject)) {
        throw new Error(`two workflow definitions drive ${definition.subject}`);
      }
      pending.push(binding);
    },
    async open() {
      for (const binding of pending) {
        const subject = subjectSchema(strapi, binding.definition);
        await recordVersion(strapi, binding);
        await guardSubjectTable(strapi.db.connection, {
          uid: subject.uid,
          table: subject.table,
          createdBy: binding.createdBy,
          owned: subject.owned,
        });
        registered.set(subject.uid, { binding, compiled: compile(binding.definition), subject });
      }
    },
    byUid: (uid) => registered.get(uid) ?? null,
    byPlural: (plural) => [...registered.values()].find(({ subject }) => subject.plural === plural) ?? null,
    all: () => [...registered.values()],
  };
};

/** Records a new version; refuses a changed machine under a version number that is in use. */
const recordVersion = async (strapi: Core.Strapi, { definition }: Binding): Promise<void> => {
  const { name, version } = definition;
  const hash = fingerprint(definition);
  await query(
    strapi.db.connection,
    `INSERT INTO workflow_definitions (name, version, hash, content) VALUES (?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING`,
    [name, version, hash, JSON.stringify(contentOf(definition))],
  );
  const [row] = await query<{ hash: string }>(
    strapi.db.connection,
    `SELECT hash FROM workflow_definitions WHERE name = ? AND version = ?`,
    [name, version],
  );
  if (row?.hash !== hash) {
    throw new Error(
      `workflow "${name}" was changed but is still version ${String(version)}: instances run on the recorded one. ` +
        `Give the changed definition version ${String(version + 1)} and a migration.`,
    );
  }
};
