import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Scope } from '../scope/rules';
import type { Attribute } from './attributes';

/** The content types of the application as they lie in its folders, without starting Strapi. */

export interface ContentType {
  uid: string;
  singular: string;
  plural: string;
  /** `OrgUnit` */
  name: string;
  description: string;
  attributes: Record<string, Attribute>;
  /** What signed-in people may read; none where only API tokens may. */
  scope: Scope | null;
}

interface SchemaFile {
  info: { singularName: string; pluralName: string; displayName: string; description?: string };
  attributes: Record<string, Attribute>;
}

const readJson = (file: string): SchemaFile => JSON.parse(readFileSync(file, 'utf8')) as SchemaFile;

/** `org-unit` → `OrgUnit` */
export const pascal = (kebab: string): string =>
  kebab.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The scope stands on the controller that reads by it. */
const scopeOf = async (code: string, singular: string): Promise<Scope | null> => {
  const controller = (await import(path.join(code, 'controllers', singular))) as {
    default: { scope?: Scope };
  };
  return controller.default.scope ?? null;
};

const contentType = async (folder: string, code: string, singular: string): Promise<ContentType> => {
  const { info, attributes } = readJson(path.join(folder, 'content-types', singular, 'schema.json'));
  return {
    uid: `api::${path.basename(folder)}.${singular}`,
    singular: info.singularName,
    plural: info.pluralName,
    name: pascal(singular),
    description: info.description ?? info.displayName,
    attributes,
    scope: await scopeOf(path.join(code, 'api', path.basename(folder)), singular),
  };
};

/**
 * All that have routes of the generated API, in the order of their names.
 *
 * @param src the folder of the sources, with the schema files
 * @param code the same folder compiled
 */
export const readContentTypes = async (src: string, code: string): Promise<ContentType[]> => {
  const found = readdirSync(path.join(src, 'api')).flatMap((api) => {
    const folder = path.join(src, 'api', api);
    const types = path.join(folder, 'content-types');
    const routed = (singular: string) =>
      ['.ts', '.js'].some((end) => existsSync(path.join(folder, 'routes', singular + end)));
    return existsSync(types)
      ? readdirSync(types)
          .filter(routed)
          .map((singular) => ({ folder, singular }))
      : [];
  });
  return Promise.all(
    found
      .sort((a, b) => (a.singular < b.singular ? -1 : 1))
      .map(({ folder, singular }) => contentType(folder, code, singular)),
  );
};

/** The attributes of a component by its uid (`cycle.members`). */
export const readComponent = (src: string, uid: string): Record<string, Attribute> =>
  readJson(path.join(src, 'components', ...uid.split('.')) + '.json').attributes;
