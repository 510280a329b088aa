import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, BEHAVIOURS, get, send } from '../support/appraisal';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call } from '../support/records';

let app: TestApp;
let office: Office;
let open: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  open = await anAppraisalIn(office, 'monitoring');
});
afterAll(() => app.stop());

const anAchievement = (appraisal: string, more: Record<string, unknown> = {}) => ({
  appraisal,
  title: 'Antrean daring',
  description: 'Waktu tunggu turun dari 60 menjadi 20 menit',
  date: dateIn(-1),
  kind: 'beneficial_idea',
  evidenceLink: 'https://contoh.go.id/antrean',
  ...more,
});
const post = (by: PersonName, data: unknown) => call(office, by, 'post', '/api/achievements', { data });
const put = (by: PersonName, id: string, data: unknown) =>
  call(office, by, 'put', `/api/achievements/${id}`, { data });
const judge = (by: PersonName, id: string, body: unknown) =>
  call(office, by, 'post', `/api/achievements/${id}/verdict`, body);
const idOf = (answer: Response): string => {
  expect([answer.status, answer.body.error ?? null]).toEqual([201, null]);
  return (answer.body as { data: { documentId: string } }).data.documentId;
};
const codeOf = (answer: Response) => [answer.status, answer.body.error?.details.code];

describe('an achievement', () => {
  it('is proposed, rejected with a reason, mended, approved and then locked', async () => {
    const made = conforms(await post('employee', anAchievement(open)));
    expect(made.body.data).toMatchObject({ state: 'proposed', kind: 'beneficial_idea' });
    const id = idOf(made);
    expect(codeOf(conforms(await judge('supervisor', id, { verdict: 'rejected' })))).toEqual([
      422,
      'FEEDBACK_REQUIRED',
    ]);
    expect((await judge('supervisor', id, { verdict: 'rejected', feedback: 'Belum ada bukti' })).status).toBe(
      200,
    );
    const mended = conforms(await put('employee', id, { description: 'Bukti terlampir' }));
    expect(mended.body.data).toMatchObject({ state: 'proposed', description: 'Bukti terlampir' });
    expect(conforms(await judge('supervisor', id, { verdict: 'approved' })).status).toBe(200);
    expect(codeOf(conforms(await put('employee', id, { title: 'Lain' })))).toEqual([409, 'ALREADY_APPROVED']);
    expect(codeOf(await call(office, 'employee', 'delete', `/api/achievements/${id}`))).toEqual([
      409,
      'ALREADY_APPROVED',
    ]);
    expect(codeOf(await judge('supervisor', id, { verdict: 'rejected', feedback: 'x' }))).toEqual([
      409,
      'ALREADY_APPROVED',
    ]);
    const { verdicts } = (await get(office, 'employee', `/api/achievements/${id}`)).body.data;
    expect(verdicts.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['rejected', 'approved']);
  });

  it('is proposed by the employee alone and judged by the appraiser alone', async () => {
    const id = idOf(await post('employee', anAchievement(open)));
    for (const by of ['supervisor', 'head', 'hr'] as const) {
      expect([by, (await get(office, by, `/api/achievements/${id}`)).status]).toEqual([by, 200]);
      expect([by, (await post(by, anAchievement(open))).status]).toEqual([by, 403]);
      expect([by, (await put(by, id, { title: 'x' })).status]).toEqual([by, 403]);
      expect([by, (await call(office, by, 'delete', `/api/achievements/${id}`)).status]).toEqual([by, 403]);
    }
    for (const by of ['employee', 'head', 'hr'] as const)
      expect([by, ...codeOf(await judge(by, id, { verdict: 'approved' }))]).toEqual([
        by,
        403,
        'NO_ROLE_FOR_THIS',
      ]);
    for (const by of ['peer', 'outsider'] as const) {
      expect((await get(office, by, `/api/achievements?filters[documentId][$eq]=${id}`)).body.data).toEqual(
        [],
      );
      expect([by, (await get(office, by, `/api/achievements/${id}`)).status]).toEqual([by, 404]);
      expect([by, (await post(by, anAchievement(open))).status]).toEqual([by, 404]);
      expect([by, (await put(by, id, { title: 'x' })).status]).toEqual([by, 404]);
      expect([by, (await judge(by, id, { verdict: 'approved' })).status]).toEqual([by, 404]);
    }
    expect((await call(office, 'employee', 'delete', `/api/achievements/${id}`)).status).toBe(204);
  });

  it.each([
    ['title', ''],
    ['title', undefined],
    ['description', null],
    ['date', '2026-13-01'],
    ['kind', 'idea'],
    ['evidenceLink', 'javascript:alert(1)'],
    ['state', 'approved'],
    ['verdicts', []],
  ])('with %s = %p is refused by the name of the field', async (field, value) => {
    const answer = conforms(await post('employee', anAchievement(open, { [field]: value })));
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toEqual([
      expect.objectContaining({ path: `data.${field}` }) as object,
    ]);
  });

  it.each([null, [], 5, { verdict: 'returned' }, { verdict: 'approved', extra: 1 }])(
    'takes no verdict like %j',
    async (body) => {
      const id = idOf(await post('employee', anAchievement(open)));
      expect((await judge('supervisor', id, body)).status).toBe(400);
    },
  );

  it('belongs into the period and not into the future', async () => {
    expect(codeOf(await post('employee', anAchievement(open, { date: '2001-01-01' })))).toEqual([
      422,
      'DATE_OUTSIDE_PERIOD',
    ]);
    expect(codeOf(await post('employee', anAchievement(open, { date: dateIn(9) })))).toEqual([
      422,
      'DATE_IN_FUTURE',
    ]);
  });

  it.each([
    ['targetSetting.draft', 409],
    ['selfAssessment', 201],
    ['review', 409],
    ['final', 409],
  ])('proposed in %s answers %i', async (state, status) => {
    const appraisal = await anAppraisalIn(office, state);
    expect(conforms(await post('employee', anAchievement(appraisal))).status).toBe(status);
  });
});

describe('the best predicate of the numeric rules', () => {
  const score = async (kind: string, verdict: string): Promise<string> => {
    const id = await anAppraisalIn(office, 'monitoring', { policy: { ruleSet: 'numeric' } });
    const idea = idOf(await post('employee', anAchievement(id, { kind })));
    if (verdict !== '')
      expect((await judge('supervisor', idea, { verdict, feedback: 'Sudah diperiksa' })).status).toBe(200);
    await send(office, 'hr', id, 'OPEN_ASSESSMENT');
    const ratings = [
      { indicator: 'i1', realisation: 150 },
      { indicator: 'i2', realisation: 10 },
    ];
    const behaviours = BEHAVIOURS.map((value) => ({ value, score: 120 }));
    await send(office, 'employee', id, 'SUBMIT_SELF_ASSESSMENT', { data: { ratings, behaviours } });
    const done = await send(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: { ratings, behaviours } });
    expect([done.status, done.body.error ?? null]).toEqual([200, null]);
    return (await get(office, 'supervisor', `/api/appraisals/${id}`)).body.data.result.predicate;
  };

  it.each([
    ['beneficial_idea', 'approved', 'very_good'],
    ['beneficial_idea', 'rejected', 'good'],
    ['beneficial_idea', '', 'good'],
    ['general', 'approved', 'good'],
  ])('with an achievement of the kind %s, %s, comes to %s', async (kind, verdict, predicate) => {
    expect(await score(kind, verdict)).toBe(predicate);
  });
});
