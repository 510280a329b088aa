import type { Definition } from '../../plugins/workflow/server/src/core/definition';
import { contentOf, fingerprint } from '../../plugins/workflow/server/src/core/fingerprint';
import { compile } from '../../plugins/workflow/server/src/core/instance';
import { query, workflowOf } from '../../plugins/workflow/server/src/public';
import type { TestApp } from './app';

/** Puts the next version of a definition beside the present one, as an upgraded application would at its boot. */
export const upgrade = async (
  app: TestApp,
  uid: string,
  change: (definition: Definition) => Partial<Definition>,
): Promise<void> => {
  const registered = workflowOf(app.strapi).registry.byUid(uid);
  if (!registered) throw new Error(`no workflow drives ${uid}`);
  const { definition } = registered.compiled;
  const next = { ...definition, version: definition.version + 1, ...change(structuredCloneOf(definition)) };
  await query(
    app.strapi.db.connection,
    `INSERT INTO workflow_definitions (name, version, hash, content) VALUES (?, ?, ?, ?::jsonb)`,
    [next.name, next.version, fingerprint(next), JSON.stringify(contentOf(next))],
  );
  registered.compiled = compile(next);
  registered.versions.set(next.version, registered.compiled);
};

/** The machine is data and may be changed freely; the functions beside it are shared. */
const structuredCloneOf = (definition: Definition): Definition => ({
  ...definition,
  machine: structuredClone(definition.machine),
});
