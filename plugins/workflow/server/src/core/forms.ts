import { z } from 'zod';
import type { BaseFacts, EventSpec, Form } from './definition';

/** The form of an event's data for this subject; null when the event takes no data. */
export const formFor = <F extends BaseFacts>(spec: EventSpec<F> | null, facts: F): Form | null => {
  if (!spec?.data) return null;
  if (!('variants' in spec.data)) return spec.data;
  const name = spec.data.choose(facts);
  const form = spec.data.variants[name];
  if (!form) throw new Error(`no form variant ${name}`);
  return form;
};

/** JSON Schemas of all forms of an event: one, or one per variant. */
export const schemasOf = <F extends BaseFacts>({ data }: EventSpec<F>): unknown => {
  if (!data) return null;
  return 'variants' in data
    ? Object.fromEntries(Object.entries(data.variants).map(([name, form]) => [name, jsonSchema(form)]))
    : jsonSchema(data);
};

export const jsonSchema = (form: Form): unknown =>
  z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' });
