import { query } from '../../plugins/workflow/server/src/public';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, send } from '../support/appraisal';
import { insideOf } from '../support/inside';
import { buildOffice, type Office } from '../support/office';
import { expectEverythingWhole } from '../support/whole';

const APPRAISAL = 'api::appraisal.appraisal';
const PANEL = `/content-manager/collection-types/${APPRAISAL}`;

let app: TestApp;
let office: Office;
let admin: Admin;
let token: string;
let id: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
  const made = await app.strapi
    .service('admin::api-token')
    .create({ name: 'External', description: '', type: 'full-access', lifespan: null });
  token = (made as { accessKey: string }).accessKey;
  id = await anAppraisalIn(office, 'monitoring');
});
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

/** What the engine alone writes, with a value other than the present one. */
const OWNED: [string, () => unknown][] = [
  ['state', () => 'final'],
  ['revision', () => 99],
  ['stateSince', () => '2020-01-01T00:00:00.000Z'],
  ['dueAt', () => '2099-01-01T00:00:00.000Z'],
  ['result', () => ({ predicate: 'very_good' })],
  ['initialResult', () => ({ predicate: 'poor' })],
  ['review', () => ({ reason: 'x' })],
  ['appeal', () => ({ grounds: 'x' })],
  ['behaviours', () => [{ value: 'loyal', rating: 'above' }]],
  ['selfAssessment', () => ({ lapsed: true })],
  ['agreedWorkResults', () => []],
  ['period', () => 7],
  ['periodStart', () => '2020-01-01'],
  ['periodEnd', () => '2020-01-01'],
  ['employee', () => office.ids.peer],
  ['appraiser', () => office.ids.peer],
  ['appraiserSuperior', () => office.ids.peer],
  ['orgUnit', () => office.units.licensing],
];

type Fields = Record<string, unknown>;
const documents = () => app.strapi.documents(APPRAISAL as 'api::employee.employee');
const update = (documentId: string, data: Fields) => documents().update({ documentId, data });

const unchangedBy = async (work: () => Promise<unknown>): Promise<void> => {
  const before = await insideOf(app, id);
  await work();
  expect(await insideOf(app, id)).toEqual(before);
};
const asToken = (method: 'post' | 'put' | 'delete', path: string, data?: object) =>
  app.request[method](path)
    .set('Authorization', `Bearer ${token}`)
    .send(data ? { data } : undefined);

describe.each(OWNED)('%s is written by the workflow alone', (field, value) => {
  it('not through the document service, whoever calls it', () =>
    unchangedBy(async () => {
      const write = update(id, { [field]: value() });
      await expect(write).rejects.toMatchObject({
        details: { code: 'ENGINE_OWNED', errors: [{ path: field }] },
      });
    }));

  it('not by REST: neither by a person nor by an API token with full access', () =>
    unchangedBy(async () => {
      for (const by of ['employee', 'supervisor', 'hr'] as const) {
        const answer = await app.request
          .put(`/api/appraisals/${id}`)
          .set('Authorization', `Bearer ${await office.jwt(by)}`)
          .send({ data: { [field]: value() } });
        expect(answer.body.error).toMatchObject({ status: 400, details: { errors: [{ path: field }] } });
      }
      const { body } = await asToken('put', `/api/appraisals/${id}`, { [field]: value() });
      expect(body.error).toMatchObject({ status: 400, details: { errors: [{ path: field }] } });
    }));

  it('not in the Content Manager of the panel', () =>
    unchangedBy(async () => {
      const answer = await admin.call('put', `${PANEL}/${id}`, { [field]: value() });
      expect(answer.body.error).toMatchObject({ status: 400, details: { code: 'ENGINE_OWNED' } });
    }));
});

describe('an appraisal', () => {
  it('is made by the workflow alone', async () => {
    const data = { employee: office.ids.employee, state: 'final' };
    const create = documents().create({ data });
    await expect(create).rejects.toMatchObject({ status: 409 });
    expect((await asToken('post', '/api/appraisals', data)).status).toBe(409);
    expect((await admin.call('post', PANEL, data)).status).toBe(409);
    const clone = documents().clone({ documentId: id, data: {} as never });
    await expect(clone).rejects.toMatchObject({ status: 409 });
    expect((await admin.call('post', `${PANEL}/clone/${id}`, {})).status).toBe(409);
  });

  it('is never deleted', () =>
    unchangedBy(async () => {
      const remove = documents().delete({ documentId: id });
      await expect(remove).rejects.toMatchObject({ status: 409, details: { code: 'HAS_HISTORY' } });
      expect((await asToken('delete', `/api/appraisals/${id}`)).status).toBe(409);
      expect((await admin.call('delete', `${PANEL}/${id}`)).status).toBe(409);
      const many = await admin.call('post', `${PANEL}/actions/bulkDelete`, { documentIds: [id] });
      expect(many.status).toBe(409);
      for (const by of ['employee', 'hr'] as const) {
        const own = await app.request
          .delete(`/api/appraisals/${id}`)
          .set('Authorization', `Bearer ${await office.jwt(by)}`);
        expect([403, 404, 405]).toContain(own.status);
      }
    }));

  it('has a plan that its state locks: open in the draft, closed from then on', async () => {
    const workResults = aPlan().map((one) => ({ ...one, title: 'Baru' }));
    await unchangedBy(() =>
      expect(update(id, { workResults })).rejects.toMatchObject({
        status: 409,
        details: { code: 'LOCKED_BY_STATE' },
      }),
    );
    const draft = await anAppraisalIn(office, 'targetSetting.draft');
    await expect(update(draft, { workResults })).resolves.toBeTruthy();
  });

  it('may be sent back by the panel as it was read: what does not change is no write', async () => {
    const { subject } = await insideOf(app, id);
    const data = { state: subject.state, revision: subject.revision, dueAt: subject.due_at };
    await app.strapi
      .documents(APPRAISAL as 'api::employee.employee')
      .update({ documentId: id, data: data as never });
    const { subject: after } = await insideOf(app, id);
    expect([after.state, after.revision, after.due_at]).toEqual([
      subject.state,
      subject.revision,
      subject.due_at,
    ]);
  });
});

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

describe('a cycle, which people make as a record', () => {
  it('begins as a draft: nobody makes one that is open or closed already', async () => {
    const cycle = {
      name: 'SKP',
      startDate: '2026-01-01',
      endDate: '2026-12-31',
      assessmentDate: '2026-12-01',
      policy: office.policy,
    };
    for (const state of ['open', 'closed', 'launching']) {
      const uid = 'api::appraisal-cycle.appraisal-cycle' as 'api::employee.employee';
      const made = await app.strapi
        .documents(uid)
        .create({ data: { ...cycle, state, revision: 5 } })
        .catch(() => null);
      const { state: stored, revision } = (made ?? { state: 'draft', revision: 0 }) as unknown as {
        state: string;
        revision: number;
      };
      expect({ given: state, stored, revision }).toEqual({ given: state, stored: 'draft', revision: 0 });
    }
  });
});
