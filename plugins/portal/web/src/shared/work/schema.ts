/** The part of JSON Schema that a form can be made from: one level of objects with plain fields. */

export interface FieldSchema {
  name: string;
  path: string;
  kind: 'line' | 'text' | 'figure' | 'choice' | 'flag' | 'date' | 'moment' | 'named' | 'group';
  required: boolean;
  choices: string[];
  maxLength?: number;
  fields: FieldSchema[];
}

type Schema = Record<string, unknown>;

const LONG = 600;
/** Fields that hold the documentId of something that is chosen by name. */
const NAMED = ['employee', 'position', 'orgUnit'];

const asSchema = (value: unknown): Schema =>
  typeof value === 'object' && value !== null ? (value as Schema) : {};

/** `anyOf [X, null]` is an X that may be left out. */
const withoutNull = (schema: Schema): Schema => {
  const ways = Array.isArray(schema.anyOf) ? schema.anyOf.map(asSchema) : [];
  const real = ways.filter(({ type }) => type !== 'null');
  return real[0] ? withoutNull(real[0]) : schema;
};

const kindOf = (name: string, schema: Schema): FieldSchema['kind'] => {
  if (NAMED.includes(name)) return 'named';
  if (Array.isArray(schema.enum)) return 'choice';
  if (schema.type === 'object') return 'group';
  if (schema.type === 'boolean') return 'flag';
  if (schema.type === 'number' || schema.type === 'integer') return 'figure';
  if (schema.format === 'date') return 'date';
  if (schema.format === 'date-time') return 'moment';
  return typeof schema.maxLength === 'number' && schema.maxLength < LONG ? 'line' : 'text';
};

/** The fields of a form, in the schema's order. */
export const fieldsOf = (given: unknown, above = ''): FieldSchema[] => {
  const schema = asSchema(given);
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(asSchema(schema.properties)).map(([name, raw]) => {
    const one = withoutNull(asSchema(raw));
    const path = above ? `${above}.${name}` : name;
    return {
      name,
      path,
      kind: kindOf(name, one),
      required: required.includes(name),
      choices: Array.isArray(one.enum) ? one.enum.map(String) : [],
      ...(typeof one.maxLength === 'number' ? { maxLength: one.maxLength } : {}),
      fields: fieldsOf(one, path),
    };
  });
};

export type Given = Record<string, string | boolean>;

/** What was typed, by path, as the data of the event; groups that were left empty are left out. */
export const toData = (fields: FieldSchema[], given: Given): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(({ name, path, kind, fields: inner }): [string, unknown][] => {
      if (kind === 'group') {
        const group = toData(inner, given);
        return Object.keys(group).length > 0 ? [[name, group]] : [];
      }
      const value = given[path];
      if (value === undefined || value === '') return [];
      if (kind === 'moment') return [[name, new Date(String(value)).toISOString()]];
      return [[name, typeof value === 'string' ? value.trim() : value]];
    }),
  );
