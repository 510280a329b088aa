import type { z } from 'zod';
import { alsoSaid, errorBody, fieldErrors, malformed } from '../../plugins/workflow/server/src/public';
import { targetsForm } from '../appraisal/workflow/forms';
import { FIELD_WORDS } from './words';

beforeAll(() => alsoSaid(FIELD_WORDS));

const told = (form: z.ZodType, given: unknown, language: 'id' | 'en') => {
  const { error } = form.safeParse(given);
  if (!error) throw new Error('nothing is wrong');
  return errorBody(malformed(fieldErrors(form, given, error, ['data'])), language).error.details.errors;
};
const plan = (indicator: object) => ({
  workResults: [
    { kind: 'primary', title: 'Layanan', indicators: [{ title: 'a', aspect: 'time', ...indicator }] },
  ],
});

it.each([
  [{ target: true }, 'target', 'a number, {min, max} or text', 'berupa angka, {min, max}, atau teks'],
  [
    { target: { min: 2, max: 1 } },
    'target.min',
    'min must be less than max',
    'min harus lebih kecil daripada max',
  ],
  [{ target: 1, weight: 101 }, 'weight', 'between 0 and 100', 'antara 0 dan 100'],
  [
    { target: 1, unit: 5 },
    'unit',
    'Invalid input: expected string, received number',
    'Input tidak valid: diharapkan string, diterima number',
  ],
])('what is wrong with a field is said in the language of the reader: %j', (indicator, field, en, id) => {
  const path = `data.workResults.0.indicators.0.${field}`;
  expect(told(targetsForm, plan(indicator), 'en')).toEqual([{ path, message: en }]);
  expect(told(targetsForm, plan(indicator), 'id')).toEqual([{ path, message: id }]);
});

it('no sentence is translated by itself', () => {
  for (const [en, id] of Object.entries(FIELD_WORDS))
    expect([en, id.trim() !== '' && id !== en]).toEqual([en, true]);
});
