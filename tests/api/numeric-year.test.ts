import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, BEHAVIOURS, get, send } from '../support/appraisal';
import { buildOffice, type Office } from '../support/office';
import { conforms } from '../support/openapi';
import { call } from '../support/records';

/** Two years of somebody whose agency keeps numbers: what both sides see, what was low, and what came of it. */

let app: TestApp;
let office: Office;
let first: string;

const numeric = { policy: { ruleSet: 'numeric' } };
const scores = (score: number) => BEHAVIOURS.map((value) => ({ value, score }));
const figures = (i1: number, i2: number) => [
  { indicator: 'i1', realisation: i1 },
  { indicator: 'i2', realisation: i2 },
];
const plan = (indicator: string) => ({
  workResults: aPlan().map((result) => ({
    ...result,
    indicators: result.indicators.map((one) =>
      one.key === 'i1' ? { ...one, libraryIndicator: indicator } : one,
    ),
  })),
});

/** To the end of the year: the employee's own figures, then the appraiser's. */
const aYear = async (
  year: number,
  indicator: string,
  own: [number, number, number],
  given: [number, number, number],
): Promise<string> => {
  const id = await anAppraisalIn(office, 'targetSetting.draft', { year, ...numeric });
  for (const [by, event, body] of [
    ['employee', 'SUBMIT_TARGETS', { data: plan(indicator) }],
    ['supervisor', 'APPROVE_TARGETS', {}],
    ['hr', 'OPEN_ASSESSMENT', {}],
    [
      'employee',
      'SUBMIT_SELF_ASSESSMENT',
      { data: { ratings: figures(own[0], own[1]), behaviours: scores(own[2]) } },
    ],
    [
      'supervisor',
      'SUBMIT_REVIEW',
      { data: { ratings: figures(given[0], given[1]), behaviours: scores(given[2]) } },
    ],
    ['employee', 'ACKNOWLEDGE', {}],
    ['head', 'APPROVE', {}],
  ] as const) {
    const sent = await send(office, by, id, event, body);
    expect([event, sent.body.error ?? null]).toEqual([event, null]);
  }
  return id;
};

let indicator: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  const made = await app.strapi
    .documents('api::indicator.indicator')
    .create({ data: { title: 'Pasien dilayani', aspect: 'quantity', unit: 'orang' } as never });
  indicator = made.documentId;
  // c 95 and 100 with 115 by the employee; c 55 and 100 with 60 by the appraiser.
  first = await aYear(2021, indicator, [95, 30, 115], [55, 30, 60]);
});
afterAll(() => app.stop());

it('the gap between what both sides see is told in figures, and a wide one is to be talked through', async () => {
  const { body } = conforms(await get(office, 'employee', `/api/appraisals/${first}/gaps`));
  const apart = { selfRating: null, rating: null };
  expect(body.data).toEqual([
    {
      ...apart,
      kind: 'indicator',
      key: 'i1',
      selfScore: '85.00',
      score: '45.68',
      steps: -2,
      toDiscuss: true,
    },
    {
      ...apart,
      kind: 'indicator',
      key: 'i2',
      selfScore: '109.00',
      score: '109.00',
      steps: 0,
      toDiscuss: false,
    },
    ...BEHAVIOURS.map((key) => ({
      ...apart,
      kind: 'behaviour',
      key,
      selfScore: '115.00',
      score: '60.00',
      steps: -3,
      toDiscuss: true,
    })),
  ]);
});

it('the employee’s own scores stay beside those of the appraiser', async () => {
  const { body } = conforms(await get(office, 'employee', `/api/appraisals/${first}`));
  expect(body.data.behaviours[0]).toMatchObject({ score: 60, selfScore: 115, rating: null });
});

it('a review that sees far less than the employee warns of the gap', async () => {
  const id = await anAppraisalIn(office, 'targetSetting.draft', {
    year: 2019,
    policy: { ruleSet: 'numeric', gapDialogue: 'required' },
  });
  await send(office, 'employee', id, 'SUBMIT_TARGETS', { data: plan(indicator) });
  await send(office, 'supervisor', id, 'APPROVE_TARGETS');
  await send(office, 'hr', id, 'OPEN_ASSESSMENT');
  const own = { ratings: figures(95, 30), behaviours: scores(115) };
  await send(office, 'employee', id, 'SUBMIT_SELF_ASSESSMENT', { data: own });
  const review = { ratings: figures(95, 30), behaviours: scores(60) };
  const refused = await send(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: review });
  expect([refused.status, refused.body.error?.details.code]).toEqual([422, 'DIALOGUE_DATE_MISSING']);
  const near = { ratings: figures(95, 30), behaviours: scores(105) };
  expect((await send(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: near })).status).toBe(200);
});

it('what was low by its figure is proposed for training, and the next year shows what came of it', async () => {
  const suggested = conforms(await get(office, 'employee', `/api/appraisals/${first}/training-suggestions`));
  expect(suggested.body.data[0]).toMatchObject({ kind: 'indicator', key: 'i1', libraryIndicator: indicator });
  expect(suggested.body.data).toHaveLength(8);

  const next = await aYear(2022, indicator, [95, 30, 100], [98, 30, 90]);
  const followed = conforms(await get(office, 'employee', `/api/appraisals/${next}/follow-up`));
  expect(followed.body.data.items[0]).toMatchObject({
    item: { kind: 'indicator', key: 'i1' },
    before: { rating: null, score: '45.68' },
    now: { key: 'i1', rating: null, score: '88.00' },
    change: 'better',
  });
});

it('days far from any calendar are refused where days are counted from them', async () => {
  for (const day of ['9999-12-31', '0000-01-01', '1899-12-31']) {
    const missing = await get(office, 'supervisor', `/api/activity-logs/missing?date=${day}`);
    expect([day, missing.status, missing.body.error?.details.errors?.[0]?.path]).toEqual([day, 400, 'date']);
    const opened = await call(office, 'hr', 'post', '/api/periodic-evaluations/open', { data: { on: day } });
    expect([day, opened.status, opened.body.error?.details.errors?.[0]?.path]).toEqual([day, 400, 'data.on']);
  }
});

it('a session belongs to the period of its appraisal', async () => {
  const running = await anAppraisalIn(office, 'monitoring');
  const old = { appraisal: running, date: '2015-02-02', note: 'Waktu tunggu' };
  const session = await call(office, 'supervisor', 'post', '/api/coaching-sessions', { data: old });
  expect([session.status, session.body.error?.details.code]).toEqual([422, 'DATE_OUTSIDE_PERIOD']);
});
