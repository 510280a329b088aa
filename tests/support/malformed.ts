import { aPlan, aReview, aSelfAssessment, BEHAVIOURS } from './appraisal';
import type { PersonName } from './office';

/** What no form takes: per event a sound piece of data, and for each field what it may not be. */

const LONG = (length: number) => 'x'.repeat(length);
const many = (count: number, item: (n: number) => unknown) =>
  Array.from({ length: count }, (_, n) => item(n));

const NOT_A_LINE = [undefined, null, 5, '', '   ', LONG(501), {}, []];
const NOT_A_TEXT = [undefined, null, 5, '', ' \n ', LONG(5001), {}];
const NOT_A_NOTE = [5, {}, [], LONG(5001)];
const NOT_A_KEY = [5, '', 'a b', 'é', LONG(41), {}];
const NOT_A_RATING = [undefined, null, 2, 'good', 'MEETS', '', {}];
const NOT_A_FIGURE = [true, 'abc', '', '1e5', '1,5', '0x10', 1e16, `0.${'1'.repeat(21)}`, {}, []];
const NOT_AN_ID = [undefined, null, 5, '', 'A', 'a b', LONG(65), "' OR 1=1", {}];
const NOT_A_DAY = [undefined, null, 5, '', 'besok', '2026-02-30', '26-1-1', '2026-01-01T00:00:00Z'];
const NOT_AN_INSTANT = [
  undefined,
  null,
  5,
  '',
  'tomorrow',
  '2026-02-30T00:00:00Z',
  '2026-01-01',
  '2026-01-01T00:00:00',
];
const NOT_A_LIST = [null, 5, 'x', {}];

export interface Malformed {
  event: string;
  state: string;
  by: PersonName;
  policy?: Record<string, unknown>;
  sound: Record<string, unknown>;
  /** By path: values that this place may not have; `undefined` stands for leaving it out. */
  wrong: Record<string, unknown[]>;
  /** By path: values in which something is wrong further down or with the whole; the refusal names this path. */
  extra?: string[];
}

const planFields: Record<string, unknown[]> = {
  'workResults.0': [null, 5, 'x', []],
  'workResults.0.key': NOT_A_KEY,
  'workResults.0.kind': [undefined, null, 'main', '', 5],
  'workResults.0.title': NOT_A_LINE,
  'workResults.0.scope': ['town', 5, ''],
  'workResults.0.parent': [5, LONG(201), {}],
  'workResults.0.indicators': [
    undefined,
    ...NOT_A_LIST,
    many(51, (n) => ({ ...aPlan()[0]?.indicators[0], key: `k${n}` })),
  ],
  'workResults.0.indicators.0': [null, 5, []],
  'workResults.0.indicators.0.key': NOT_A_KEY,
  'workResults.0.indicators.0.libraryIndicator': [5, LONG(65)],
  'workResults.0.indicators.0.title': NOT_A_LINE,
  'workResults.0.indicators.0.aspect': [undefined, null, 'speed', ''],
  'workResults.0.indicators.0.unit': [null, 5, LONG(101)],
  'workResults.0.indicators.0.direction': [null, 'up', ''],
  'workResults.0.indicators.0.target': [
    undefined,
    null,
    '',
    ' ',
    true,
    [],
    {},
    { min: 1 },
    LONG(501),
    1e16,
    Number.NaN,
  ],
  'workResults.0.indicators.0.maximal': ['yes', 1],
  'workResults.0.indicators.0.weight': [...NOT_A_FIGURE, -1, 100.1, '101', '-0.5'],
};

const rated = (rating: 'rating' | 'score', more: Record<string, unknown[]>): Record<string, unknown[]> => ({
  ratings: [undefined, ...NOT_A_LIST, many(501, (n) => ({ indicator: `k${n}`, rating: 'meets' }))],
  'ratings.0.indicator': [undefined, null, ...NOT_A_KEY],
  'ratings.0.realisation': NOT_A_FIGURE,
  'ratings.0.note': NOT_A_NOTE,
  behaviours: [undefined, ...NOT_A_LIST, many(8, (n) => ({ value: BEHAVIOURS[n % 7], rating: 'meets' }))],
  'behaviours.0.value': [undefined, null, 'brave', '', 5],
  ...(rating === 'rating'
    ? { 'behaviours.0.rating': NOT_A_RATING }
    : { 'behaviours.0.score': [undefined, null, ...NOT_A_FIGURE, -1, 120.5, '121'] }),
  'behaviours.0.note': NOT_A_NOTE,
  ...more,
});

const quadrant = {
  'ratings.0.rating': NOT_A_RATING,
  resultRating: NOT_A_RATING,
  behaviourRating: NOT_A_RATING,
};
const reviewed = {
  reason: [5, '', '  ', LONG(5001)],
  dialogueAt: [5, '', 'besok', '2026-02-30', '2026-01-01T00:00:00'],
};
const scored = () => ({
  ratings: [
    { indicator: 'i1', realisation: 100 },
    { indicator: 'i2', realisation: '30.5' },
  ],
  behaviours: BEHAVIOURS.map((value) => ({ value, score: 100 })),
});
const changed = () => ({ ...aReview(), decision: 'Bukti baru' });

export const FORMS: Malformed[] = [
  {
    event: 'SUBMIT_TARGETS',
    state: 'targetSetting.draft',
    by: 'employee',
    sound: { workResults: aPlan() },
    wrong: {
      workResults: [...NOT_A_LIST, many(51, (n) => ({ ...aPlan()[0], key: `r${n}` }))],
      ...planFields,
    },
    extra: ['', 'workResults.0', 'workResults.0.indicators.0'],
  },
  {
    event: 'DRAFT_FOR_EMPLOYEE',
    state: 'targetSetting.draft',
    by: 'hr',
    sound: { workResults: aPlan() },
    wrong: { workResults: [undefined, ...NOT_A_LIST], ...planFields },
    extra: ['', 'workResults.0'],
  },
  {
    event: 'SUBMIT_SELF_ASSESSMENT',
    state: 'selfAssessment',
    by: 'employee',
    sound: aSelfAssessment(),
    wrong: {
      ...rated('rating', {}),
      'behaviours.0.rating': NOT_A_RATING.slice(1),
      'behaviours.0.score': [...NOT_A_FIGURE, -1, 121],
      'ratings.0.evidence': [5, LONG(2001)],
    },
    extra: ['', 'ratings.0', 'behaviours.0'],
  },
  {
    event: 'SUBMIT_REVIEW',
    state: 'review',
    by: 'supervisor',
    sound: aReview('above'),
    wrong: { ...rated('rating', quadrant), ...reviewed },
    extra: ['', 'ratings.0', 'behaviours.0'],
  },
  {
    event: 'SUBMIT_REVIEW',
    state: 'review',
    by: 'supervisor',
    policy: { ruleSet: 'numeric' },
    sound: scored(),
    wrong: { ...rated('score', {}), ...reviewed },
    extra: ['', 'ratings.0', 'behaviours.0'],
  },
  {
    event: 'ADJUST_RESULT',
    state: 'calibration',
    by: 'hr',
    sound: aReview('above'),
    wrong: { ...rated('rating', quadrant), ...reviewed, reason: NOT_A_TEXT },
    extra: [''],
  },
  {
    event: 'CHANGE_RESULT',
    state: 'appeal.decision',
    by: 'head',
    sound: changed(),
    wrong: { ...rated('rating', quadrant), decision: NOT_A_TEXT },
    extra: ['', 'ratings.0'],
  },
  {
    event: 'FILE_APPEAL',
    state: 'delivered',
    by: 'employee',
    sound: { grounds: 'Tidak sesuai', requested: { resultRating: 'above', behaviourRating: 'above' } },
    wrong: {
      grounds: NOT_A_TEXT,
      requested: [5, 'x', []],
      'requested.resultRating': NOT_A_RATING,
      'requested.behaviourRating': NOT_A_RATING,
      evidence: [5, LONG(2001)],
    },
    extra: ['', 'requested'],
  },
  {
    event: 'EXPLAIN',
    state: 'appeal.explanation',
    by: 'supervisor',
    sound: { explanation: 'Lihat berkas' },
    wrong: { explanation: NOT_A_TEXT },
    extra: [''],
  },
  {
    event: 'UPHOLD',
    state: 'appeal.decision',
    by: 'head',
    sound: { decision: 'Sudah tepat' },
    wrong: { decision: NOT_A_TEXT },
    extra: [''],
  },
  {
    event: 'REASSIGN',
    state: 'monitoring',
    by: 'hr',
    sound: { role: 'appraiser', employee: 'abcdefghijklmnopqrstuvwx' },
    wrong: {
      role: [undefined, null, 'employee', 'peer', 'king', 'admin', 'toString', 5],
      employee: NOT_AN_ID,
    },
    extra: [''],
  },
  {
    event: 'EXTEND_DEADLINE',
    state: 'review',
    by: 'hr',
    sound: { dueAt: '2100-01-01T00:00:00+07:00' },
    wrong: { dueAt: NOT_AN_INSTANT },
    extra: [''],
  },
  {
    event: 'TRANSFER',
    state: 'monitoring',
    by: 'hr',
    sound: { date: '2026-05-04', position: 'abcdefgh', orgUnit: 'abcdefgh' },
    wrong: { date: NOT_A_DAY, position: NOT_AN_ID, orgUnit: NOT_AN_ID },
    extra: [''],
  },
];

/** The same data with one place changed; `undefined` leaves it out. */
export const withValue = (data: unknown, path: string, value: unknown): unknown => {
  const copy: unknown = structuredClone(data);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return copy;
};
