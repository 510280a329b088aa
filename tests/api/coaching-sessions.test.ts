import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
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

const aSession = (appraisal: string, more: Record<string, unknown> = {}) => ({
  appraisal,
  kind: 'coaching',
  date: dateIn(-1),
  note: 'Waktu tunggu membaik; dokumentasi belum',
  followUps: [{ text: 'Ikut pelatihan rekam medis', dueOn: dateIn(30) }, { text: 'Rekap mingguan' }],
  ...more,
});
const path = '/api/coaching-sessions';
const post = (by: PersonName, data: unknown) => call(office, by, 'post', path, { data });
const put = (by: PersonName, id: string, data: unknown) => call(office, by, 'put', `${path}/${id}`, { data });
const reply = (by: PersonName, id: string, body: unknown) =>
  call(office, by, 'post', `${path}/${id}/reply`, body);
const tick = (by: PersonName, id: string, body: unknown) =>
  call(office, by, 'post', `${path}/${id}/follow-ups`, body);
const idOf = (answer: Response): string => {
  expect([answer.status, answer.body.error ?? null]).toEqual([201, null]);
  return (answer.body as { data: { documentId: string } }).data.documentId;
};
const codeOf = (answer: Response) => [answer.status, answer.body.error?.details.code];

describe('a coaching session', () => {
  it('is noted by the appraiser, seen by the employee at once, replied to and then locked', async () => {
    const made = conforms(await post('supervisor', aSession(open)));
    const id = idOf(made);
    expect(made.body.data).toMatchObject({
      kind: 'coaching',
      heldBy: { id: office.ids.supervisor, onBehalfOf: null },
      followUps: [
        { key: 'f1', dueOn: dateIn(30), doneAt: null },
        { key: 'f2', dueOn: null, doneAt: null },
      ],
    });
    expect((await get(office, 'employee', `${path}/${id}`)).body.data.note).toContain('Waktu tunggu');

    const ticked = conforms(await tick('employee', id, { key: 'f2', done: true }));
    expect(ticked.body.data.followUps[1].doneAt).toEqual(expect.any(String));
    const mended = conforms(
      await put('supervisor', id, { followUps: [{ key: 'f2', text: 'Rekap bulanan' }] }),
    );
    expect(mended.body.data.followUps).toEqual([
      { key: 'f2', text: 'Rekap bulanan', dueOn: null, doneAt: expect.any(String) as string },
    ]);

    const replied = conforms(await reply('employee', id, { reply: 'Siap' }));
    expect(replied.body.data).toMatchObject({ reply: 'Siap', acknowledgedAt: expect.any(String) as string });
    expect(codeOf(conforms(await reply('employee', id, {})))).toEqual([409, 'ALREADY_ACKNOWLEDGED']);
    expect(codeOf(conforms(await put('supervisor', id, { note: 'Lain' })))).toEqual([
      409,
      'ALREADY_ACKNOWLEDGED',
    ]);
    expect(codeOf(await call(office, 'supervisor', 'delete', `${path}/${id}`))).toEqual([
      409,
      'ALREADY_ACKNOWLEDGED',
    ]);
    expect(
      (await tick('supervisor', id, { key: 'f2', done: false })).body.data.followUps[0].doneAt,
    ).toBeNull();
    expect(codeOf(conforms(await tick('supervisor', id, { key: 'f9', done: true })))).toEqual([
      422,
      'NO_SUCH_FOLLOW_UP',
    ]);
  });

  it.each(['feedback', 'dialogue'])('may be %s as well', async (kind) => {
    const made = conforms(await post('supervisor', aSession(open, { kind, followUps: undefined })));
    expect(made.body.data).toMatchObject({ kind, followUps: [] });
    expect(conforms(await reply('employee', idOf(made), {})).status).toBe(200);
  });

  it('is kept by the appraiser alone, read by those who appraise, and hidden from others', async () => {
    const id = idOf(await post('supervisor', aSession(open)));
    for (const by of ['employee', 'head', 'hr'] as const) {
      expect([by, (await get(office, by, `${path}/${id}`)).status]).toEqual([by, 200]);
      expect([by, ...codeOf(await post(by, aSession(open)))]).toEqual([by, 403, 'NO_ROLE_FOR_THIS']);
      expect([by, (await put(by, id, { note: 'x' })).status]).toEqual([by, 403]);
      expect([by, (await call(office, by, 'delete', `${path}/${id}`)).status]).toEqual([by, 403]);
    }
    for (const by of ['supervisor', 'head', 'hr'] as const)
      expect([by, (await reply(by, id, {})).status]).toEqual([by, 403]);
    for (const by of ['head', 'hr'] as const)
      expect([by, (await tick(by, id, { key: 'f1', done: true })).status]).toEqual([by, 403]);
    for (const by of ['peer', 'outsider'] as const) {
      expect([by, (await get(office, by, `${path}/${id}`)).status]).toEqual([by, 404]);
      expect((await get(office, by, `${path}?filters[documentId][$eq]=${id}`)).body.data).toEqual([]);
      expect([by, (await post(by, aSession(open))).status]).toEqual([by, 404]);
      expect([by, (await put(by, id, { note: 'x' })).status]).toEqual([by, 404]);
      expect([by, (await reply(by, id, {})).status]).toEqual([by, 404]);
      expect([by, (await tick(by, id, { key: 'f1', done: true })).status]).toEqual([by, 404]);
      expect([by, (await call(office, by, 'delete', `${path}/${id}`)).status]).toEqual([by, 404]);
    }
    expect((await call(office, 'supervisor', 'delete', `${path}/${id}`)).status).toBe(204);
  });

  it.each([
    ['note', '  ', 'data.note'],
    ['note', undefined, 'data.note'],
    ['date', 'besok', 'data.date'],
    ['kind', 'scolding', 'data.kind'],
    ['followUps', 'x', 'data.followUps'],
    ['followUps', [{ text: '' }], 'data.followUps.0.text'],
    ['followUps', [{ text: 'a', dueOn: '2026-02-31' }], 'data.followUps.0.dueOn'],
    ['followUps', [{ text: 'a', other: 1 }], 'data.followUps.0.other'],
    ['reply', 'x', 'data.reply'],
    ['acknowledgedAt', '2026-01-01', 'data.acknowledgedAt'],
  ])('with %s = %p is refused by the name of the field', async (field, value, at) => {
    const answer = conforms(await post('supervisor', aSession(open, { [field]: value })));
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toEqual([expect.objectContaining({ path: at }) as object]);
  });

  it('has taken place, and its follow-ups come after it', async () => {
    expect(codeOf(conforms(await post('supervisor', aSession(open, { date: dateIn(3) }))))).toEqual([
      422,
      'DATE_IN_FUTURE',
    ]);
    const early = aSession(open, { followUps: [{ text: 'a', dueOn: '2020-01-01' }] });
    expect(codeOf(conforms(await post('supervisor', early)))).toEqual([422, 'DUE_BEFORE_SESSION']);
  });

  it.each([null, [], 5, { reply: 7 }, { other: 1 }])('takes no reply like %j', async (body) => {
    const id = idOf(await post('supervisor', aSession(open)));
    const answer = await reply('employee', id, body);
    // An empty reply is one: it says that the note was read.
    expect(answer.status).toBe(body === null ? 200 : 400);
  });

  it.each([
    ['targetSetting.draft', 201],
    ['review', 201],
    ['final', 409],
    ['cancelled', 409],
  ])('noted in %s answers %i', async (state, status) => {
    const appraisal = await anAppraisalIn(office, state);
    expect(conforms(await post('supervisor', aSession(appraisal))).status).toBe(status);
  });
});
