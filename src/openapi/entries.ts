import { z } from 'zod';
import { isScalar, isToMany, scalar, sent, type Attribute } from './attributes';
import type { ContentType } from './content-types';

/** Entries of a content type as schemas: in full, in a list, as another entry shows it, and as sent. */

export type Shapes = Record<string, Record<string, z.ZodType>>;

const moment = z.iso.datetime({ offset: true });
const identity = {
  id: z.int().optional().describe('Row number, not always there; rely on `documentId`.'),
  documentId: z.string(),
};
const stamps = { createdAt: moment.optional(), updatedAt: moment.optional(), publishedAt: moment.optional() };

const scalarOf = ({ uid, attributes }: ContentType, name: string, shapes: Shapes): z.ZodType | null => {
  const attribute = attributes[name];
  if (!attribute || attribute.private || !isScalar(attribute)) return null;
  return shapes[uid]?.[name] ?? scalar(attribute);
};

/** What another entry shows of this one: the fields that scopes name, or those that every entry has. */
export const reference = (type: ContentType, referrers: ContentType[], shapes: Shapes): z.ZodType => {
  const lists = referrers.flatMap(({ attributes, scope }) =>
    Object.entries(attributes)
      .filter(([name, { target }]) => target === type.uid && scope && name in scope.relations)
      .map(([name]) => scope?.relations[name]?.fields ?? []),
  );
  const always = (field: string) => lists.every((list) => list.includes(field));
  const names = [...new Set(lists.flat())].filter((field) => field !== 'documentId');
  const fields = names.flatMap((name): [string, z.ZodType][] => {
    const schema = scalarOf(type, name, shapes);
    return schema ? [[name, always(name) ? schema : schema.optional()]] : [];
  });
  return z
    .object({ documentId: z.string(), ...Object.fromEntries(fields) })
    .describe(`What other entries show of it: ${type.description}. API tokens may see more.`);
};

const related = (attribute: Attribute, references: Map<string, z.ZodType>): z.ZodType => {
  const one = references.get(attribute.target ?? '') ?? z.unknown();
  return isToMany(attribute) ? z.array(one) : one.nullable();
};

export type Reading = 'single' | 'list';

/** An entry as answered; a single read shows the large fields too, a list when they are asked for. */
export const entry = (
  type: ContentType,
  references: Map<string, z.ZodType>,
  shapes: Shapes,
  reading: Reading,
): z.ZodObject => {
  const { attributes, scope } = type;
  const shown = (name: string): boolean =>
    !scope || scope.fields.includes(name) || (reading === 'single' && (scope.whole ?? []).includes(name));
  const fields = Object.entries(attributes).flatMap(([name, attribute]): [string, z.ZodType][] => {
    const schema = scalarOf(type, name, shapes);
    if (schema) return [[name, shown(name) ? schema : schema.optional()]];
    const relates = attribute.type === 'relation' && references.has(attribute.target ?? '');
    return relates ? [[name, related(attribute, references).optional().describe('When populated.')]] : [];
  });
  const computed = Object.entries(shapes[type.uid] ?? {}).filter(([name]) => !(name in attributes));
  return z
    .object({ ...identity, ...Object.fromEntries([...fields, ...computed]), ...stamps })
    .describe(`${type.description}.`);
};

/** What an API token may write; what the engine owns isn't among it. */
export const input = (
  { attributes, name }: ContentType,
  owned: string[],
  component: (uid: string) => Record<string, Attribute>,
): z.ZodObject => {
  const fields = Object.entries(attributes)
    .filter(([field]) => !owned.includes(field))
    .map(([field, attribute]): [string, z.ZodType] => {
      const inner = attribute.component === undefined ? undefined : component(attribute.component);
      const given = sent(attribute, inner);
      return [field, attribute.required && attribute.default === undefined ? given : given.optional()];
    });
  return z.strictObject(Object.fromEntries(fields)).describe(`${name} as sent; relations by documentId.`);
};
