import type { Core, Struct } from '@strapi/types';
import type { Definition } from '../core/definition';
import { allNodes } from '../core/machine';

/** How a content type lies in the database: what the engine needs to write a subject's columns by SQL. */

export interface SubjectColumn {
  column: string;
  kind: 'json' | 'text' | 'integer' | 'decimal' | 'boolean' | 'timestamp' | 'date' | 'relation';
  /** For relations: the table whose documentId is given. */
  target?: string;
}

export interface SubjectSchema {
  uid: string;
  /** Plural API name, the `{subject}` of the routes. */
  plural: string;
  table: string;
  columns: Record<string, SubjectColumn>;
  owned: Record<string, string[]>;
}

const kinds: Record<string, SubjectColumn['kind']> = {
  json: 'json',
  integer: 'integer',
  biginteger: 'integer',
  decimal: 'decimal',
  float: 'decimal',
  boolean: 'boolean',
  datetime: 'timestamp',
  date: 'date',
};

/** Fields that every subject carries; the engine mirrors the instance there for the generated API. */
export const MIRRORED = ['state', 'revision', 'stateSince', 'dueAt'];

const contentTypeOf = (strapi: Core.Strapi, uid: string): Struct.ContentTypeSchema | null => {
  const known = strapi.contentTypes as unknown as Record<string, Struct.ContentTypeSchema | undefined>;
  return known[uid] ?? null;
};

/** Reads table and column names from Strapi's metadata; throws when the content type lacks a mirrored field. */
export const subjectSchema = (strapi: Core.Strapi, definition: Definition): SubjectSchema => {
  const uid = definition.subject;
  const contentType = contentTypeOf(strapi, uid);
  if (!contentType) throw new Error(`workflow ${definition.name}: no content type ${uid}`);
  const metadata = strapi.db.metadata.get(uid);
  const columns: Record<string, SubjectColumn> = {};
  for (const [name, attribute] of Object.entries(metadata.attributes)) {
    if (attribute.type === 'relation') {
      const join = 'joinColumn' in attribute ? attribute.joinColumn : undefined;
      if (join?.referencedTable)
        columns[name] = { column: join.name, kind: 'relation', target: join.referencedTable };
    } else if ('columnName' in attribute && attribute.columnName) {
      columns[name] = { column: attribute.columnName, kind: kinds[attribute.type] ?? 'text' };
    }
  }
  const missing = MIRRORED.filter((field) => !columns[field]);
  if (missing.length > 0) throw new Error(`workflow ${definition.name}: ${uid} lacks ${missing.join(', ')}`);
  const editableIn = (field: string) =>
    allNodes(definition.machine)
      .filter(({ config }) => config.meta?.editable?.[field])
      .map(({ path }) => path);
  const owned: Record<string, string[]> = {};
  for (const field of [...MIRRORED, ...definition.ownedFields, ...(definition.fixedFields ?? [])]) {
    const column = columns[field];
    if (column) owned[column.column] = editableIn(field);
  }
  return { uid, plural: contentType.info.pluralName, table: metadata.tableName, columns, owned };
};
