import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, get, send } from '../support/appraisal';
import { activityLogs, aLog, codeOf, idOf } from '../support/activity-logs';
import { at } from '../support/clock';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call } from '../support/records';

/** What stands beside an activity and what many of them come to: evidence, verdicts at once, sums, and the phone that sends twice. */

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const { post, event, anAppraisalInMonitoring } = activityLogs(() => office);
const bulk = (by: PersonName, documentIds: string[], name: string, comment?: string) =>
  call(office, by, 'post', '/api/workflow/activity-logs/events', { event: name, documentIds, comment });

interface Judged {
  status: number;
  state?: string;
  error: { details: { code: string } };
}

describe('a file of evidence', () => {
  const PDF = Buffer.from('%PDF-1.7 rekap');
  const add = async (by: PersonName, id: string, content: Buffer, name: string) =>
    app.request
      .post(`/api/activity-logs/${id}/evidence`)
      .set('Authorization', `Bearer ${await office.jwt(by)}`)
      .attach('file', content, name);

  it('is added by the employee, downloaded by who sees the activity, and locked with it', async () => {
    const id = idOf(await post('employee', aLog(await anAppraisalInMonitoring()), false));
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
    const seen = conforms(await get(office, 'supervisor', `/api/activity-logs/${id}`));
    expect(seen.body.data.files).toEqual([{ id: file?.id, name: 'rekap _1_.pdf' }]);
    expect((await add('supervisor', id, PDF, 'a.pdf')).status).toBe(403);
    expect((await call(office, 'supervisor', 'delete', `${path}/${file?.id ?? ''}`)).status).toBe(403);
    await event('employee', id, 'SUBMIT');
    expect(codeOf(await add('employee', id, PDF, 'a.pdf'))).toEqual([409, 'LOCKED_BY_STATE']);
    expect((await call(office, 'employee', 'delete', `${path}/${file?.id ?? ''}`)).status).toBe(409);
  });

  it('is of a kind that runs nothing, small, and one of five', async () => {
    const id = idOf(await post('employee', aLog(await anAppraisalInMonitoring()), false));
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
    expect((await event('employee', id, 'DISCARD')).status).toBe(200);
    const [left] = (
      await app.strapi.db.connection.raw<{ rows: { left: number }[] }>(
        `SELECT count(*)::integer AS left FROM evidence_files WHERE record_id = ?`,
        [id],
      )
    ).rows;
    expect(left).toEqual({ left: 0 });
  });
});

describe('many verdicts at once', () => {
  it('are given each on its own', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push(idOf(await post('employee', aLog(appraisal))));
    await event('supervisor', ids[0] ?? '', 'APPROVE');
    const answer = conforms(await bulk('supervisor', [...ids, 'nosuchlog'], 'APPROVE', 'Baik'));
    expect(
      answer.body.data.map(({ status, state, error }: Judged) => [status, state ?? error.details.code]),
    ).toEqual([
      [409, 'EVENT_NOT_ALLOWED'],
      [200, 'approved'],
      [200, 'approved'],
      [404, 'NOT_FOUND'],
    ]);
    expect((await get(office, 'employee', `/api/activity-logs/${ids[1] ?? ''}`)).body.data.feedback).toBe(
      'Baik',
    );
    const statuses = async (by: PersonName) =>
      (await bulk(by, ids, 'APPROVE')).body.data.map(({ status }: Judged) => status) as number[];
    expect(await statuses('head')).toEqual([403, 403, 403]);
    expect(await statuses('outsider')).toEqual([404, 404, 404]);
  });

  it('tell the appraiser once a day that something waits, however much it is', async () => {
    const { rows } = await app.strapi.db.connection.raw<{ rows: { told: number }[] }>(
      `SELECT count(*)::integer AS told FROM workflow_notices WHERE principal = ? AND kind = 'task'
         AND key LIKE 'daily:api::activity-log%'`,
      [office.ids.supervisor],
    );
    expect(rows[0]?.told).toBeLessThanOrEqual(1);
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
    await post('employee', aLog(appraisal, { quantity: 9 }), false);
    await event('supervisor', returned, 'RETURN', 'Ganda');
    await bulk('supervisor', approved, 'APPROVE');
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
      .send({ data, submit: true });
  const countIn = async (appraisal: string): Promise<number> =>
    (await get(office, 'employee', `/api/activity-logs?filters[appraisal][documentId][$eq]=${appraisal}`))
      .body.meta.pagination.total as number;

  it('is written once, and the answer is the one that was lost', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const first = conforms(await sendKeyed('phone-1', aLog(appraisal)));
    expect((await event('supervisor', idOf(first), 'APPROVE')).status).toBe(200);
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
