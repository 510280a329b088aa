import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { get } from '../support/appraisal';
import { conforms } from '../support/openapi';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { createRecord } from '../support/records';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());
beforeEach(() => query(app.strapi.db.connection, `DELETE FROM request_limits WHERE key LIKE 'survey-%'`));

const aSurvey = (changed: object = {}): Promise<string> =>
  createRecord(app, 'service-survey', {
    service: 'Kartu keluarga',
    orgUnit: office.units.health,
    validFrom: dateIn(-10),
    validTo: dateIn(10),
    access: 'link',
    open: true,
    ...changed,
  });

const answer = (token: string, body: object) => app.request.post(`/api/public/surveys/${token}`).send(body);
const good = { answers: [4, 4, 3, 4, 3, 4, 4, 3, 3] };

const result = async (by: PersonName, id: string) =>
  conforms(await get(office, by, `/api/service-surveys/${id}/result`));

const issue = async (by: PersonName, id: string, body: object = { count: 2 }) =>
  app.request
    .post(`/api/service-surveys/${id}/tokens`)
    .set('Authorization', `Bearer ${await office.jwt(by)}`)
    .send(body);

describe('the public', () => {
  it('reads and answers a survey without a login', async () => {
    const id = await aSurvey();
    const shown = conforms(await app.request.get(`/api/public/surveys/${id}`));
    expect(shown.body.data).toMatchObject({ service: 'Kartu keluarga', unit: 'Puskesmas Melati' });
    expect(shown.body.data.questions).toHaveLength(9);
    const done = conforms(await answer(id, { ...good, comment: 'Cepat' }));
    expect([done.status, done.body]).toEqual([201, { data: { received: true } }]);
  });

  it.each([
    ['too few', { answers: [1, 2, 3] }, 'answers'],
    ['too many', { answers: Array(10).fill(4) }, 'answers'],
    ['out of range', { answers: [5, 4, 3, 4, 3, 4, 4, 3, 3] }, 'answers.0'],
    ['no whole number', { answers: [4, 4, 3.5, 4, 3, 4, 4, 3, 3] }, 'answers.2'],
    ['words', { answers: [4, 4, '4', 4, 3, 4, 4, 3, 3] }, 'answers.2'],
    ['nothing', {}, 'answers'],
    ['a long comment', { ...good, comment: 'a'.repeat(1001) }, 'comment'],
  ])('hears which answer is wrong: %s', async (_what, body, path) => {
    const refused = conforms(await answer(await aSurvey(), body));
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors[0].path).toBe(path);
  });

  it('finds no survey behind an unknown token, whatever is sent', async () => {
    for (const body of [good, {}]) expect((await answer('nothing', body)).status).toBe(404);
    expect((await app.request.get('/api/public/surveys/nothing')).status).toBe(404);
  });

  it.each([
    ['before it opens', { validFrom: dateIn(2) }],
    ['after it closed', { validTo: dateIn(-2) }],
    ['while HR has closed it', { open: false }],
  ])('cannot answer %s', async (_when, changed) => {
    const id = await aSurvey(changed);
    const refused = conforms(await answer(id, good));
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'SURVEY_CLOSED']);
    expect((await app.request.get(`/api/public/surveys/${id}`)).status).toBe(409);
  });

  it('is slowed down, not shut out, when a flood of answers comes from one place', async () => {
    const id = await aSurvey();
    await query(app.strapi.db.connection, `DELETE FROM request_limits WHERE key LIKE 'survey-%'`);
    const statuses: number[] = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await answer(id, good)).status);
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([201]));
    expect(statuses[60]).toBe(429);
  });
});

describe('a token that is good for one answer', () => {
  it('is used up by it, even by many at once', async () => {
    const id = await aSurvey({ access: 'tokens' });
    expect((await answer(id, good)).status).toBe(404);
    const issued = conforms(await issue('hr', id));
    const [token = ''] = issued.body.data.tokens as string[];
    expect((await app.request.get(`/api/public/surveys/${token}`)).status).toBe(200);
    const answers = await Promise.all(Array.from({ length: 5 }, () => answer(token, good)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect((await answer(token, good)).body.error.details.code).toBe('ALREADY_ANSWERED');
    expect((await result('hr', id)).body.data.respondents).toBe(1);
  });

  it('is issued by those who look after the unit, and not kept in the clear', async () => {
    const id = await aSurvey({ access: 'tokens' });
    for (const by of ['employee', 'outsider'] as const) expect((await issue(by, id)).status).toBe(404);
    for (const body of [{}, { count: 0 }, { count: 1001 }])
      expect((await issue('hr', id, body)).status).toBe(400);
    const { tokens } = (await issue('hr', id)).body.data as { tokens: string[] };
    const rows = await query(app.strapi.db.connection, `SELECT 1 FROM survey_tokens WHERE hash = ANY (?)`, [
      tokens,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('what the answers come to', () => {
  it('is what the calculator says of them, from the threshold on', async () => {
    const id = await aSurvey();
    const responses = [4, 3, 4, 2, 3].map((one) => [one, 4, 3, 4, 3, 4, 4, 3, 3]);
    for (const answers of responses.slice(0, 4)) await answer(id, { answers, comment: 'Baik' });
    expect((await result('employee', id)).body.data).toMatchObject({
      respondents: 4,
      ikm: null,
      comments: null,
    });
    expect((await result('hr', id)).body.data.comments).toBeNull();
    await answer(id, { answers: responses[4] });
    const calculated = await app.request
      .post('/api/scoring/survey')
      .set('Authorization', `Bearer ${await office.jwt('hr')}`)
      .send({ responses });
    const { comments, ...figures } = (await result('hr', id)).body.data as Record<string, unknown>;
    expect(figures).toEqual(calculated.body.data);
    expect(figures.ikm).not.toBeNull();
    expect(comments).toEqual(['Baik', 'Baik', 'Baik', 'Baik']);
    expect((await result('outsider', id)).body.data.comments).toBeNull();
    expect((await get(office, 'hr', '/api/service-surveys/none/result')).status).toBe(404);
  });

  it('is read by people as the survey is: without the answers themselves', async () => {
    const id = await aSurvey();
    const { body } = conforms(await get(office, 'outsider', `/api/service-surveys/${id}?populate=*`));
    expect(body.data).toMatchObject({ service: 'Kartu keluarga', orgUnit: { name: 'Puskesmas Melati' } });
    expect((await get(office, 'outsider', '/api/service-surveys')).status).toBe(200);
    expect([401, 403]).toContain((await app.request.get(`/api/service-surveys/${id}`)).status);
  });
});
