import { z } from 'zod';
import { BEHAVIOUR_VALUES, DIRECTIONS } from '../plan';
import { figure, rating, target } from '../workflow/forms';

/** What may be sent about a month or quarter. */

const line = z.string().trim().min(1).max(500);
const text = z.string().trim().min(1).max(5000);
const note = z.string().trim().max(5000).nullish();
const key = z
  .string()
  .regex(/^[A-Za-z0-9_.-]{1,40}$/, 'a short key of letters, digits, dot, dash or underscore');
const link = z
  .url({ protocol: /^https?$/, error: 'a link that begins with http:// or https://' })
  .max(2000)
  .nullish();
const once = (field: 'key' | 'value') =>
  [
    (list: Partial<Record<'key' | 'value', string | undefined>>[]) => {
      const given = list.flatMap((item) => item[field] ?? []);
      return new Set(given).size === given.length;
    },
    `each ${field} once`,
  ] as const;

const actionPlan = z.strictObject({
  key: key.optional(),
  title: line,
  indicator: key.nullish(),
  unit: z.string().trim().max(100).default(''),
  direction: z.enum(DIRECTIONS).default('higher'),
  target,
  maximal: z.boolean().default(false),
});

/** The whole list: it replaces the one before; an item with a known key keeps what was reported of it. */
export const actionPlansForm = z.strictObject({
  actionPlans: z
    .array(actionPlan)
    .max(50)
    .refine(...once('key')),
});
export type GivenActionPlan = z.infer<typeof actionPlan>;

export const progressForm = z.strictObject({
  progress: z
    .array(z.strictObject({ key, realisation: figure.nullish(), note, evidence: link }))
    .min(1)
    .max(50)
    .refine(...once('key')),
});

const value = z.enum(BEHAVIOUR_VALUES);
const rated = { key, realisation: figure.nullish(), note };

export const quadrantEvaluation = z.strictObject({
  actionPlans: z
    .array(z.strictObject({ ...rated, rating }))
    .max(50)
    .refine(...once('key'))
    .default([]),
  behaviours: z
    .array(z.strictObject({ value, rating, note }))
    .max(7)
    .refine(...once('value'))
    .default([]),
  resultRating: rating,
  behaviourRating: rating,
  reason: text.nullish().describe('Required where a rating differs from its suggestion.'),
});

const score = figure.refine((given) => Number(given) >= 0 && Number(given) <= 120, 'between 0 and 120');
export const numericEvaluation = z.strictObject({
  actionPlans: z
    .array(z.strictObject(rated))
    .max(50)
    .refine(...once('key'))
    .default([]),
  indicators: z
    .array(z.strictObject({ ...rated, realisation: figure }))
    .max(500)
    .refine(...once('key'))
    .describe('Of the primary work results: what was realised so far.'),
  behaviours: z
    .array(z.strictObject({ value, score, note }))
    .max(7)
    .refine(...once('value'))
    .default([])
    .describe('All seven or none; with them there is a score (NK) and a predicate.'),
  reason: text.nullish(),
});

export type GivenEvaluation = z.infer<typeof quadrantEvaluation> | z.infer<typeof numericEvaluation>;
