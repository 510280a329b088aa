import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
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
const event = (by: PersonName, id: string, name: string, more: Record<string, unknown> = {}) =>
  act(office, by, 'coaching-sessions', id, name, more);
const tick = (by: PersonName, id: string, data: unknown) => event(by, id, 'TICK_FOLLOW_UP', { data });
const read = async (by: PersonName, id: string) => (await get(office, by, `${path}/${id}`)).body.data;
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
      state: 'noted',
      heldBy: { id: office.ids.supervisor, onBehalfOf: null },
      followUps: [
        { key: 'f1', dueOn: dateIn(30), doneAt: null },
        { key: 'f2', dueOn: null, doneAt: null },
      ],
    });
    expect((await read('employee', id)).note).toContain('Waktu tunggu');

    expect(conforms(await tick('employee', id, { key: 'f2', done: true })).status).toBe(200);
    expect((await read('employee', id)).followUps[1].doneAt).toEqual(expect.any(String));
    const early = { followUps: [{ key: 'f2', text: 'Rekap', dueOn: '2020-01-01' }], note: 'Lain' };
    expect(codeOf(conforms(await put('supervisor', id, early)))).toEqual([422, 'DUE_BEFORE_SESSION']);
    expect((await read('employee', id)).note).toContain('Waktu tunggu');
    const mended = conforms(
      await put('supervisor', id, {
        followUps: [
          { key: 'f2', text: 'Rekap bulanan' },
          { key: 'f1', text: 'Ikut pelatihan rekam medis' },
        ],
      }),
    );
    expect(mended.body.data.followUps[0]).toEqual({
      key: 'f2',
      text: 'Rekap bulanan',
      dueOn: null,
      doneAt: expect.any(String) as string,
    });

    const replied = conforms(await event('employee', id, 'ACKNOWLEDGE', { comment: 'Siap' }));
    expect(replied.body.data.state).toBe('agreed');
    expect(await read('supervisor', id)).toMatchObject({
      reply: 'Siap',
      acknowledgedAt: expect.any(String) as string,
    });
    expect(codeOf(conforms(await event('employee', id, 'ACKNOWLEDGE')))).toEqual([409, 'EVENT_NOT_ALLOWED']);
    expect(codeOf(conforms(await put('supervisor', id, { note: 'Lain' })))).toEqual([409, 'LOCKED_BY_STATE']);
    expect(codeOf(await event('supervisor', id, 'DISCARD'))).toEqual([409, 'EVENT_NOT_ALLOWED']);
    expect(codeOf(conforms(await tick('supervisor', id, { key: 'f9', done: true })))).toEqual([
      422,
      'NO_SUCH_FOLLOW_UP',
    ]);
    expect((await tick('employee', id, { key: 'f1', done: true })).body.data.state).toBe('done');
    expect((await tick('supervisor', id, { key: 'f2', done: false })).body.data.state).toBe('agreed');
    expect((await read('supervisor', id)).followUps[0].doneAt).toBeNull();
    expect(codeOf(await event('supervisor', id, 'CLOSE'))).toEqual([409, 'EVENT_NOT_ALLOWED']);
    expect((await tick('supervisor', id, { key: 'f2', done: true })).body.data.state).toBe('done');
    expect((await event('employee', id, 'CLOSE')).status).toBe(403);
    expect((await event('supervisor', id, 'CLOSE')).body.data.state).toBe('closed');
  });

  it.each(['feedback', 'dialogue'])(
    'may be %s as well, and is closed when it was taken note of',
    async (kind) => {
      const made = conforms(await post('supervisor', aSession(open, { kind, followUps: undefined })));
      expect(made.body.data).toMatchObject({ kind, followUps: [] });
      const done = conforms(await event('employee', idOf(made), 'ACKNOWLEDGE'));
      expect(done.body.data.state).toBe('closed');
    },
  );

  it('is kept by the appraiser alone, read by those who appraise, and hidden from others', async () => {
    const id = idOf(await post('supervisor', aSession(open)));
    for (const by of ['employee', 'head', 'hr'] as const) {
      expect([by, (await get(office, by, `${path}/${id}`)).status]).toEqual([by, 200]);
      expect([by, ...codeOf(await post(by, aSession(open)))]).toEqual([by, 403, 'NO_ROLE_FOR_THIS']);
      expect([by, (await put(by, id, { note: 'x' })).status]).toEqual([by, 403]);
      expect([by, (await event(by, id, 'DISCARD')).status]).toEqual([by, 403]);
    }
    for (const by of ['supervisor', 'head', 'hr'] as const)
      expect([by, (await event(by, id, 'ACKNOWLEDGE')).status]).toEqual([by, 403]);
    for (const by of ['head', 'hr'] as const)
      expect([by, (await tick(by, id, { key: 'f1', done: true })).status]).toEqual([by, 403]);
    for (const by of ['peer', 'outsider'] as const) {
      expect([by, (await get(office, by, `${path}/${id}`)).status]).toEqual([by, 404]);
      expect((await get(office, by, `${path}?filters[documentId][$eq]=${id}`)).body.data).toEqual([]);
      expect([by, (await post(by, aSession(open))).status]).toEqual([by, 404]);
      expect([by, (await put(by, id, { note: 'x' })).status]).toEqual([by, 404]);
      for (const name of ['ACKNOWLEDGE', 'DISCARD', 'CLOSE'])
        expect([by, (await event(by, id, name)).status]).toEqual([by, 404]);
      expect([by, (await tick(by, id, { key: 'f1', done: true })).status]).toEqual([by, 404]);
    }
    expect((await event('supervisor', id, 'DISCARD')).status).toBe(200);
    expect((await get(office, 'employee', `${path}/${id}`)).status).toBe(404);
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

  it.each([null, [], 5, { key: 'f1' }, { key: 'a b', done: true }, { key: 'f1', done: 1 }])(
    'takes no tick like %j',
    async (data) => {
      const id = idOf(await post('supervisor', aSession(open)));
      expect((await tick('employee', id, data)).status).toBe(400);
    },
  );

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
