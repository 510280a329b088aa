import { z } from 'zod';

/** A content type's attributes as zod schemas: what is answered, and what may be sent. */

export interface Attribute {
  type: string;
  required?: boolean;
  private?: boolean;
  default?: unknown;
  enum?: [string, ...string[]];
  min?: number;
  max?: number;
  minLength?: number;
  maxLength?: number;
  regex?: string;
  relation?: string;
  target?: string;
  component?: string;
  multiple?: boolean;
}

const text = ({ minLength, maxLength, regex }: Attribute): z.ZodString => {
  const shortest = minLength === undefined ? z.string() : z.string().min(minLength);
  const bounded = maxLength === undefined ? shortest : shortest.max(maxLength);
  return regex === undefined || regex === '\\S' ? bounded : bounded.regex(new RegExp(regex));
};

const number = (kind: z.ZodNumber, { min, max }: Attribute): z.ZodNumber => {
  const from = min === undefined ? kind : kind.min(min);
  return max === undefined ? from : from.max(max);
};

const SCALARS: Record<string, (attribute: Attribute) => z.ZodType> = {
  string: text,
  text,
  email: (attribute) => z.email().max(attribute.maxLength ?? 255),
  integer: (attribute) => number(z.int(), attribute),
  decimal: (attribute) => number(z.number(), attribute),
  boolean: () => z.boolean(),
  date: () => z.iso.date(),
  datetime: () => z.iso.datetime({ offset: true }),
  enumeration: (attribute) => z.enum(attribute.enum ?? ['']),
  json: () => z.unknown(),
};

export const isScalar = ({ type }: Attribute): boolean => Object.hasOwn(SCALARS, type);
export const isToMany = ({ relation, multiple }: Attribute): boolean =>
  relation?.endsWith('ToMany') ?? multiple ?? false;

/** Null where the record has none. @throws for a type of attribute that isn't known here */
export const scalar = (attribute: Attribute): z.ZodType => {
  const schema = SCALARS[attribute.type]?.(attribute);
  if (!schema) throw new Error(`how an attribute of type ${attribute.type} reads isn't known`);
  return attribute.required ? schema : schema.nullable();
};

/** Of another entry, as sent: its documentId; accounts and files have numbers. */
const sentRelation = (attribute: Attribute): z.ZodType => {
  const id = attribute.target?.startsWith('api::')
    ? z.string().describe('documentId')
    : z.int().describe('id');
  return isToMany(attribute) ? z.array(id) : id.nullable();
};

/** What may be sent for an attribute; `inner` are those of a component. */
export const sent = (attribute: Attribute, inner?: Record<string, Attribute>): z.ZodType => {
  if (attribute.type === 'relation' || attribute.type === 'media') return sentRelation(attribute);
  if (!inner) return scalar(attribute);
  return z.object(
    Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, sent(one).optional()])),
  );
};
