import { z } from 'zod';
import { day, documentId, link, quantity, submit, text } from '../../records/forms';

/** What may be sent about activities. */

const fields = {
  indicator: z.string().regex(/^[A-Za-z0-9_.-]{1,40}$/, 'the key of an indicator of the plan'),
  date: day,
  description: text,
  quantity: quantity.nullish(),
  minutes: z.int().min(1).max(1440).nullish(),
  evidenceLink: link.nullish(),
};

export const logFields = z.strictObject(fields);
export const newLog = z.strictObject({
  data: z.strictObject({ appraisal: documentId, ...fields }),
  submit,
});
export const changedLog = z.strictObject({ data: logFields.partial() });

const LONGEST = 92;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export const missingQuestion = z
  .strictObject({ date: day.optional(), from: day.optional(), to: day.optional() })
  .refine(({ date, from, to }) => (date === undefined) === (from !== undefined && to !== undefined), {
    error: 'either date, or from and to',
    path: ['date'],
  })
  .refine(({ date, from, to }) => date === undefined || (from === undefined && to === undefined), {
    error: 'either date, or from and to',
    path: ['date'],
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'from is after to',
    path: ['from'],
  })
  .refine(({ from, to }) => from === undefined || to === undefined || days(from, to) < LONGEST, {
    error: `at most ${String(LONGEST)} days`,
    path: ['to'],
  });
