import { z } from 'zod';
import { figure } from '../monitoring/forms';
import { behaviourValue, rating } from '../workflow/forms';

/** What a peer answers, by the policy's rule set: ratings, or scores of 0–120. */

const text = z.string().trim().min(1).max(10_000);
const score = figure.refine((value) => Number(value) <= 120, 'between 0 and 120');

const each = <Answer extends { value: string }>(answer: z.ZodType<Answer>) =>
  z
    .array(answer)
    .max(7)
    .refine((list) => new Set(list.map(({ value }) => value)).size === list.length, 'each value once');

const rated = z.strictObject({ value: behaviourValue, rating, comment: text.nullish() });
const scored = z.strictObject({ value: behaviourValue, score, comment: text.nullish() });

export const answerForms = {
  quadrant: z.strictObject({ answers: each(rated), comment: text.nullish() }),
  numeric: z.strictObject({ answers: each(scored), comment: text.nullish() }),
};
