import fc from 'fast-check';
import type { Response } from 'supertest';
import { HOLIDAYS_2026 } from '../../src/appraisal/calendar/holidays-2026';
import type { Indicator } from '../../src/appraisal/plan';
import {
  additional,
  anIndicator,
  behavioursRated,
  behavioursScored,
  primary,
  rated,
  reaching,
} from '../../src/appraisal/scoring/plan-builders';
import { startApp, type TestApp } from '../support/app';
import { dateIn } from '../support/office';

/** The calculators as an external app asks them: by a read-only API token. */

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await startApp();
  const made = (await app.strapi.service('admin::api-token').create({
    name: 'external app',
    type: 'read-only',
    lifespan: null,
  })) as { accessKey: string };
  token = made.accessKey;
  await app.strapi.db.query('api::holiday.holiday').createMany({
    data: HOLIDAYS_2026.map(({ date, name, kind }) => ({ date, name: name.id, nameEn: name.en, kind })),
  });
});
afterAll(() => app.stop());

const ask = async (calculator: string, question: unknown): Promise<Response> =>
  app.request
    .post(`/api/scoring/${calculator}`)
    .set('Authorization', `Bearer ${token}`)
    .set('Content-Type', 'application/json')
    .send(typeof question === 'string' ? question : JSON.stringify(question));

const found = async (calculator: string, question: unknown) => {
  const answer = await ask(calculator, question);
  if (answer.status !== 200) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return (answer.body as { data: Record<string, unknown> }).data;
};

const due = async (asked: Record<string, string>): Promise<Response> =>
  app.request
    .get(`/api/calendar/due?${new URLSearchParams(asked).toString()}`)
    .set('Authorization', `Bearer ${token}`);

const refused = (answer: Response) => {
  const { data, error } = answer.body;
  expect(data).toBeNull();
  expect(error.status).toBe(answer.status);
  return error.details as {
    code: string;
    errors?: { path: string; message: string }[];
    reasons?: { code: string; message: string; path?: string }[];
  };
};

const quadrant = (more: object = {}) => ({
  ruleSet: 'quadrant',
  workResults: [primary(reaching(100))],
  behaviours: behavioursRated('meets'),
  ...more,
});
const numeric = (more: object = {}) => ({
  ruleSet: 'numeric',
  workResults: [primary(reaching(100))],
  behaviours: behavioursScored(100),
  ...more,
});

const aPolicy = async (fields: object): Promise<string> => {
  const made = await app.strapi
    .documents('api::appraisal-policy.appraisal-policy' as 'api::employee.employee')
    .create({ data: { name: 'Kebijakan uji', validFrom: '2020-01-01', ...fields } });
  return made.documentId;
};
const withoutPolicies = () =>
  app.strapi.db.query('api::appraisal-policy.appraisal-policy').deleteMany({ where: {} });

describe('preview by the quadrant rule set', () => {
  it('answers both ratings and the predicate, and explains itself in both languages', async () => {
    expect(await found('preview', quadrant())).toEqual({
      resultRating: 'meets',
      behaviourRating: 'meets',
      predicate: 'good',
      explanation: expect.objectContaining({
        value: 'good',
        rule: { id: expect.any(String), en: expect.any(String) },
        inputs: expect.objectContaining({ policy: 'default' }),
        children: expect.any(Array),
      }),
    });
  });

  it.each([
    ['89.999999', 'below', 'needs_improvement'],
    ['90', 'meets', 'good'],
    ['110', 'meets', 'good'],
    ['110.000001', 'above', 'very_good'],
  ])('c of %s %% is %s', async (c, resultRating, predicate) => {
    const behaviours = behavioursRated('above');
    expect(
      await found('preview', quadrant({ workResults: [primary(reaching(c))], behaviours })),
    ).toMatchObject({ resultRating, behaviourRating: 'above', predicate });
  });

  it('lets a rating win over a realisation', async () => {
    const workResults = [primary(rated('below', { realisation: 200 }))];
    expect(await found('preview', quadrant({ workResults }))).toMatchObject({ resultRating: 'below' });
  });

  it('has no predicate yet while a plan is half-written', async () => {
    const workResults = [{ kind: 'primary', indicators: [{ target: '' }, { target: 0, realisation: 3 }] }];
    expect(await found('preview', quadrant({ workResults, behaviours: [] }))).toMatchObject({
      resultRating: null,
      behaviourRating: null,
      predicate: null,
    });
  });

  it('takes the achievement of the unit as the result of its head', async () => {
    const unitHead = { orgAchievement: 'outstanding' };
    expect(await found('preview', quadrant({ unitHead }))).toMatchObject({ resultRating: 'above' });
  });

  it('takes what the official means to decide in the place of the suggestions', async () => {
    expect(
      await found('preview', quadrant({ resultRating: 'above', behaviourRating: 'below' })),
    ).toMatchObject({ resultRating: 'above', behaviourRating: 'below', predicate: 'poor' });
  });

  it.each([
    ['UNIT_ACHIEVEMENT_MISSING', { unitHead: {} }, 'unitHead.orgAchievement'],
    ['RESULT_FROM_UNIT', { unitHead: { orgAchievement: 'good' }, resultRating: 'above' }, 'resultRating'],
  ])('refuses with %s', async (code, more, path) => {
    const answer = await ask('preview', quadrant(more));
    expect(answer.status).toBe(422);
    expect(refused(answer)).toMatchObject({
      code,
      reasons: [{ code, path, message: expect.any(String) }],
    });
  });

  it('speaks Indonesian to who prefers it', async () => {
    const answer = await app.request
      .post('/api/scoring/preview')
      .set('Authorization', `Bearer ${token}`)
      .set('Accept-Language', 'id')
      .send(quadrant({ unitHead: {} }));
    expect(answer.body.error.message).toMatch(/belum ditetapkan/);
  });
});

describe('preview by the numeric rule set', () => {
  it('answers its figures as decimal strings', async () => {
    expect(await found('preview', numeric())).toEqual({
      skp: '109.00',
      behaviourScore: '100.00',
      score: '106.30',
      predicate: 'good',
      explanation: expect.objectContaining({ value: 'good' }),
    });
  });

  it.each([
    ['peer opinions shift the shares', { peerOpinions: true }, { score: '105.40' }],
    [
      'the maximum attained is worth 120',
      { workResults: [primary(reaching(100, { maximal: true }))] },
      { skp: '120.00' },
    ],
    [
      'weights count',
      { workResults: [primary(reaching(120, { weight: 60 }), reaching(100, { weight: '40' }))] },
      { skp: '115.60' },
    ],
    [
      'without any weights all count equally',
      { workResults: [primary(reaching(120), reaching(100))] },
      { skp: '114.50' },
    ],
    [
      'an additional result adds its points',
      { workResults: [primary(reaching(100)), additional(reaching(111))] },
      { skp: '111.40' },
    ],
    [
      'the highest score is good without a beneficial idea',
      { workResults: [primary(reaching(120))], behaviours: behavioursScored(120) },
      { score: '120.00', predicate: 'good' },
    ],
    [
      'and very good with one',
      {
        workResults: [primary(reaching(120))],
        behaviours: behavioursScored(120),
        beneficialIdea: true,
      },
      { score: '120.00', predicate: 'very_good' },
    ],
  ])('%s', async (_rule, more, expected) => {
    expect(await found('preview', numeric(more))).toMatchObject(expected);
  });

  const indicator = 'workResults.0.indicators.0';
  it.each([
    ['TARGET_ZERO', { workResults: [primary(reaching(5, { target: 0 }))] }, `${indicator}.target`],
    ['TARGET_NEGATIVE', { workResults: [primary(reaching(5, { target: '-3' }))] }, `${indicator}.target`],
    [
      'TARGET_NOT_NUMERIC',
      { workResults: [primary(reaching(5, { target: 'tertib' }))] },
      `${indicator}.target`,
    ],
    ['REALISATION_MISSING', { workResults: [primary(anIndicator())] }, `${indicator}.realisation`],
    ['NO_PRIMARY_RESULT', { workResults: [] }, 'workResults'],
    ['NO_INDICATORS', { workResults: [primary()] }, 'workResults.0.indicators'],
    ['NOT_ALL_RATED', { behaviours: behavioursScored(100).slice(1) }, 'behaviours'],
  ])('refuses with %s', async (code, more, path) => {
    const answer = await ask('preview', numeric(more));
    expect(answer.status).toBe(422);
    expect(refused(answer)).toMatchObject({ code, reasons: [{ code, path }] });
  });
});

describe('the policy of a preview', () => {
  afterEach(withoutPolicies);
  const reaching85 = { workResults: [primary(reaching(85))] };

  it('is the one asked for, whatever its date', async () => {
    await aPolicy({});
    const policy = await aPolicy({ name: 'Kebijakan depan', validFrom: dateIn(30), belowThreshold: 80 });
    const answer = await found('preview', quadrant({ ...reaching85, policy }));
    expect(answer).toMatchObject({ resultRating: 'meets' });
    expect(JSON.stringify(answer.explanation)).toContain('Kebijakan depan');
  });

  it('is else the latest in force today', async () => {
    await aPolicy({ belowThreshold: 50 });
    await aPolicy({ validFrom: dateIn(-2), belowThreshold: 80 });
    await aPolicy({ validFrom: dateIn(3), belowThreshold: 89 });
    expect(await found('preview', quadrant(reaching85))).toMatchObject({ resultRating: 'meets' });
    expect(await found('preview', quadrant({ workResults: [primary(reaching(79))] }))).toMatchObject({
      resultRating: 'below',
    });
  });

  it('is of the rule set asked for where both are in force', async () => {
    await aPolicy({ ruleSet: 'numeric', pointsPerAdditional: 5 });
    await aPolicy({ ruleSet: 'quadrant', validFrom: '2021-01-01', pointsPerAdditional: 1 });
    const workResults = [primary(reaching(100)), additional(reaching(111))];
    expect(await found('preview', numeric({ workResults }))).toMatchObject({ skp: '115.00' });
  });

  it('does not exist: 400 that names it', async () => {
    const answer = await ask('preview', quadrant({ policy: 'nosuchpolicy' }));
    expect(answer.status).toBe(400);
    expect(refused(answer)).toMatchObject({ code: 'POLICY_UNKNOWN', errors: [{ path: 'policy' }] });
  });
});

describe('distribution', () => {
  const counts = { very_good: 0, good: 0, needs_improvement: 0, poor: 0, very_poor: 0 };
  const of = (orgAchievement: string, more: Partial<typeof counts>) => ({
    orgAchievement,
    counts: { ...counts, ...more },
  });

  it('keeps the guide at exactly 70 %', async () => {
    expect(await found('distribution', of('outstanding', { very_good: 7, good: 3 }))).toEqual({
      people: 10,
      skipped: false,
      breaches: [],
    });
  });

  it('names every rule that is not kept', async () => {
    expect(await found('distribution', of('good', { very_good: 2, good: 8 }))).toMatchObject({
      breaches: [
        { predicates: ['good'], rule: 'at_most', limit: '70', actual: '80.00' },
        {
          predicates: ['needs_improvement', 'poor'],
          rule: 'at_least_one_person',
          limit: '1',
          actual: '0',
        },
      ],
    });
  });

  it('skips a unit under the size that the policy in force sets', async () => {
    const nine = of('outstanding', { very_good: 9 });
    expect(await found('distribution', nine)).toEqual({ people: 9, skipped: true, breaches: [] });
    await aPolicy({ minimumUnitSize: 5 });
    expect(await found('distribution', nine)).toMatchObject({ skipped: false });
    await withoutPolicies();
  });
});

describe('survey', () => {
  /** 250 people whose answers add up to this: 90 of it are one point of the index. */
  const addingUpTo = (total: number): number[][] => {
    const [low, more] = [Math.floor(total / 2250), total % 2250];
    return Array.from({ length: 250 }, (_person, p) =>
      Array.from({ length: 9 }, (_element, e) => (p * 9 + e < more ? low + 1 : low)),
    );
  };

  it.each([
    [7948, '88.31', 'A'],
    [7947, '88.30', 'B'],
    [6895, '76.61', 'B'],
    [6894, '76.60', 'C'],
    [5850, '65.00', 'C'],
    [5849, '64.99', 'D'],
  ])('a total of %s is an index of %s: %s', async (total, ikm, grade) => {
    expect(await found('survey', { responses: addingUpTo(total) })).toMatchObject({
      respondents: 250,
      ikm,
      grade,
    });
  });

  it('shows the nine elements with two decimals', async () => {
    const responses = Array.from({ length: 6 }, (_, n) => [4, 3, 3, 3, 3, 3, 3, 3, n === 0 ? 4 : 3]);
    expect(await found('survey', { responses })).toEqual({
      respondents: 6,
      elements: ['4.00', '3.00', '3.00', '3.00', '3.00', '3.00', '3.00', '3.00', '3.17'],
      ni: '3.13',
      ikm: '78.24',
      grade: 'B',
    });
  });

  it.each([0, 4])('shows no figure of %s respondents', async (respondents) => {
    const responses = Array.from({ length: respondents }, () => Array<number>(9).fill(4));
    expect(await found('survey', { responses })).toEqual({
      respondents,
      elements: Array(9).fill(null),
      ni: null,
      ikm: null,
      grade: null,
    });
  });

  it('takes the threshold of the policy in force', async () => {
    await aPolicy({ surveyThreshold: 2 });
    const responses = [Array(9).fill(4), Array(9).fill(4)];
    expect(await found('survey', { responses })).toMatchObject({ ikm: '100.00', grade: 'A' });
    await withoutPolicies();
  });

  it('takes 10,000 responses, and not one more', async () => {
    const responses = Array.from({ length: 10_000 }, () => Array<number>(9).fill(3));
    expect(await found('survey', { responses })).toMatchObject({ respondents: 10_000, ikm: '75.00' });
    const answer = await ask('survey', { responses: [...responses, Array(9).fill(3)] });
    expect(answer.status).toBe(400);
    expect(refused(answer).errors).toMatchObject([{ path: 'responses' }]);
  });

  it('tells no more than a hundred of ten thousand mistakes', async () => {
    const answer = await ask('survey', { responses: Array.from({ length: 10_000 }, () => Array(9).fill(5)) });
    expect(refused(answer).errors).toHaveLength(100);
  });
});

describe('credit points', () => {
  it.each([
    ['pertama', 'very_good', 12, '18.75'],
    ['pertama', 'good', 2, '2.08'],
    ['utama', 'very_good', 12, '75.00'],
    ['pemula', 'fair', 1, '0.23'],
    ['muda', 'very_poor', 0, '0.00'],
  ])('%s, %s, %s months: %s', async (level, predicate, months, points) => {
    expect(await found('credit-points', { level, predicate, months })).toEqual({ points });
  });
});

describe('due', () => {
  it.each([
    ['2026-03-17', '3', 'working', '2026-03-27'],
    ['2026-03-17', '3', 'calendar', '2026-03-20'],
    ['2026-03-17', '0', 'working', '2026-03-17'],
    ['2026-02-13', '1', 'working', '2026-02-18'],
    ['2027-06-01', '14', 'calendar', '2027-06-15'],
  ])('%s + %s %s days is %s', async (from, days, dayType, date) => {
    const answer = await due({ from, days, dayType });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ data: { date } });
  });

  it.each([
    ['2027-06-01', '1', '2027-06-02'],
    ['2026-12-30', '3', '2027-01-04'],
  ])('warns when %s + %s working days counts a year without holidays', async (from, days, date) => {
    const answer = await due({ from, days, dayType: 'working' });
    expect(answer.body).toEqual({ data: { date, warning: 'NO_HOLIDAYS' } });
  });

  const asked = { from: '2026-03-17', days: '3', dayType: 'working' };
  it.each([
    ['from', { from: '2026-02-29' }],
    ['from', { from: '17-03-2026' }],
    ['from', { from: '0001-01-01' }],
    ['from', { from: '' }],
    ['days', { days: '-1' }],
    ['days', { days: '1.5' }],
    ['days', { days: '3661' }],
    ['days', { days: '1e400' }],
    ['days', { days: '99999999999999999999' }],
    ['dayType', { dayType: 'lunar' }],
    ['to', { to: '2026-03-18' }],
  ])('refuses a malformed %s: %j', async (path, more) => {
    const answer = await due({ ...asked, ...more });
    expect(answer.status).toBe(400);
    expect(refused(answer).errors).toMatchObject([{ path }]);
  });

  it('names every field that is missing', async () => {
    const answer = await due({});
    expect(answer.status).toBe(400);
    expect(refused(answer).errors?.map(({ path }) => path)).toEqual(['from', 'days', 'dayType']);
  });
});

describe('a malformed question is refused field by field', () => {
  const withIndicator = (fields: object) =>
    quadrant({ workResults: [primary({ ...anIndicator(), ...fields })] });
  const indicator = 'workResults.0.indicators.0';
  const counts = { very_good: 1, good: 1, needs_improvement: 1, poor: 1, very_poor: 1 };
  const answers = Array<number>(9).fill(3);
  const service = { level: 'pertama', predicate: 'good', months: 2 };

  it.each<[string, string, unknown]>([
    ['preview', 'ruleSet', quadrant({ ruleSet: 'both' })],
    ['preview', 'policy', quadrant({ policy: 7 })],
    ['preview', 'workResults', quadrant({ workResults: 'many' })],
    ['preview', 'workResults', quadrant({ workResults: Array(51).fill(primary(reaching(1))) })],
    [
      'preview',
      'workResults',
      quadrant({ workResults: Array(11).fill(primary(...Array<Indicator>(50).fill(reaching(1)))) }),
    ],
    ['preview', 'workResults.0.kind', quadrant({ workResults: [{ ...primary(), kind: 'third' }] })],
    ['preview', 'workResults.0.indicators', quadrant({ workResults: [{ kind: 'primary' }] })],
    ['preview', `${indicator}.target`, withIndicator({ target: null })],
    ['preview', `${indicator}.target`, withIndicator({ target: [1] })],
    ['preview', `${indicator}.target.min`, withIndicator({ target: { min: 5, max: 5 } })],
    ['preview', `${indicator}.direction`, withIndicator({ direction: 'sideways' })],
    ['preview', `${indicator}.aspect`, withIndicator({ aspect: 'taste' })],
    ['preview', `${indicator}.weight`, withIndicator({ weight: -1 })],
    ['preview', `${indicator}.weight`, withIndicator({ weight: '100.5' })],
    ['preview', `${indicator}.realisation`, withIndicator({ realisation: 'most' })],
    ['preview', `${indicator}.rating`, withIndicator({ rating: 'great' })],
    ['preview', `${indicator}.realization`, withIndicator({ realization: 5 })],
    ['preview', 'behaviours', { ...quadrant(), behaviours: undefined }],
    ['preview', 'behaviours', quadrant({ behaviours: behavioursRated('meets').fill({ value: 'loyal' }) })],
    ['preview', 'behaviours.0.value', quadrant({ behaviours: [{ value: 'brave' }] })],
    ['preview', 'behaviours.0.score', quadrant({ behaviours: [{ value: 'loyal', score: 120.5 }] })],
    ['preview', 'peerOpinions', quadrant({ peerOpinions: 'yes' })],
    ['preview', 'unitHead.orgAchievement', quadrant({ unitHead: { orgAchievement: 'fine' } })],
    ['distribution', 'orgAchievement', { orgAchievement: 'superb', counts }],
    ['distribution', 'counts.good', { orgAchievement: 'good', counts: { ...counts, good: -1 } }],
    ['distribution', 'counts.poor', { orgAchievement: 'good', counts: { ...counts, poor: 0.5 } }],
    ['distribution', 'counts.fair', { orgAchievement: 'good', counts: { ...counts, fair: 1 } }],
    ['survey', 'responses', { responses: { 0: answers } }],
    ['survey', 'responses.0', { responses: [answers.slice(1)] }],
    ['survey', 'responses.1.8', { responses: [answers, [...answers.slice(1), 5]] }],
    ['survey', 'responses.0.0', { responses: [['4', ...answers.slice(1)]] }],
    ['credit-points', 'level', { ...service, level: 'highest' }],
    ['credit-points', 'predicate', { ...service, predicate: 'fine' }],
    ['credit-points', 'months', { ...service, months: 13 }],
    ['credit-points', 'months', { ...service, months: -1 }],
    ['credit-points', 'months', { ...service, months: 1.5 }],
    ['credit-points', 'months', { ...service, months: '2' }],
  ])('%s: %s', async (calculator, path, question) => {
    const answer = await ask(calculator, question);
    expect(answer.status).toBe(400);
    expect(refused(answer).errors).toEqual([{ path, message: expect.any(String) }]);
  });

  it.each([
    [
      'a number beyond all bounds',
      JSON.stringify(withIndicator({ realisation: 1 })).replace('"realisation":1', '"realisation":1e400'),
    ],
    ['no object', '[]'],
    ['nothing', ''],
    ['broken JSON', '{"ruleSet":'],
  ])('%s', async (_what, body) => {
    const answer = await ask('preview', body);
    expect(answer.status).toBe(400);
    refused(answer);
  });
});

describe('whatever comes in, the answer is never a 5xx', () => {
  const odd = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('', '1e999', '-0', '99999999999999999999.999', 'above', 'loyal', '\u0000'),
      fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e308, 5e-324, 2 ** 53)),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('min', 'max', 'target', 'value', '__proto__', 'kind'), tie('value')),
    ),
  })).value;
  const figures = fc.oneof(
    fc.double(),
    fc.constantFrom(0, '0', '-1', 1e15, '999999999999999.999999', 0.000001, '0.000001', null, ''),
  );
  const target = fc.oneof(figures, fc.record({ min: figures, max: figures }), fc.string());
  const plan = fc.array(
    fc.record({
      kind: fc.constantFrom('primary', 'additional'),
      indicators: fc.array(
        fc.record({
          target,
          realisation: figures,
          weight: figures,
          direction: fc.constantFrom('higher', 'lower'),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  );
  const sane = {
    ruleSet: fc.constantFrom('quadrant', 'numeric'),
    workResults: plan,
    behaviours: fc.constantFrom(behavioursRated('above'), behavioursScored('0.5'), []),
    unitHead: fc.option(fc.record({ orgAchievement: odd })),
  };
  const questions = fc.oneof(
    odd,
    fc.record(sane),
    fc.record({ ...sane, workResults: odd }),
    fc.record({ ...sane, behaviours: odd, policy: odd }),
    fc.record({ orgAchievement: fc.constantFrom('good', 'poor'), counts: odd }),
    fc.record({ responses: fc.oneof(odd, fc.array(fc.array(fc.integer({ min: 0, max: 5 })))) }),
    fc.record({ level: odd, predicate: odd, months: fc.oneof(odd, fc.double()) }),
  );
  const calculators = fc.constantFrom('preview', 'preview', 'distribution', 'survey', 'credit-points');

  it('for bodies', async () => {
    await fc.assert(
      fc.asyncProperty(calculators, questions, async (calculator, question) => {
        const answer = await ask(calculator, JSON.stringify(question));
        expect([200, 400, 422]).toContain(answer.status);
        expect(answer.body).toHaveProperty(answer.status === 200 ? 'data' : 'error');
      }),
      { numRuns: 300 },
    );
  });

  it('for the dates of the calendar', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('2026-03-17', '9999-12-31', '2999-12-31', '1900-01-01', '3660', '-1', 'working'),
    );
    await fc.assert(
      fc.asyncProperty(fc.record({ from: text, days: text, dayType: text }), async (asked) => {
        expect([200, 400]).toContain((await due(asked)).status);
      }),
      { numRuns: 100 },
    );
  });
});
