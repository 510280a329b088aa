import { query, workflowOf } from '../../plugins/workflow/server/src/public';
import { COACHING_SESSION } from '../../src/scope/coaching-sessions';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get, send } from '../support/appraisal';
import { addJob, afterJobsWithin } from '../support/jobs';
import { buildOffice, dateIn, type Office } from '../support/office';
import { call, createRecord, updateRecord } from '../support/records';

/** What is done each hour or minute without anybody asking: that each of it does its work, and only its own. */

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const sql = <T = { count: number }>(text: string, bindings: unknown[] = []) =>
  query<T>(app.strapi.db.connection, text, bindings as string[]);
/** Has the job run as the timetable would. */
const now = async (task: string): Promise<void> => {
  await addJob(app, task);
  await afterJobsWithin(30, app, task);
};
const months = async (appraisal: string) => {
  const { body } = await get(office, 'hr', `/api/appraisals/${appraisal}/periodic-evaluations`);
  return (body.data as { state: string }[]).map(({ state }) => state);
};

describe('each hour', () => {
  it('the month of all that is carried out is opened, once, and ends with its appraisal', async () => {
    const policy = { periodicEvaluation: 'monthly' };
    const id = await anAppraisalIn(office, 'monitoring', { policy });
    await now('workflow-chores');
    await now('workflow-chores');
    expect(await months(id)).toEqual(['running']);
    await send(office, 'hr', id, 'CANCEL', { comment: 'Salah entri' });
    await now('workflow-chores');
    expect(await months(id)).toEqual(['cancelled']);
  });

  it('a year that is final takes along the month that nobody has rated', async () => {
    const id = await anAppraisalIn(office, 'monitoring', { policy: { periodicEvaluation: 'monthly' } });
    await now('workflow-chores');
    const trx = async (state: string) =>
      app.strapi.db.transaction(async ({ trx: on }) => {
        await query(on, `SELECT set_config('kinerja.engine', 'on', true)`);
        await query(on, `UPDATE appraisals SET state = ? WHERE document_id = ?`, [state, id]);
      });
    await trx('final');
    await now('workflow-chores');
    expect(await months(id)).toEqual(['cancelled']);
    await trx('monitoring');
  });

  it('a notice comes out whose day was moved to an earlier one', async () => {
    const id = await createRecord(app, 'policy-notice', {
      title: 'Jadwal',
      text: 'Penilaian dibuka lebih awal',
      publishOn: dateIn(20),
      audience: 'all',
    });
    await updateRecord(app, 'policy-notice', id, { publishOn: dateIn(-1) });
    await now('workflow-chores');
    await afterJobsWithin(30, app, 'workflow-effect');
    const { body } = await get(office, 'employee', '/api/workflow/notices');
    expect(body.data).toContainEqual(expect.objectContaining({ kind: 'policyNotice', documentId: id }));
  });

  it('whatever comes to one chore, the others are done', async () => {
    const { chores } = workflowOf(app.strapi);
    const done: string[] = [];
    chores.set('fails', () => Promise.reject(new Error('on purpose')));
    chores.set('goes on', () => {
      done.push('goes on');
      return Promise.resolve();
    });
    await now('workflow-chores');
    chores.delete('fails');
    chores.delete('goes on');
    expect(done).toEqual(['goes on']);
  });

  it('what is past its time is forgotten, and nothing else', async () => {
    const id = await anAppraisalIn(office, 'selfAssessment');
    const add = async (name: string) =>
      app.request
        .post(`/api/workflow/appraisals/${id}/attachments`)
        .set('Authorization', `Bearer ${await office.jwt('employee')}`)
        .attach('file', Buffer.from('%PDF-1.7 bukti'), name);
    expect([(await add('old.pdf')).status, (await add('new.pdf')).status]).toEqual([201, 201]);
    await send(office, 'employee', id, 'ACKNOWLEDGE', {}, { 'Idempotency-Key': 'refused-1' });
    for (const [key, dueAt] of [
      ['old', '2098-01-01T00:00:00Z'],
      ['new', '2099-01-01T00:00:00Z'],
    ] as const) {
      const extended = { data: { dueAt }, comment: 'Cuti' };
      await send(office, 'hr', id, 'EXTEND_DEADLINE', extended, { 'Idempotency-Key': key });
    }
    await afterJobsWithin(30, app, 'workflow-notify');
    await sql(
      `INSERT INTO workflow_mails (key, sent_at) VALUES ('old', now() - interval '100 days'), ('new', now())`,
    );
    await sql(`UPDATE workflow_attachments SET added_at = now() - interval '31 days' WHERE name = 'old.pdf'`);
    await sql(`UPDATE workflow_refusals SET last_at = now() - interval '20 years' WHERE subject_id = ?`, [
      id,
    ]);
    const requests = await sql<{ key: string }>(`SELECT key FROM workflow_requests ORDER BY expires_at, key`);
    expect(requests).toHaveLength(2);
    await sql(`UPDATE workflow_requests SET expires_at = now() - interval '1 minute' WHERE key = ?`, [
      requests[0]?.key,
    ]);
    const notices = await sql<{ id: string }>(`SELECT id::text FROM workflow_notices ORDER BY id LIMIT 2`);
    expect(notices).toHaveLength(2);
    await sql(`UPDATE workflow_notices SET read_at = now() - interval '500 days' WHERE id = ?`, [
      notices[0]?.id,
    ]);
    await sql(`UPDATE workflow_notices SET read_at = now() WHERE id = ?`, [notices[1]?.id]);

    await now('workflow-purge');
    const left = await sql<{ what: string }>(
      `SELECT name AS what FROM workflow_attachments UNION ALL SELECT key FROM workflow_mails
       UNION ALL SELECT 'request ' || key FROM workflow_requests
       UNION ALL SELECT 'notice ' || id FROM workflow_notices WHERE id IN (?, ?)
       UNION ALL SELECT 'refusal' FROM workflow_refusals WHERE subject_id = ?`,
      [notices[0]?.id, notices[1]?.id, id],
    );
    expect(left.map(({ what }) => what).sort()).toEqual(
      ['new', 'new.pdf', `notice ${notices[1]?.id ?? ''}`, `request ${requests[1]?.key ?? ''}`].sort(),
    );
  });
});

describe('each minute', () => {
  it('a record that came into the tables past the engine begins its way', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    await sql(
      `INSERT INTO coaching_sessions (document_id, appraisal_id, kind, date, note, created_at, updated_at, published_at)
       SELECT 'imported0000000000000001', id, 'coaching', now()::date, 'Dari arsip', now(), now(), now()
       FROM appraisals WHERE document_id = ?`,
      [appraisal],
    );
    await now('workflow-begin');
    expect(
      await sql(`SELECT path FROM workflow_instances WHERE subject_type = ? AND subject_id = ?`, [
        COACHING_SESSION,
        'imported0000000000000001',
      ]),
    ).toEqual([{ path: 'noted' }]);
    expect(
      (await call(office, 'employee', 'get', '/api/coaching-sessions/imported0000000000000001')).status,
    ).toBe(200);
  });

  it('figures are folded together and stay what they are', async () => {
    const figures = async () =>
      (await get(office, 'hr', '/api/workflow/appraisals/figures')).body as { data: unknown };
    const before = await figures();
    await now('workflow-figures');
    expect((await figures()).data).toEqual(before.data);
  });
});
