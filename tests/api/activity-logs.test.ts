import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, get, send } from '../support/appraisal';
import { at, DAY } from '../support/clock';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call } from '../support/records';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const today = () => dateIn(0, new Date(Date.now() + 7 * 3_600_000));

const aLog = (appraisal: string, more: Record<string, unknown> = {}) => ({
  appraisal,
  indicator: 'i1',
  date: today(),
  description: 'Melayani pasien poli umum',
  quantity: 12,
  minutes: 240,
  evidenceLink: 'https://contoh.go.id/rekap/1',
  ...more,
});

const post = (by: PersonName, data: unknown) => call(office, by, 'post', '/api/activity-logs', { data });
const put = (by: PersonName, id: string, data: unknown) =>
  call(office, by, 'put', `/api/activity-logs/${id}`, { data });
const remove = (by: PersonName, id: string) => call(office, by, 'delete', `/api/activity-logs/${id}`);
const judge = (by: PersonName, id: string, body: unknown) =>
  call(office, by, 'post', `/api/activity-logs/${id}/verdict`, body);

const idOf = (answer: Response): string => {
  expect([answer.status, answer.body.error ?? null]).toEqual([201, null]);
  return (answer.body as { data: { documentId: string } }).data.documentId;
};
interface Judged {
  status: number;
  state?: string;
  error: { details: { code: string } };
}
const codeOf = (answer: Response) => [answer.status, answer.body.error?.details.code];

describe('an activity log', () => {
  it('is written by the employee, returned with feedback, mended, approved and then locked', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const made = conforms(await post('employee', aLog(appraisal)));
    const id = idOf(made);
    expect(made.body.data).toMatchObject({ state: 'submitted', appraisal: { documentId: appraisal } });

    expect(codeOf(conforms(await judge('supervisor', id, { verdict: 'returned' })))).toEqual([
      422,
      'FEEDBACK_REQUIRED',
    ]);
    const returned = conforms(
      await judge('supervisor', id, { verdict: 'returned', feedback: 'Lampirkan rekapnya' }),
    );
    expect(returned.body.data).toEqual({ documentId: id, state: 'returned' });
    const seen = await get(office, 'employee', `/api/activity-logs/${id}`);
    expect(seen.body.data).toMatchObject({ state: 'returned', feedback: 'Lampirkan rekapnya' });

    const mended = conforms(await put('employee', id, { description: 'Melayani pasien, rekap terlampir' }));
    expect(mended.body.data).toMatchObject({ state: 'submitted', quantity: 12 });
    expect((await judge('supervisor', id, { verdict: 'approved' })).status).toBe(200);

    expect(codeOf(conforms(await put('employee', id, { quantity: 99 })))).toEqual([409, 'ALREADY_APPROVED']);
    expect(codeOf(conforms(await remove('employee', id)))).toEqual([409, 'ALREADY_APPROVED']);
    expect(codeOf(await judge('supervisor', id, { verdict: 'returned', feedback: 'x' }))).toEqual([
      409,
      'ALREADY_APPROVED',
    ]);
    const { verdicts } = (await get(office, 'head', `/api/activity-logs/${id}`)).body.data;
    expect(verdicts).toEqual([
      expect.objectContaining({
        verdict: 'returned',
        feedback: 'Lampirkan rekapnya',
        by: { id: office.ids.supervisor, name: 'Pegawai supervisor' },
        onBehalfOf: null,
      }),
      expect.objectContaining({ verdict: 'approved', feedback: null }),
    ]);
  });

  it('is deleted by the employee while it is not approved', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const id = idOf(await post('employee', aLog(appraisal)));
    expect((await remove('employee', id)).status).toBe(204);
    expect((await get(office, 'employee', `/api/activity-logs/${id}`)).status).toBe(404);
    expect((await remove('employee', id)).status).toBe(404);
  });

  it('is written by the employee of the appraisal alone, and hidden from strangers', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const id = idOf(await post('employee', aLog(appraisal)));
    for (const by of ['supervisor', 'head', 'hr'] as const) {
      expect((await get(office, by, `/api/activity-logs/${id}`)).status).toBe(200);
      expect([by, ...codeOf(await post(by, aLog(appraisal)))]).toEqual([by, 403, 'NO_ROLE_FOR_THIS']);
      expect([by, ...codeOf(await put(by, id, { quantity: 1 }))]).toEqual([by, 403, 'NO_ROLE_FOR_THIS']);
      expect([by, ...codeOf(await remove(by, id))]).toEqual([by, 403, 'NO_ROLE_FOR_THIS']);
    }
    for (const by of ['employee', 'head', 'hr'] as const) {
      expect([by, (await judge(by, id, { verdict: 'approved' })).status]).toEqual([by, 403]);
    }
    for (const by of ['peer', 'outsider'] as const) {
      expect([by, (await get(office, by, `/api/activity-logs/${id}`)).status]).toEqual([by, 404]);
      expect([by, (await post(by, aLog(appraisal))).status]).toEqual([by, 404]);
      expect([by, (await put(by, id, { quantity: 1 })).status]).toEqual([by, 404]);
      expect([by, (await remove(by, id)).status]).toEqual([by, 404]);
      expect([by, (await judge(by, id, { verdict: 'approved' })).status]).toEqual([by, 404]);
    }
    expect([401, 403]).toContain((await app.request.post('/api/activity-logs').send({})).status);
  });

  it('is judged by whoever acts for the appraiser, on record for whom', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const id = idOf(await post('employee', aLog(appraisal)));
    const given = await call(office, 'supervisor', 'post', '/api/workflow/delegations', {
      to: office.ids.outsider,
      role: 'appraiser',
      validFrom: new Date(Date.now() - DAY).toISOString(),
      validTo: new Date(Date.now() + DAY).toISOString(),
      reason: 'Dinas luar',
    });
    expect(given.status).toBeLessThan(300);
    const seen = await get(office, 'outsider', `/api/activity-logs?filters[documentId][$eq]=${id}`);
    expect(seen.body.meta.pagination.total).toBe(1);
    expect((await judge('outsider', id, { verdict: 'approved' })).status).toBe(200);
    const { verdicts } = (await get(office, 'employee', `/api/activity-logs/${id}`)).body.data;
    expect(verdicts).toEqual([
      expect.objectContaining({
        by: { id: office.ids.outsider, name: 'Pegawai outsider' },
        onBehalfOf: { id: office.ids.supervisor, name: 'Pegawai supervisor' },
      }),
    ]);
    const delegation = (given.body as { data: { id: string } }).data.id;
    await call(office, 'supervisor', 'delete', `/api/workflow/delegations/${delegation}`);
    expect((await get(office, 'outsider', `/api/activity-logs/${id}`)).status).toBe(404);
  });

  it.each([
    ['targetSetting.draft', 409],
    ['targetSetting.review', 409],
    ['monitoring', 201],
    ['selfAssessment', 409],
    ['review', 409],
    ['delivered', 409],
    ['final', 409],
    ['cancelled', 409],
  ])('written in %s answers %i', async (state, status) => {
    const appraisal = await anAppraisalIn(office, state);
    const answer = conforms(await post('employee', aLog(appraisal)));
    expect(answer.status).toBe(status);
    if (status === 409) expect(answer.body.error.details).toEqual({ code: 'NOT_IN_THIS_STATE', state });
  });

  it('goes on while an agreed plan is revised, by the plan that was agreed', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    await send(office, 'employee', appraisal, 'REVISE_TARGETS', { comment: 'Tugas baru' });
    expect((await post('employee', aLog(appraisal))).status).toBe(201);
    const other = aPlan().map((result) => ({
      ...result,
      indicators: result.indicators.map((one) => ({ ...one, key: `n${one.key}` })),
    }));
    await call(office, 'employee', 'put', `/api/appraisals/${appraisal}`, { data: { workResults: other } });
    expect(codeOf(await post('employee', aLog(appraisal, { indicator: 'ni1' })))).toEqual([
      422,
      'UNKNOWN_INDICATOR',
    ]);
  });

  it('is still judged while the appraiser’s review is open, and no longer', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const [first, second] = [
      idOf(await post('employee', aLog(appraisal))),
      idOf(await post('employee', aLog(appraisal))),
    ];
    await send(office, 'hr', appraisal, 'OPEN_ASSESSMENT');
    expect((await judge('supervisor', first, { verdict: 'approved' })).status).toBe(200);
    await send(office, 'hr', appraisal, 'CANCEL', { comment: 'Salah entri' });
    expect(codeOf(await judge('supervisor', second, { verdict: 'approved' }))).toEqual([
      409,
      'NOT_IN_THIS_STATE',
    ]);
  });

  it.each([
    ['description', undefined],
    ['description', '   '],
    ['description', 5],
    ['date', undefined],
    ['date', '2026-02-30'],
    ['date', 'kemarin'],
    ['indicator', undefined],
    ['indicator', null],
    ['indicator', 'a b'],
    ['quantity', -1],
    ['quantity', '-0.5'],
    ['quantity', 1e15],
    ['quantity', 'banyak'],
    ['quantity', 0.00001],
    ['minutes', 0],
    ['minutes', 1441],
    ['minutes', 1.5],
    ['minutes', '60'],
    ['evidenceLink', 'javascript:alert(1)'],
    ['evidenceLink', 'ftp://contoh.go.id'],
    ['evidenceLink', 'rekap'],
    ['state', 'approved'],
    ['feedback', 'bagus'],
    ['verdicts', []],
    ['appraisal', '../x'],
  ])('with %s = %p is refused by the name of the field', async (field, value) => {
    const appraisal = await anAppraisalInMonitoring();
    const answer = conforms(await post('employee', aLog(appraisal, { [field]: value })));
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toEqual([
      expect.objectContaining({ path: `data.${field}` }) as object,
    ]);
  });

  it.each([null, [], 'x', 5, {}, { data: null }, { data: [] }])('takes no body like %j', async (body) => {
    const answer = await call(office, 'employee', 'post', '/api/activity-logs', body);
    expect(answer.status).toBe(400);
  });

  it.each([
    [{ date: '2000-01-01' }, 'DATE_OUTSIDE_PERIOD'],
    [{ date: dateIn(3) }, 'DATE_IN_FUTURE'],
    [{ indicator: 'i9' }, 'UNKNOWN_INDICATOR'],
  ])('with %j breaks a rule', async (more, code) => {
    const answer = conforms(await post('employee', aLog(await anAppraisalInMonitoring(), more)));
    expect(codeOf(answer)).toEqual([422, code]);
  });

  it('that is changed keeps the rules of a new one', async () => {
    const id = idOf(await post('employee', aLog(await anAppraisalInMonitoring())));
    expect(codeOf(await put('employee', id, { date: '2000-01-01' }))).toEqual([422, 'DATE_OUTSIDE_PERIOD']);
    expect((await put('employee', id, { minutes: 0 })).status).toBe(400);
    expect((await put('employee', id, { appraisal: 'abc' })).status).toBe(400);
    expect((await put('employee', 'nosuchlog', { minutes: 5 })).status).toBe(404);
    expect((await put('employee', '..%2Fx', { minutes: 5 })).status).toBe(404);
  });
});

describe('a file of evidence', () => {
  const PDF = Buffer.from('%PDF-1.7 rekap');
  const add = async (by: PersonName, id: string, content: Buffer, name: string) =>
    app.request
      .post(`/api/activity-logs/${id}/evidence`)
      .set('Authorization', `Bearer ${await office.jwt(by)}`)
      .attach('file', content, name);

  it('is added by the employee, downloaded by who sees the activity, and locked with it', async () => {
    const id = idOf(await post('employee', aLog(await anAppraisalInMonitoring())));
    const added = await add('employee', id, PDF, 'rekap <1>.pdf');
    expect([added.status, added.body.error ?? null]).toEqual([201, null]);
    const [file] = added.body.data as { id: string; name: string; type: string; size: number }[];
    expect(file).toMatchObject({ name: 'rekap _1_.pdf', type: 'application/pdf', size: PDF.length });
    const path = `/api/activity-logs/${id}/evidence`;
    const read = await get(office, 'supervisor', `${path}/${file?.id ?? ''}`);
    expect(read.headers['content-type']).toBe('application/pdf');
    expect(read.headers['content-disposition']).toMatch(/^attachment/);
    expect(Buffer.from(read.body as Buffer).equals(PDF)).toBe(true);
    for (const by of ['peer', 'outsider'] as const) {
      expect([by, (await get(office, by, path)).status]).toEqual([by, 404]);
      expect([by, (await get(office, by, `${path}/${file?.id ?? ''}`)).status]).toEqual([by, 404]);
      expect([by, (await add(by, id, PDF, 'a.pdf')).status]).toEqual([by, 404]);
    }
    expect((await add('supervisor', id, PDF, 'a.pdf')).status).toBe(403);
    expect((await call(office, 'supervisor', 'delete', `${path}/${file?.id ?? ''}`)).status).toBe(403);
    await judge('supervisor', id, { verdict: 'approved' });
    expect(codeOf(await add('employee', id, PDF, 'a.pdf'))).toEqual([409, 'ALREADY_APPROVED']);
    expect((await call(office, 'employee', 'delete', `${path}/${file?.id ?? ''}`)).status).toBe(409);
  });

  it('is of a kind that runs nothing, small, and one of five', async () => {
    const id = idOf(await post('employee', aLog(await anAppraisalInMonitoring())));
    const codes = async (content: Buffer, name: string) => codeOf(await add('employee', id, content, name));
    expect(await codes(Buffer.from('<script>'), 'a.pdf')).toEqual([422, 'FILE_TYPE_REFUSED']);
    expect(await codes(PDF, 'a.html')).toEqual([422, 'FILE_TYPE_REFUSED']);
    const large = Buffer.concat([PDF, Buffer.alloc(2 * 1024 * 1024)]);
    expect(await codes(large, 'a.pdf')).toEqual([422, 'FILE_TOO_LARGE']);
    for (let n = 0; n < 5; n += 1) expect((await add('employee', id, PDF, 'a.pdf')).status).toBe(201);
    expect(await codes(PDF, 'a.pdf')).toEqual([422, 'TOO_MANY_FILES']);
    const path = `/api/activity-logs/${id}/evidence`;
    expect((await call(office, 'employee', 'post', path, {})).status).toBe(400);
    const [file] = conforms(await get(office, 'head', path)).body.data as { id: string }[];
    expect((await call(office, 'employee', 'delete', `${path}/${file?.id ?? ''}`)).status).toBe(204);
    expect((await call(office, 'employee', 'delete', `${path}/${file?.id ?? ''}`)).status).toBe(404);
    expect((await get(office, 'head', path)).body.data).toHaveLength(4);
    expect((await call(office, 'employee', 'delete', `/api/activity-logs/${id}`)).status).toBe(204);
    const [left] = (
      await app.strapi.db.connection.raw<{ rows: { left: number }[] }>(
        `SELECT count(*)::integer AS left FROM evidence_files WHERE record_id = ?`,
        [id],
      )
    ).rows;
    expect(left).toEqual({ left: 0 });
  });
});

let shared: string | null = null;
const anAppraisalInMonitoring = async (): Promise<string> => {
  shared ??= await anAppraisalIn(office, 'monitoring');
  return shared;
};

describe('many verdicts at once', () => {
  it('are given each on its own', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const ids = [];
    for (let n = 0; n < 3; n += 1) ids.push(idOf(await post('employee', aLog(appraisal))));
    await judge('supervisor', ids[0] ?? '', { verdict: 'approved' });
    const answer = conforms(
      await call(office, 'supervisor', 'post', '/api/activity-logs/verdicts', {
        documentIds: [...ids, 'nosuchlog'],
        verdict: 'approved',
      }),
    );
    expect(
      answer.body.data.map(({ status, state, error }: Judged) => [status, state ?? error.details.code]),
    ).toEqual([
      [409, 'ALREADY_APPROVED'],
      [200, 'approved'],
      [200, 'approved'],
      [404, 'NOT_FOUND'],
    ]);
    const others = await call(office, 'head', 'post', '/api/activity-logs/verdicts', {
      documentIds: ids,
      verdict: 'approved',
    });
    expect(others.body.data.map(({ status }: { status: number }) => status)).toEqual([403, 403, 403]);
    const strangers = await call(office, 'outsider', 'post', '/api/activity-logs/verdicts', {
      documentIds: ids,
      verdict: 'approved',
    });
    expect(strangers.body.data.map(({ status }: { status: number }) => status)).toEqual([404, 404, 404]);
  });

  it.each([
    [{ documentIds: [], verdict: 'approved' }],
    [{ documentIds: ['a', 'a'], verdict: 'approved' }],
    [{ documentIds: 'a', verdict: 'approved' }],
    [{ documentIds: ['a'], verdict: 'burned' }],
    [{ verdict: 'approved' }],
    [null],
    [{ documentIds: Array(501).fill('a'), verdict: 'approved' }],
  ])('refuse what is malformed (%#)', async (body) => {
    const answer = await call(office, 'supervisor', 'post', '/api/activity-logs/verdicts', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors.length).toBeGreaterThan(0);
  });
});

describe('what activities come to', () => {
  it('adds up what was approved, by indicator, for those who appraise or are appraised', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const log = (more: Record<string, unknown>) => post('employee', aLog(appraisal, more));
    const approved = [
      idOf(await log({ quantity: 0.1 })),
      idOf(await log({ quantity: '0.2' })),
      idOf(await log({ indicator: 'i2', quantity: 20 })),
    ];
    await log({ quantity: 50 });
    const returned = idOf(await log({ quantity: 7 }));
    await judge('supervisor', returned, { verdict: 'returned', feedback: 'Ganda' });
    await call(office, 'supervisor', 'post', '/api/activity-logs/verdicts', {
      documentIds: approved,
      verdict: 'approved',
    });
    const path = `/api/appraisals/${appraisal}/realisations`;
    const answer = conforms(await get(office, 'employee', path));
    expect(answer.body.data).toEqual([
      expect.objectContaining({
        indicator: 'i1',
        quantity: '0.3',
        approved: 2,
        pending: 1,
        returned: 1,
        suggestion: '0.3',
      }),
      // Minutes of waiting don't add up over days.
      expect.objectContaining({ indicator: 'i2', quantity: '20', approved: 1, pending: 0, suggestion: null }),
    ]);
    for (const by of ['supervisor', 'head', 'hr'] as const)
      expect((await get(office, by, path)).status).toBe(200);
    for (const by of ['peer', 'outsider'] as const) expect((await get(office, by, path)).status).toBe(404);
    expect((await get(office, 'employee', '/api/appraisals/none/realisations')).status).toBe(404);
  });

  it('names the working days on which somebody wrote nothing, to their appraiser alone', async () => {
    // A Wednesday; the plan was agreed on the Monday of a week before.
    const agreed = new Date('2024-03-04T03:00:00Z');
    const now = new Date('2024-03-13T03:00:00Z');
    const { appraisals } = await office.openCycle({ members: ['employee'], now: agreed, year: 2024 });
    const id = appraisals.employee ?? '';
    const { strapi } = app;
    await strapi.documents('api::holiday.holiday').create({
      data: { date: '2024-03-11', name: 'Hari Suci Nyepi', kind: 'nationalHoliday' },
    });
    await at(app, agreed, async () => {
      await send(office, 'employee', id, 'SUBMIT_TARGETS', { data: { workResults: aPlan() } });
      await send(office, 'supervisor', id, 'APPROVE_TARGETS');
    });
    await at(app, now, async () => {
      idOf(await post('employee', aLog(id, { date: '2024-03-12' })));
      const ask = async (by: PersonName, query: string) =>
        get(office, by, `/api/activity-logs/missing?${query}`);
      const answer = conforms(await ask('supervisor', 'from=2024-03-01&to=2024-03-31'));
      expect(answer.body.meta.workingDays).toBe(20);
      const mine = answer.body.data.find(({ appraisal }: { appraisal: string }) => appraisal === id);
      expect(mine).toEqual({
        appraisal: id,
        employee: { documentId: office.ids.employee, name: 'Pegawai employee' },
        days: ['2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07', '2024-03-08', '2024-03-13'],
      });
      expect((await ask('supervisor', 'date=2024-03-12')).body.data).toEqual([]);
      for (const by of ['head', 'hr', 'employee', 'outsider'] as const)
        expect((await ask(by, 'date=2024-03-13')).body.data).toEqual([]);
      for (const wrong of [
        '',
        'date=x',
        'from=2024-03-01',
        'from=2024-03-02&to=2024-03-01',
        'from=2024-01-01&to=2024-12-31',
        'date=2024-03-01&to=2024-03-02',
      ]) {
        const refused = await ask('supervisor', wrong);
        expect([wrong, refused.status]).toEqual([wrong, 400]);
      }
    });
  });
});

describe('an activity that a phone sends again', () => {
  const sendKeyed = async (key: string, data: unknown) =>
    app.request
      .post('/api/activity-logs')
      .set('Authorization', `Bearer ${await office.jwt('employee')}`)
      .set('Idempotency-Key', key)
      .send({ data });
  const countIn = async (appraisal: string): Promise<number> =>
    (await get(office, 'employee', `/api/activity-logs?filters[appraisal][documentId][$eq]=${appraisal}`))
      .body.meta.pagination.total as number;

  it('is written once, and the answer is the one that was lost', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const first = conforms(await sendKeyed('phone-1', aLog(appraisal)));
    expect((await judge('supervisor', idOf(first), { verdict: 'approved' })).status).toBe(200);
    const again = conforms(await sendKeyed('phone-1', aLog(appraisal)));
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(idOf(again)).toBe(idOf(first));
    expect(again.body.data).toMatchObject({ state: 'approved' });
    expect(await countIn(appraisal)).toBe(1);
    expect(codeOf(conforms(await sendKeyed('phone-1', aLog(appraisal, { quantity: 13 }))))).toEqual([
      409,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('may be mended and sent with the same key when it was refused', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    expect((await sendKeyed('phone-2', aLog(appraisal, { indicator: 'tiada' }))).status).toBe(422);
    expect((await sendKeyed('phone-2', aLog(appraisal))).status).toBe(201);
    expect((await sendKeyed('x'.repeat(256), aLog(appraisal))).status).toBe(400);
    expect(await countIn(appraisal)).toBe(1);
  });
});
