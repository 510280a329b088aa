import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, send } from '../support/appraisal';
import { insideOf } from '../support/inside';
import { buildOffice, type Office } from '../support/office';
import { expectEverythingWhole } from '../support/whole';

const APPRAISAL = 'api::appraisal.appraisal';

let app: TestApp;
let office: Office;
let id: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  id = await anAppraisalIn(office, 'monitoring');
});
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

const unchangedBy = async (work: () => Promise<unknown>): Promise<void> => {
  const before = await insideOf(app, id);
  await work();
  expect(await insideOf(app, id)).toEqual(before);
};

describe('the database refuses what passes by the application', () => {
  /** What the database says to a statement, which is taken back in any case. */
  const answerTo = async (statement: string, values: string[] = []): Promise<string> => {
    const trx = await app.strapi.db.connection.transaction();
    try {
      await query(trx, statement, values);
      return 'done';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      await trx.rollback();
    }
  };
  const REFUSED = /belongs to the workflow engine|append-only|has a history|only the workflow engine creates/;

  it.each([
    ['the state', `UPDATE appraisals SET state = 'final' WHERE document_id = ?`],
    ['the revision', `UPDATE appraisals SET revision = revision + 1 WHERE document_id = ?`],
    ['the deadline', `UPDATE appraisals SET due_at = now() WHERE document_id = ?`],
    ['the result', `UPDATE appraisals SET result = '{"predicate": "very_good"}' WHERE document_id = ?`],
    ['the employee', `UPDATE appraisals SET employee_id = appraiser_id WHERE document_id = ?`],
    ['the appraiser', `UPDATE appraisals SET appraiser_id = NULL WHERE document_id = ?`],
    ['the policy', `UPDATE appraisals SET policy_id = NULL WHERE document_id = ?`],
    ['a locked plan', `UPDATE appraisals SET work_results = '[]' WHERE document_id = ?`],
    [
      'its name, by which its history is found',
      `UPDATE appraisals SET document_id = 'other' WHERE document_id = ?`,
    ],
    ['all of it', `DELETE FROM appraisals WHERE document_id = ?`],
  ])('a change of %s', async (_what, statement) => {
    expect(await answerTo(statement, [id])).toMatch(REFUSED);
  });

  it.each([
    `INSERT INTO appraisals (document_id, state) VALUES ('stranger', 'final')`,
    `UPDATE workflow_history SET event = 'APPROVE'`,
    `UPDATE workflow_history SET at = now()`,
    `DELETE FROM workflow_history`,
    `TRUNCATE workflow_history CASCADE`,
    `UPDATE workflow_history_values SET comment = 'x'`,
    `DELETE FROM workflow_history_values`,
    `TRUNCATE workflow_history_values`,
    `TRUNCATE workflow_instances CASCADE`,
    `TRUNCATE appraisals CASCADE`,
  ])('%s', async (statement) => {
    expect(await answerTo(statement)).toMatch(REFUSED);
  });

  it('what Strapi’s own query engine writes past the document service', () =>
    unchangedBy(async () => {
      const entries = app.strapi.db.query(APPRAISAL);
      const where = { documentId: id };
      await expect(entries.update({ where, data: { state: 'final' } })).rejects.toThrow();
      await expect(entries.updateMany({ where, data: { revision: 99 } })).rejects.toThrow();
      await expect(entries.delete({ where })).rejects.toThrow();
      await expect(entries.deleteMany({ where })).rejects.toThrow();
      await expect(entries.create({ data: { documentId: 'stranger', state: 'final' } })).rejects.toThrow();
    }));
});

describe('the door that the engine opens for itself', () => {
  it('is shut again after each event: no connection keeps it open', async () => {
    const drafts = await Promise.all([1, 2, 3].map(() => anAppraisalIn(office, 'targetSetting.draft')));
    const data = { workResults: aPlan() };
    await Promise.all(
      drafts.flatMap((one) => [
        send(office, 'employee', one, 'SUBMIT_TARGETS', { data }),
        send(office, 'employee', one, 'SUBMIT_TARGETS', { data, dryRun: true }),
        send(office, 'hr', one, 'CANCEL'),
      ]),
    );
    const doors = await Promise.all(
      Array.from({ length: 30 }, () =>
        query<{ door: string | null }>(
          app.strapi.db.connection,
          `SELECT current_setting('kinerja.engine', true) AS door, pg_sleep(0.02)`,
        ),
      ),
    );
    expect(new Set(doors.map(([row]) => row?.door ?? ''))).toEqual(new Set(['']));
  });

  it('lets all of an event in or nothing: a fault at its end takes back its beginning', async () => {
    const draft = await anAppraisalIn(office, 'targetSetting.draft');
    const before = await insideOf(app, draft);
    const on = app.strapi.db.connection;
    await on.raw(`CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the disk is full' USING ERRCODE = 'integrity_constraint_violation'; END $$`);
    await on.raw(`CREATE TRIGGER broken BEFORE INSERT ON graphile_worker._private_jobs
      FOR EACH ROW EXECUTE FUNCTION broken()`);
    const data = { workResults: aPlan() };
    const headers = { 'Idempotency-Key': 'broken' };
    const answer = await send(office, 'employee', draft, 'SUBMIT_TARGETS', { data }, headers);
    await on.raw(`DROP FUNCTION broken CASCADE`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await insideOf(app, draft)).toEqual(before);
    const again = await send(office, 'employee', draft, 'SUBMIT_TARGETS', { data }, headers);
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([200, undefined]);
  });
});
