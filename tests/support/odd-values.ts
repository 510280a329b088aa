import fc from 'fast-check';

/** Whatever might come in by HTTP: numbers, texts and trees that nobody meant to send, some with names that mean something. */

export const EVENTS = [
  'SUBMIT_TARGETS',
  'SUBMIT_SELF_ASSESSMENT',
  'SUBMIT_REVIEW',
  'FILE_APPEAL',
  'CHANGE_RESULT',
  'REASSIGN',
  'EXTEND_DEADLINE',
  'TRANSFER',
  'toString',
  '__proto__',
  'xstate.init',
  'xstate.after.1.a',
];
const FIELDS = [
  'event',
  'data',
  'comment',
  'revision',
  'dryRun',
  'workResults',
  'ratings',
  'behaviours',
  'resultRating',
  'grounds',
  'role',
  'employee',
  'dueAt',
  'date',
  'position',
  'orgUnit',
  'key',
  'kind',
  'title',
  'indicators',
  'target',
  'min',
];

export const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '1e999',
    'NaN',
    "' OR 1=1 --",
    '../../etc',
    '%',
    '2026-02-30',
    'x'.repeat(5000),
  ),
);
export const oddNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e308, -1e308, 2 ** 53, -0));
export const oddValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    oddText,
    oddNumber,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS), oddText), tie('value'), { maxKeys: 5 }),
  ),
})).value;

/** A lone surrogate can't be encoded; such text goes out as its escaped bytes. */
export function encodeURIComponentSafely(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ed%a0%80';
  }
}
