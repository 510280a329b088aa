import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
import { addJob, afterJobs } from '../support/jobs';
import { kindsOf, noticesOf } from '../support/notices';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { must } from '../support/steps';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const post = async (by: PersonName, path: string, body: object) =>
  app.request
    .post(path)
    .set('Authorization', `Bearer ${await office.jwt(by)}`)
    .send(body);
const unreadOf = async (by: PersonName): Promise<number> => {
  await afterJobs(app, 'workflow-notify');
  return (await get(office, by, '/api/workflow/notices')).body.meta.unread as number;
};

describe('people are told in the application', () => {
  it('of each task they newly get, once, with its deadline', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    expect(await kindsOf(office, 'employee', id)).toEqual(['task']);
    const [notice] = await noticesOf(office, 'supervisor');
    expect(notice).toMatchObject({
      kind: 'task',
      subject: 'appraisals',
      documentId: id,
      title: 'New task: Target approval',
      role: 'appraiser',
      body: null,
      readAt: null,
    });
    const { body } = await get(office, 'supervisor', `/api/workflow/appraisals/${id}`);
    expect(notice?.dueAt).toBe(body.data.dueAt);
    const inIndonesian = await app.request
      .get('/api/workflow/notices')
      .set('Authorization', `Bearer ${await office.jwt('supervisor')}`)
      .set('Accept-Language', 'id');
    expect(inIndonesian.body.data[0].title).toBe('Tugas baru: Persetujuan SKP');
  });

  it('of returned targets with the reason, which is not copied but read from the history', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    await must(
      office,
      'supervisor',
      id,
      'RETURN_TARGETS',
      { comment: 'Target terlalu rendah' },
      'targetSetting.draft',
    );
    const [notice] = await noticesOf(office, 'employee');
    expect(notice).toMatchObject({ kind: 'targetsReturned', documentId: id, body: 'Target terlalu rendah' });
    const stored = await query<{ row: unknown }>(
      app.strapi.db.connection,
      `SELECT to_json(n) AS row FROM workflow_notices n WHERE id = ?`,
      [notice?.id ?? '0'],
    );
    expect(JSON.stringify(stored)).not.toContain('terlalu rendah');
  });

  it('of delivery, appeal, decision and the end', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision');
    await must(office, 'head', id, 'UPHOLD', { data: { decision: 'Bukti tidak cukup' } }, 'finalApproval');
    await must(office, 'head', id, 'APPROVE', {}, 'final');
    expect(await kindsOf(office, 'employee', id)).toEqual([
      'task',
      'targetsApproved',
      'task',
      'delivered',
      'appealDecided',
      'final',
    ]);
    expect(await kindsOf(office, 'supervisor', id)).toEqual(['task', 'task', 'appealFiled', 'appealDecided']);
    expect(await kindsOf(office, 'head', id)).toEqual(['task', 'task']);
  });

  it('of a role they were given or lost', async () => {
    const id = await anAppraisalIn(office, 'review');
    const change = {
      data: { role: 'appraiser', employee: office.ids.outsideHead },
      comment: 'Pejabat pindah',
    };
    await must(office, 'hr', id, 'REASSIGN', change, 'review');
    expect(await kindsOf(office, 'supervisor', id)).toEqual(['task', 'task', 'roleTaken']);
    const [given] = await noticesOf(office, 'outsideHead');
    expect(given).toMatchObject({
      kind: 'roleGiven',
      documentId: id,
      role: 'appraiser',
      body: 'Pejabat pindah',
    });
    expect(given?.dueAt).not.toBeNull();
  });

  it('never of a refused event or a dry run', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    await must(office, 'supervisor', id, 'APPROVE_TARGETS', { dryRun: true }, 'monitoring');
    expect(await kindsOf(office, 'employee', id)).toEqual(['task']);
  });

  it('once, however often the job runs', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    const before = await kindsOf(office, 'supervisor', id);
    const again = {
      subjectType: 'api::appraisal.appraisal',
      at: new Date().toISOString(),
      notices: [
        {
          subjectId: id,
          principal: office.ids.supervisor,
          role: 'appraiser',
          sequence: 1,
          kind: 'task',
          title: { id: 'x', en: 'x' },
          comment: false,
          dueAt: null,
        },
      ],
    };
    await addJob(app, 'workflow-notify', again);
    await addJob(app, 'workflow-notify', again);
    expect(await kindsOf(office, 'supervisor', id)).toEqual(before);
  });
});

describe('reading notices', () => {
  it('lists them page by page, and those not read apart', async () => {
    await anAppraisalIn(office, 'delivered');
    const all = await noticesOf(office, 'employee');
    expect(all.length).toBeGreaterThan(3);
    const page = await get(
      office,
      'employee',
      '/api/workflow/notices?pagination[page]=2&pagination[pageSize]=2',
    );
    expect(page.body.data.map(({ id }: { id: string }) => id)).toEqual(all.slice(2, 4).map(({ id }) => id));
    expect(page.body.meta.pagination).toMatchObject({ page: 2, pageSize: 2, total: page.body.meta.unread });
    const [first, second] = all.map(({ id }) => id);
    const unread = await unreadOf('employee');
    expect(
      (await post('employee', '/api/workflow/notices/read', { ids: [first, second] })).body.data,
    ).toEqual({ read: 2 });
    expect(await unreadOf('employee')).toBe(unread - 2);
    expect((await noticesOf(office, 'employee', '?unread=false')).map(({ id }) => id)).toEqual([
      first,
      second,
    ]);
    expect((await noticesOf(office, 'employee', '?unread=true')).map(({ id }) => id)).not.toContain(first);
    await post('employee', '/api/workflow/notices/read', { all: true });
    expect(await unreadOf('employee')).toBe(0);
  });

  it("shows one's own alone, and marks one's own alone", async () => {
    await anAppraisalIn(office, 'targetSetting.draft');
    const [notice] = await noticesOf(office, 'employee');
    expect(await noticesOf(office, 'outsider')).toEqual([]);
    expect((await post('outsider', '/api/workflow/notices/read', { ids: [notice?.id] })).body.data).toEqual({
      read: 0,
    });
    expect((await noticesOf(office, 'employee', '?unread=true'))[0]?.id).toBe(notice?.id);
    expect((await app.request.get('/api/workflow/notices')).status).toBe(401);
  });

  it('shows a delegate what is addressed to those they stand in for, in the roles passed on', async () => {
    const by = async (person: PersonName, to: PersonName) =>
      post(person, '/api/workflow/delegations', {
        to: office.ids[to],
        validFrom: dateIn(-1),
        validTo: dateIn(10),
        reason: 'Cuti',
      });
    expect((await by('supervisor', 'outsider')).status).toBe(201);
    expect((await by('employee', 'outsider')).status).toBe(201);
    const id = await anAppraisalIn(office, 'targetSetting.review');
    const seen = await noticesOf(office, 'outsider');
    expect(seen.find(({ documentId }) => documentId === id)).toMatchObject({
      kind: 'task',
      role: 'appraiser',
      onBehalfOf: office.ids.supervisor,
    });
    expect(seen.filter(({ role }) => role === 'employee')).toEqual([]);
    expect(await unreadOf('outsider')).toBe(0);
  });

  it.each([
    [{}],
    [{ ids: [] }],
    [{ ids: ['x'] }],
    [{ ids: ['1'], all: true }],
    [{ all: false }],
    [[1]],
    [{ ids: ['1'.repeat(30)] }],
  ])('refuses %j', async (body) => {
    const answer = await post('employee', '/api/workflow/notices/read', body);
    expect([answer.status, answer.body.error?.details.code]).toEqual([400, 'VALIDATION_FAILED']);
  });

  it.each(['?unread=maybe', '?pagination[page]=0', '?pagination[pageSize]=x'])('refuses %s', async (bad) => {
    expect((await get(office, 'employee', `/api/workflow/notices${bad}`)).status).toBe(400);
  });
});
