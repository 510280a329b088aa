import { z } from 'zod';
import { day } from '../../calendar/day';
import { FEEDBACK_STATEMENTS, type FeedbackStatement } from './feedback';

const text = z.string().trim().min(1).max(5000);
const key = z
  .string()
  .regex(/^[A-Za-z0-9_.-]{1,40}$/, 'a short key of letters, digits, dot, dash or underscore');

export const planFields = {
  goals: text,
  until: day,
  measures: z
    .array(z.strictObject({ key: key.optional(), text: text.max(500), dueOn: day.nullish() }))
    .min(1)
    .max(30)
    .refine((list) => {
      const given = list.flatMap((one) => one.key ?? []);
      return new Set(given).size === given.length;
    }, 'each key once'),
};
export const planForm = z.strictObject(planFields);
export const noteForm = z.strictObject({
  date: day,
  text,
  done: z.array(key).max(30).default([]).describe('Keys of measures that are done by now.'),
});
export const closingForm = z.strictObject({ outcome: z.enum(['improved', 'notImproved']), note: text });

const statements = Object.keys(FEEDBACK_STATEMENTS) as [FeedbackStatement, ...FeedbackStatement[]];
export const feedbackForm = z.strictObject({
  answers: z
    .record(z.enum(statements), z.int().min(1).max(5))
    .describe('All nine, 1 (not at all) to 5 (fully).'),
  comment: text.nullish(),
});
