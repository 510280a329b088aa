import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  buildDocument,
  type Contribution,
  type OpenApiDocument,
  type RouteDocs,
} from '../../plugins/docs/server/src/public';
import { workflowDocs, workflowSchemas, type Driven } from '../../plugins/workflow/server/src/public';
import { ACTIONS } from '../people/permissions';
import type { ApiDocs } from './api-docs';
import { collectDocs } from './collect';
import { readComponent, readContentTypes } from './content-types';
import type { Shapes } from './entries';
import { frame } from './frame';
import { generatedApi } from './generated-api';

/** The whole HTTP interface as one OpenAPI 3.1 document, from content types, definitions and `*.openapi.ts` files. */

/** Written by the engine on every subject. */
const MIRRORED = ['state', 'revision', 'stateSince', 'dueAt'];

const stateShape = ({ definition }: Driven): z.ZodType =>
  z.enum(Object.keys(definition.labels.states) as [string, ...string[]]).describe(
    Object.entries(definition.labels.states)
      .map(([state, label]) => `\`${state}\` ${label.en} · ${label.id}`)
      .join('\n\n'),
  );

const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const shapesOf = (docs: ApiDocs[], states: Map<string, z.ZodType>): Shapes => {
  const shapes: Shapes = {};
  for (const [uid, state] of states) shapes[uid] = { state, revision: z.int().min(0) };
  for (const { attributes = {} } of docs) {
    for (const [uid, fields] of Object.entries(attributes)) shapes[uid] = { ...shapes[uid], ...fields };
  }
  return shapes;
};

export interface Documented {
  document: OpenApiDocument;
  /** Routes that are mounted and not described, with the reason. */
  undocumented: Record<string, string>;
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;

/**
 * Builds the document.
 *
 * @param root the project's folder, where schema files are read
 * @param code where compiled (or test-compiled) code of `src` lies
 */
export const documentedApi = async (
  root: string,
  code = path.resolve(__dirname, '..'),
): Promise<Documented> => {
  const docs = await collectDocs(code);
  const all = docs.flatMap(({ driven }) => (driven ? [driven] : []));
  const states = new Map(all.map((one) => [one.definition.subject, stateShape(one)]));
  const undocumented = Object.assign({}, ...docs.map((one) => one.undocumented ?? {})) as Record<
    string,
    string
  >;
  const described = docs.flatMap(({ routes = {} }) => Object.keys(routes));
  const records = generatedApi({
    types: await readContentTypes(path.join(root, 'src'), code),
    shapes: shapesOf(docs, states),
    granted: ACTIONS,
    owned: Object.fromEntries(
      all.map(({ definition }) => [definition.subject, [...MIRRORED, ...definition.ownedFields]]),
    ),
    except: new Set([
      ...Object.keys(undocumented),
      ...described,
      ...docs.flatMap(({ closed = [] }) => closed),
    ]),
    changes: Object.assign({}, ...docs.map(({ generated }) => generated ?? {})) as Record<
      string,
      Partial<RouteDocs>
    >,
    component: (uid) => readComponent(path.join(root, 'src'), uid),
    pagination: workflowSchemas.Pagination,
  });
  const stateNames = Object.fromEntries(
    all.map((one) => [
      `${pascal(one.definition.name)}State`,
      states.get(one.definition.subject) ?? z.string(),
    ]),
  );
  const [ofPeople, ofAdmins, common] = workflowDocs(all);
  const contributions: Contribution[] = [
    ...docs,
    ofPeople,
    common,
    ...records,
    { schemas: stateNames },
    ofAdmins,
  ];
  return { document: buildDocument(frame(versionOf(root)), contributions), undocumented };
};
