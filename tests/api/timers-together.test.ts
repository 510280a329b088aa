import { query, workflowOf } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { at, momentOf } from '../support/clock';
import { insideOf, timersOf } from '../support/inside';
import { afterJobs, hurry, jobsOf } from '../support/jobs';
import { buildOffice, type Office } from '../support/office';
import { createRecord } from '../support/records';
import { expectEverythingWhole } from '../support/whole';

/** On the last day of a step deadlines come by the thousand: they are worked off in sets, each of them once. */

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

const APPRAISAL = 'api::appraisal.appraisal';
const MONDAY = new Date('2100-03-15T03:00:00Z');

const someIn = (state: string, count: number): Promise<string[]> =>
  at(app, MONDAY, async () => {
    const ids: string[] = [];
    while (ids.length < count)
      ids.push(await anAppraisalIn(office, state, { now: MONDAY, year: 2100, assessmentDate: '2100-12-01' }));
    return ids;
  });

/** Lets these timers' jobs run now, while the engine's clock stands at the moment they are for. */
const letAllCome = async (ids: string[], event: string): Promise<void> => {
  const moment = await momentOf(app, ids[0] ?? '', event);
  await at(app, moment, async () => {
    for (const id of ids) await hurry(app, `timer:${APPRAISAL}:${id}:${event}`);
    await afterJobs(app, 'workflow-timer');
  });
};

const entriesOf = async (id: string, event: string): Promise<number> =>
  (await insideOf(app, id)).history.filter((entry) => entry.event === event).length;

const fireWithOthers = async (subjectId: string, event: string): Promise<void> =>
  workflowOf(app.strapi).fireWithOthers(
    { subjectType: APPRAISAL, subjectId, event },
    await momentOf(app, subjectId, event),
  );

/** Makes jobs due in the database’s eyes without waking the workers of this node. */
const makeDue = (ids: string[], event: string) =>
  query(
    app.strapi.db.connection,
    `UPDATE graphile_worker._private_jobs SET run_at = now() - interval '1 minute' WHERE key = ANY (?)`,
    [ids.map((id) => `timer:${APPRAISAL}:${id}:${event}`)],
  );

it('comes once for each, and leaves the job of what comes next', async () => {
  const ids = await someIn('monitoring', 12);
  await letAllCome(ids, 'OPEN_ASSESSMENT');
  for (const id of ids) {
    const inside = await insideOf(app, id);
    expect(inside.instance.path).toBe('selfAssessment');
    expect(inside.history.filter(({ event }) => event === 'OPEN_ASSESSMENT')).toHaveLength(1);
    expect(Object.keys(timersOf(inside))).toEqual(['SELF_ASSESSMENT_LAPSED']);
    expect(inside.tasks).toEqual([expect.objectContaining({ role: 'employee' })]);
  }
});

it('is stored for many in one transaction', async () => {
  const ids = await someIn('targetSetting.draft', 6);
  const moment = await momentOf(app, ids[0] ?? '', 'TARGETS_OVERDUE');
  await at(app, moment, async () => {
    await makeDue(ids, 'TARGETS_OVERDUE');
    await fireWithOthers(ids[0] ?? '', 'TARGETS_OVERDUE');
    await afterJobs(app, 'workflow-timer');
  });
  const rows = await query<{ transaction: string }>(
    app.strapi.db.connection,
    `SELECT DISTINCT h.xmin::text AS transaction FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id
     WHERE h.event = 'TARGETS_OVERDUE' AND i.subject_id = ANY (?)`,
    [ids],
  );
  expect(rows.length).toBeLessThan(ids.length);
  for (const id of ids) expect(await entriesOf(id, 'TARGETS_OVERDUE')).toBe(1);
});

it('passes by what somebody works on at this moment, which comes later', async () => {
  const [one = '', held = '', other = ''] = await someIn('selfAssessment', 3);
  const moment = await momentOf(app, held, 'SELF_ASSESSMENT_LAPSED');
  await at(app, moment, async () => {
    await app.strapi.db.connection.transaction(async (trx) => {
      await query(trx, `SELECT 1 FROM workflow_instances WHERE subject_id = ? FOR UPDATE`, [held]);
      await makeDue([one, held, other], 'SELF_ASSESSMENT_LAPSED');
      await fireWithOthers(one, 'SELF_ASSESSMENT_LAPSED');
      expect((await insideOf(app, one)).instance.path).toBe('review');
      expect((await insideOf(app, held)).instance.path).toBe('selfAssessment');
    });
    await afterJobs(app, 'workflow-timer');
  });
  for (const id of [one, held, other]) {
    expect((await insideOf(app, id)).instance.path).toBe('review');
    expect(await entriesOf(id, 'SELF_ASSESSMENT_LAPSED')).toBe(1);
  }
});

it('of one that cannot be decided holds up none of the others, and is tried again', async () => {
  const ids = await someIn('monitoring', 10);
  const broken = ids[4] ?? '';
  const unit = await createRecord(app, 'org-unit', { code: 'M', name: 'Unit rusak' });
  await app.strapi.db.connection.transaction(async (trx) => {
    await query(trx, `SELECT set_config('kinerja.engine', 'on', true)`);
    await query(trx, `UPDATE org_units SET time_zone = 'MARS' WHERE document_id = ?`, [unit]);
    await query(
      trx,
      `UPDATE appraisals SET org_unit_id = (SELECT id FROM org_units WHERE document_id = ?) WHERE document_id = ?`,
      [unit, broken],
    );
  });
  const moment = await momentOf(app, broken, 'OPEN_ASSESSMENT');
  await at(app, moment, async () => {
    for (const id of ids) await hurry(app, `timer:${APPRAISAL}:${id}:OPEN_ASSESSMENT`);
    await afterJobs(app, 'workflow-timer');
    for (const id of ids.filter((each) => each !== broken))
      expect((await insideOf(app, id)).instance.path).toBe('selfAssessment');
    expect((await insideOf(app, broken)).instance.path).toBe('monitoring');
    const [job] = (await jobsOf(app, 'workflow-timer')).filter(({ key }) => key?.includes(broken));
    expect(job?.attempts).toBeGreaterThan(0);

    await query(app.strapi.db.connection, `UPDATE org_units SET time_zone = 'WIT' WHERE document_id = ?`, [
      unit,
    ]);
    await hurry(app, `timer:${APPRAISAL}:${broken}:OPEN_ASSESSMENT`);
    await afterJobs(app, 'workflow-timer');
  });
  expect((await insideOf(app, broken)).instance.path).toBe('selfAssessment');
});
