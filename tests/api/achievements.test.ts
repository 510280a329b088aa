import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, BEHAVIOURS, get, send } from '../support/appraisal';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { act, call } from '../support/records';

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
const post = (by: PersonName, data: unknown, submit = true) =>
  call(office, by, 'post', '/api/achievements', { data, submit });
const put = (by: PersonName, id: string, data: unknown) =>
  call(office, by, 'put', `/api/achievements/${id}`, { data });
const event = (by: PersonName, id: string, name: string, more: Record<string, unknown> = {}) =>
  act(office, by, 'achievements', id, name, more);
const idOf = (answer: Response): string => {
  expect([answer.status, answer.body.error ?? null]).toEqual([201, null]);
  return (answer.body as { data: { documentId: string } }).data.documentId;
};
const codeOf = (answer: Response) => [answer.status, answer.body.error?.details.code];

describe('an achievement', () => {
  it('is proposed, returned with a reason, mended, proposed again, approved and then locked', async () => {
    const made = conforms(await post('employee', anAchievement(open)));
    expect(made.body.data).toMatchObject({ state: 'submitted', kind: 'beneficial_idea' });
    const id = idOf(made);
    expect(codeOf(conforms(await event('supervisor', id, 'RETURN')))).toEqual([422, 'COMMENT_REQUIRED']);
    expect((await event('supervisor', id, 'RETURN', { comment: 'Belum ada bukti' })).status).toBe(200);
    const mended = conforms(await put('employee', id, { description: 'Bukti terlampir' }));
    expect(mended.body.data).toMatchObject({
      state: 'returned',
      description: 'Bukti terlampir',
      feedback: 'Belum ada bukti',
    });
    expect((await event('employee', id, 'SUBMIT')).status).toBe(200);
    expect(conforms(await event('supervisor', id, 'APPROVE')).status).toBe(200);
    expect(codeOf(conforms(await put('employee', id, { title: 'Lain' })))).toEqual([409, 'LOCKED_BY_STATE']);
    expect(codeOf(await event('employee', id, 'DISCARD'))).toEqual([409, 'EVENT_NOT_ALLOWED']);
    expect(codeOf(await event('supervisor', id, 'RETURN', { comment: 'x' }))).toEqual([
      409,
      'EVENT_NOT_ALLOWED',
    ]);
    const history = conforms(await get(office, 'employee', `/api/workflow/achievements/${id}/history`));
    expect(history.body.data.map(({ event: name }: { event: string }) => name)).toEqual([
      'OPENED',
      'SUBMIT',
      'RETURN',
      'SUBMIT',
      'APPROVE',
    ]);
  });

  it('is proposed by the employee alone and judged by the appraiser alone', async () => {
    const id = idOf(await post('employee', anAchievement(open)));
    const draft = idOf(await post('employee', anAchievement(open), false));
    for (const by of ['supervisor', 'head', 'hr'] as const) {
      expect([by, (await get(office, by, `/api/achievements/${id}`)).status]).toEqual([by, 200]);
      expect([by, (await post(by, anAchievement(open))).status]).toEqual([by, 403]);
      expect([by, (await put(by, draft, { title: 'x' })).status]).toEqual([by, 403]);
      expect([by, (await event(by, id, 'DISCARD')).status]).toEqual([by, 403]);
    }
    for (const by of ['employee', 'head', 'hr'] as const)
      expect([by, ...codeOf(await event(by, id, 'APPROVE'))]).toEqual([by, 403, 'NO_ROLE_FOR_EVENT']);
    for (const by of ['peer', 'outsider'] as const) {
      expect((await get(office, by, `/api/achievements?filters[documentId][$eq]=${id}`)).body.data).toEqual(
        [],
      );
      expect([by, (await get(office, by, `/api/achievements/${id}`)).status]).toEqual([by, 404]);
      expect([by, (await post(by, anAchievement(open))).status]).toEqual([by, 404]);
      expect([by, (await put(by, draft, { title: 'x' })).status]).toEqual([by, 404]);
      expect([by, (await event(by, id, 'APPROVE')).status]).toEqual([by, 404]);
    }
    expect((await event('employee', id, 'DISCARD')).status).toBe(200);
    expect((await get(office, 'employee', `/api/achievements/${id}`)).status).toBe(404);
  });

  it('is approved as another kind where the appraiser says so', async () => {
    const id = idOf(await post('employee', anAchievement(open)));
    const wrong = await event('supervisor', id, 'APPROVE', { data: { kind: 'idea' } });
    expect(wrong.status).toBe(400);
    expect((await event('supervisor', id, 'APPROVE', { data: { kind: 'general' } })).status).toBe(200);
    expect((await get(office, 'employee', `/api/achievements/${id}`)).body.data.kind).toBe('general');
  });

  it.each([
    ['title', ''],
    ['title', undefined],
    ['description', null],
    ['date', '2026-13-01'],
    ['kind', 'idea'],
    ['evidenceLink', 'javascript:alert(1)'],
    ['state', 'approved'],
    ['feedback', 'bagus'],
  ])('with %s = %p is refused by the name of the field', async (field, value) => {
    const answer = conforms(await post('employee', anAchievement(open, { [field]: value })));
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toEqual([
      expect.objectContaining({ path: `data.${field}` }) as object,
    ]);
  });

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
      expect((await event('supervisor', idea, verdict, { comment: 'Sudah diperiksa' })).status).toBe(200);
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
    ['beneficial_idea', 'APPROVE', 'very_good'],
    ['beneficial_idea', 'RETURN', 'good'],
    ['beneficial_idea', '', 'good'],
    ['general', 'APPROVE', 'good'],
  ])('with an achievement of the kind %s, %s, comes to %s', async (kind, verdict, predicate) => {
    expect(await score(kind, verdict)).toBe(predicate);
  });
});
