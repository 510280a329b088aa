import { z } from 'zod';
import { isSchema, mapped, referred, tidyAnswer, tidyForm, type Schema } from './json-schema';

/**
 * JSON Schemas of everything that is described, from zod. A schema that has a name is referred to by it wherever it
 * stands. zod tells apart what goes in and what comes out (defaults, transforms), so each is asked for as it is used.
 */

export const schemaPath = (name: string): string => `#/components/schemas/${name}`;

type Use = 'input' | 'output';

export interface Named {
  name: string;
  use: Use;
  schema: z.ZodType;
}

/** Where an unnamed schema stands, as a key among the named ones; no component has a blank in its name. */
export const place = (route: string, part: string): string => `${route} ${part}`;

const isPlace = (name: string): boolean => name.includes(' ');

/** In a frame of its own, the same zod object may stand in many places; a named one is referred to there. */
const framed = ({ name, schema }: Named): z.ZodType =>
  isPlace(name) ? z.object({ framed: schema }) : schema;
const unframed = (name: string, json: Schema): Schema =>
  isPlace(name) ? (json.properties as { framed: Schema }).framed : json;

const convert = (all: Named[], io: Use): Record<string, Schema> => {
  const registry = z.registry<{ id: string }>();
  for (const one of all) {
    const known = registry.get(one.schema);
    if (known && !isPlace(one.name)) throw new Error(`one schema has two names: ${known.id} and ${one.name}`);
    registry.add(framed(one), { id: one.name });
  }
  const { schemas } = z.toJSONSchema(registry, { uri: schemaPath, io, unrepresentable: 'any' });
  const tidy = io === 'input' ? tidyForm : tidyAnswer;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, unframed(name, tidy(schema) as Schema)]),
  );
};

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(tidyAnswer(one)) === JSON.stringify(tidyAnswer(other));

/** Every schema by its name or place. Throws when one name would have to mean two things. */
export const jsonSchemas = (all: Named[]): Map<string, Schema> => {
  const twice = all.map(({ name }) => name).filter((name, index, names) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`these names are given twice: ${twice.join(', ')}`);
  const as = { input: convert(all, 'input'), output: convert(all, 'output') };
  const uses = new Map(all.map(({ name, use }) => [name, use]));
  const found = new Map<string, Schema>();
  for (const { name, use } of all) {
    const json = as[use][name];
    if (!json) throw new Error(`${name} has no JSON Schema`);
    for (const other of referred(json)) {
      if (uses.get(other) !== use && !same(as.input[other], as.output[other])) {
        throw new Error(
          `${other} reads otherwise when sent than when answered: ${name} needs another name for it`,
        );
      }
    }
    found.set(name, json);
  }
  return new Map([...found].map(([name, json]) => [name, discriminated(json, found)]));
};

/** A choice between named objects that differ in one constant says which constant leads to which. */
const discriminated = (schema: Schema, all: Map<string, Schema>): Schema =>
  mapped(schema, (one) => {
    if (!Array.isArray(one.oneOf) || one.oneOf.length < 2) return one;
    const ways = (one.oneOf as Schema[]).map(({ $ref }) => String($ref));
    const properties = ways.map((way) => all.get(way.replace(schemaPath(''), ''))?.properties);
    if (!properties.every(isSchema)) return one;
    const tag = Object.keys(properties[0] ?? {}).find((key) =>
      properties.every((each) => isSchema(each[key]) && 'const' in each[key]),
    );
    if (tag === undefined) return one;
    const mapping = properties.map((each, index) => [String((each[tag] as Schema).const), ways[index]]);
    return { ...one, discriminator: { propertyName: tag, mapping: Object.fromEntries(mapping) as Schema } };
  }) as Schema;
