/** Small repairs that make generated JSON Schemas shorter to read, without another meaning. */

export type Schema = { [key: string]: unknown };

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same tree with every object in it changed, innermost first. */
export const mapped = (value: unknown, change: (schema: Schema) => Schema): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (!isSchema(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)])));
};

const omit = (schema: Schema, keys: string[]): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));

const isNull = (schema: unknown): boolean => isSchema(schema) && schema.type === 'null';

/** `anyOf: [{type: string}, {type: null}]` is `type: [string, null]`; unions of unions become one. */
const joined = (schema: Schema): Schema => {
  if (!Array.isArray(schema.anyOf)) return schema;
  const ways = (schema.anyOf as Schema[]).flatMap((way) =>
    Object.keys(way).length === 1 && Array.isArray(way.anyOf) ? (way.anyOf as Schema[]) : [way],
  );
  const [only, ...others] = ways.filter((way) => !isNull(way));
  const nullable = ways.some(isNull);
  if (!nullable || !only || others.length > 0 || typeof only.type !== 'string' || 'const' in only) {
    return { ...schema, anyOf: ways };
  }
  const { type, enum: values, ...rest } = only;
  return {
    ...omit(schema, ['anyOf']),
    type: [type, 'null'],
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
    ...rest,
  };
};

/** A date's format says it; whole numbers need not end where JavaScript counts no further. */
const withoutNoise = (schema: Schema): Schema => {
  const noise = [
    '$schema',
    '$id',
    ...(schema.format === 'date' || schema.format === 'date-time' ? ['pattern'] : []),
    ...(schema.minimum === Number.MIN_SAFE_INTEGER ? ['minimum'] : []),
    ...(schema.maximum === Number.MAX_SAFE_INTEGER ? ['maximum'] : []),
  ];
  return omit(schema, noise);
};

/** What is sent: an unknown field is refused, so it stays forbidden where zod says so. */
export const tidyForm = (schema: unknown): unknown => mapped(schema, (one) => joined(withoutNoise(one)));

/** Answers may gain fields, and clients have to bear them. */
export const tidyAnswer = (schema: unknown): unknown =>
  mapped(tidyForm(schema), (one) =>
    one.additionalProperties === false ? omit(one, ['additionalProperties']) : one,
  );

/** All names that a schema refers to. */
export const referred = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(referred);
  if (!isSchema(value)) return [];
  const own = typeof value.$ref === 'string' ? [value.$ref.replace('#/components/schemas/', '')] : [];
  return [...own, ...Object.values(value).flatMap(referred)];
};
