import { z } from 'zod';
import { eventBody } from '../controllers/parse';
import type { BaseFacts, Definition, EventSpec, Form } from '../core/definition';

/** The events of a definition as schemas: one object per event, and who may send which. */

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const pascal = (text: string, separator: string): string =>
  text
    .toLowerCase()
    .split(separator)
    .map((word) => capital(word))
    .join('');

/** `appraisal-cycle` → `AppraisalCycle` */
export const prefixOf = ({ name }: Pick<Definition, 'name'>): string => pascal(name, '-');

const formOf = ({ data }: EventSpec): Form | null => {
  if (!data) return null;
  if (!('variants' in data)) return data;
  const variants = Object.entries(data.variants).map(([name, form]) => form.meta({ title: name }));
  return variants.length === 1 ? (variants[0] ?? null) : z.xor(variants as [Form, Form, ...Form[]]);
};

const dataOf = (spec: EventSpec): z.ZodType => {
  const form = formOf(spec);
  if (!form) return z.null().optional().describe('This event takes no data.');
  return form.safeParse({}).success ? form.nullish() : form;
};

const commentOf = ({ comment }: EventSpec): z.ZodType =>
  comment === 'required' ? eventBody.shape.comment.unwrap().unwrap().min(1) : eventBody.shape.comment;

const eventSchema = (event: string, spec: EventSpec) =>
  z
    .strictObject({
      event: z.literal(event),
      data: dataOf(spec),
      comment: commentOf(spec),
      revision: eventBody.shape.revision,
      dryRun: eventBody.shape.dryRun,
    })
    .describe(`${spec.label.en} · ${spec.label.id}. By: ${spec.by.join(', ')}.`);

type EventSchema = ReturnType<typeof eventSchema>;

/** What may be sent to the subjects of one definition: as a person, as an admin, each as a choice by `event`. */
export interface EventForms {
  /** By name: `AppraisalSubmitReview`. */
  forms: Record<string, z.ZodType>;
  person: z.ZodType | null;
  admin: z.ZodType | null;
  /** Events that a person may send. */
  personal: string[];
  administrative: string[];
}

const choice = (schemas: EventSchema[]): z.ZodType | null => {
  const [first, ...others] = schemas;
  if (!first) return null;
  return others.length === 0 ? first : z.discriminatedUnion('event', [first, ...others]);
};

/** Forms of all events that callers may send; those of the system alone are nobody's to send. */
export const eventForms = <F extends BaseFacts>(definition: Definition<F>): EventForms => {
  const prefix = prefixOf(definition);
  const all = Object.entries(definition.events as Record<string, EventSpec>)
    .filter(([, { by }]) => by.some((role) => role !== 'system'))
    .map(([event, spec]) => ({ event, by: spec.by, schema: eventSchema(event, spec) }));
  const personal = all.filter(({ by }) => by.some((role) => role !== 'system' && role !== 'admin'));
  const administrative = all.filter(({ by }) => by.includes('admin'));
  const person = choice(personal.map(({ schema }) => schema));
  const admin = choice(administrative.map(({ schema }) => schema));
  return {
    forms: {
      ...Object.fromEntries(
        all.map(({ event, schema }) => [`${prefix}${pascal(event, '_')}`, schema] as [string, z.ZodType]),
      ),
      ...(personal.length > 1 && person ? { [`${prefix}Event`]: person } : {}),
      ...(administrative.length > 1 && admin ? { [`${prefix}EventOfAdmin`]: admin } : {}),
    },
    person,
    admin,
    personal: personal.map(({ event }) => event),
    administrative: administrative.map(({ event }) => event),
  };
};
