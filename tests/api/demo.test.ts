import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { seedDemo } from '../../src/demo/seed';
import { startApp, type TestApp } from '../support/app';
import { WAYS } from '../support/appraisal';
import { onServer, templateName, urlOf } from '../support/template-server';

const PASSWORD = 'Demo-2026!';
const DAY = 86_400_000;

let app: TestApp;
let apiToken: string;
let seconds: number;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const rowsOf = async <R>(sql: string): Promise<R[]> =>
  (await app.strapi.db.connection.raw<{ rows: R[] }>(sql)).rows;

interface Row {
  state: string;
  cycle: string;
  calibration: boolean;
  due: Date | null;
  predicate: string | null;
}

const appraisals = (): Promise<Row[]> =>
  rowsOf(`
    SELECT a.state, c.state AS cycle, p.calibration, a.due_at AS due, a.result::json ->> 'predicate' AS predicate
    FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id JOIN appraisal_policies p ON p.id = a.policy_id
    ORDER BY a.id`);
const running = async () => (await appraisals()).filter(({ cycle }) => cycle === 'open');
const statesOf = (rows: { state: string }[]) => [...new Set(rows.map(({ state }) => state))].sort();

const tokens = new Map<string, string>();
const jwtOf = async (name: string): Promise<string> => {
  const known = tokens.get(name);
  if (known) return known;
  const answer = await app.request
    .post('/api/auth/local')
    .send({ identifier: `${name}@demo.test`, password: PASSWORD })
    .expect(200);
  tokens.set(name, answer.body.jwt);
  return answer.body.jwt;
};
const get = async (name: string, path: string) =>
  app.request.get(path).set('Authorization', `Bearer ${await jwtOf(name)}`);

const NAMES = `SELECT string_agg(concat(name, ' ', employee_number), ',' ORDER BY id) AS names FROM employees`;

/** The names in the tests' demo template, which another process has loaded. */
const namesLoadedElsewhere = async (): Promise<string> => {
  const server = process.env.KINERJA_TEST_SERVER!;
  const copy = `kinerja_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${copy} TEMPLATE ${templateName('demo')}`);
  const client = new Client({ connectionString: urlOf(server, copy) });
  await client.connect();
  try {
    return (await client.query<{ names: string }>(NAMES)).rows[0]!.names;
  } finally {
    await client.end();
    await onServer(server, `DROP DATABASE ${copy} WITH (FORCE)`);
  }
};

// Rolled back, so that the next one finds the database empty again.
describe('a load on another day', () => {
  const names = new Set<string>();

  it.each(['2026-01-02T03:00:00Z', '2026-05-29T17:30:00Z'])(
    '%s: has the same people, no event after it and no deadline before it',
    async (day) => {
      const now = new Date(day);
      await app.strapi.db.transaction(async ({ trx, rollback }) => {
        expect((await seedDemo(app.strapi, now)).apiToken).toMatch(/^[0-9a-f]{256}$/);
        const { rows } = (await trx.raw(
          `SELECT (SELECT json_agg(concat(name, employee_number) ORDER BY id)::text FROM employees) AS names,
             (SELECT count(*)::integer FROM workflow_history WHERE at > ?) AS early,
             (SELECT count(*)::integer FROM appraisals WHERE due_at < ?) AS overdue,
             (SELECT count(DISTINCT state)::integer FROM appraisals) AS states`,
          [now, now],
        )) as { rows: [{ names: string }] };
        expect(rows[0]).toMatchObject({ early: 0, overdue: 0, states: 12 });
        names.add(rows[0].names);
        await rollback();
      });
      expect(names.size).toBe(1);
    },
  );
});

/** The demo's policies know no second instance. */
const STATES_KNOWN = Object.keys(WAYS)
  .filter((state) => !['appeal.decided', 'appeal.secondInstance'].includes(state))
  .sort();

describe('the demo agency', () => {
  beforeAll(async () => {
    const started = performance.now();
    const seeded = await seedDemo(app.strapi);
    seconds = (performance.now() - started) / 1000;
    apiToken = seeded.apiToken ?? '';
  });

  it('is loaded in the time that a person is willing to wait', async () => {
    const [people] = await rowsOf<{ count: number }>(`SELECT count(*)::integer FROM employees`);
    console.log(`${people?.count} people of the demo agency loaded in ${seconds.toFixed(1)} s`);
    expect(people?.count).toBeGreaterThan(55);
  });

  it('has somebody in every state of the contract', async () => {
    expect(statesOf(await running())).toEqual(STATES_KNOWN);
    const plain = (await running()).filter(({ calibration }) => !calibration);
    expect([...statesOf(plain), 'calibration'].sort()).toEqual(STATES_KNOWN);
  });

  it('has every deadline ahead', async () => {
    const overdue = (await running()).filter(({ due }) => due !== null && due.getTime() < Date.now());
    expect(overdue).toEqual([]);
  });

  it('closed last year with various results and every way to accept them', async () => {
    const past = (await appraisals()).filter(({ cycle }) => cycle === 'closed');
    expect(past.length).toBeGreaterThan(40);
    expect(new Set(past.flatMap(({ predicate }) => predicate ?? [])).size).toBeGreaterThanOrEqual(3);
    const ends = await rowsOf<{ ends: string }>(`
      SELECT DISTINCT coalesce(appeal::json -> 'decision' ->> 'outcome', result::json ->> 'accepted') AS ends
      FROM appraisals WHERE state = 'final'`);
    expect(ends.map((row) => row.ends).sort()).toEqual(['byLapse', 'changed', 'inPerson', 'upheld']);
  });

  it('leaves the targets of the demo employee in draft, with a plan ready to submit', async () => {
    const found = await get('employee', '/api/appraisals?populate=*&filters[state][$eq]=targetSetting.draft');
    const [open] = found.body.data;
    expect(found.body.data).toHaveLength(1);
    expect(new Date(open.cycle.assessmentDate).getTime()).toBeGreaterThan(Date.now() + 50 * DAY);
    const submitted = await app.request
      .post(`/api/workflow/appraisals/${open.documentId}/events`)
      .set('Authorization', `Bearer ${await jwtOf('employee')}`)
      .send({ event: 'SUBMIT_TARGETS', dryRun: true });
    expect(submitted.body).toMatchObject({ data: { dryRun: true } });
    const history = await get('employee', `/api/workflow/appraisals/${open.documentId}/history`);
    expect(history.body.data).toHaveLength(1);
  });

  it('gives each demo login its part in the appraisal of the employee, and strangers none', async () => {
    const found = await get('employee', '/api/appraisals?filters[state][$eq]=targetSetting.draft');
    const path = `/api/workflow/appraisals/${found.body.data[0].documentId}`;
    const roles = {
      employee: 'employee',
      supervisor: 'appraiser',
      head: 'appraiserSuperior',
      hr: 'performanceTeam',
    };
    for (const [login, role] of Object.entries(roles)) {
      expect((await get(login, path)).body.data.roles).toEqual([role]);
    }
    for (const stranger of ['outsider', 'peer']) expect((await get(stranger, path)).status).toBe(404);
  });

  it('gives the demo supervisor tasks of others in targetSetting.review and review', async () => {
    const tasks = await get('supervisor', '/api/workflow/tasks?pagination[pageSize]=100');
    expect(statesOf(tasks.body.data)).toEqual(expect.arrayContaining(['targetSetting.review', 'review']));
    expect(tasks.body.data.some(({ overdue }: { overdue: boolean }) => overdue)).toBe(false);
  });

  it.each([
    'api::position.position',
    'api::org-unit.org-unit',
    'api::employee.employee',
    'api::indicator-category.indicator-category',
    'api::indicator.indicator',
    'api::holiday.holiday',
    'api::appraisal-policy.appraisal-policy',
    'api::appraisal-cycle.appraisal-cycle',
    'api::unit-achievement.unit-achievement',
    'api::activity-log.activity-log',
    'api::achievement.achievement',
    'api::peer-review.peer-review',
    'api::coaching-session.coaching-session',
  ])('holds records of %s that Strapi itself would accept', async (uid) => {
    const model = app.strapi.getModel(uid as 'api::employee.employee');
    const rows = await app.strapi.db.query(uid).findMany({ populate: true });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.documentId).toMatch(/^[a-z0-9]{24}$/);
      // The rules alone, without writing: the document service offers no such way.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      await app.strapi.entityValidator.validateEntityUpdate(model, row, { isDraft: false }, row);
    }
  });

  it('shows each demo login something of the daily work', async () => {
    const seen = async (name: string, path: string) => (await get(name, path)).body.data as unknown[];
    for (const plural of ['activity-logs', 'achievements', 'coaching-sessions', 'enrolments'])
      expect([plural, (await seen('employee', `/api/${plural}`)).length]).not.toEqual([plural, 0]);
    expect(
      (await seen('supervisor', '/api/activity-logs?filters[state][$eq]=submitted')).length,
    ).toBeGreaterThan(0);
    const [asked] = (await seen('peer', '/api/peer-reviews?populate=appraisal')) as { documentId: string }[];
    const form = await get('peer', `/api/peer-reviews/${asked?.documentId ?? ''}/form`);
    expect(form.body.data).toMatchObject({ open: true, answers: null });
    for (const plural of ['activity-logs', 'achievements', 'coaching-sessions', 'enrolments']) {
      const own = await seen('outsider', `/api/${plural}?populate=appraisal`);
      expect(own).toEqual([]);
    }
  });

  it('has a panel admin, and a token that reads and cannot write', async () => {
    const login = { email: 'admin@demo.test', password: PASSWORD };
    await app.request.post('/admin/login').send(login).expect(200);
    const asToken = (method: 'get' | 'post') =>
      app.request[method]('/api/positions').set('Authorization', `Bearer ${apiToken}`);
    expect((await asToken('get')).body.meta.pagination.total).toBeGreaterThan(5);
    expect((await asToken('post').send({ data: { name: 'Camat' } })).status).toBe(403);
  });

  it('gives civil servants their numbers, and every position a plan of exactly 100 %', async () => {
    const odd = await rowsOf(`
      SELECT name FROM employees WHERE coalesce(civil_servant, true)
        AND employee_number !~ '^(19|20)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])(19|20)\\d\\d(0[1-9]|1[0-2])[12]\\d{3}$'`);
    expect(odd).toEqual([]);
    const uneven = await rowsOf(`
      SELECT p.name, sum(i.suggested_weight)::integer FROM positions p
      JOIN employees_position_lnk e ON e.position_id = p.id AND e.employee_id IN
        (SELECT id FROM employees WHERE coalesce(civil_servant, true))
      LEFT JOIN indicators_positions_lnk l ON l.position_id = p.id LEFT JOIN indicators i ON i.id = l.indicator_id
      GROUP BY p.name, e.employee_id HAVING sum(i.suggested_weight) IS DISTINCT FROM 100`);
    expect(uneven).toEqual([]);
  });

  it('leaves no job of a past moment, and no history out of its time', async () => {
    const jobs = await rowsOf(`
      SELECT key FROM graphile_worker.jobs WHERE task_identifier LIKE 'workflow-timer' AND run_at < now()`);
    expect(jobs).toEqual([]);
    const odd = await rowsOf(`
      SELECT instance_id, sequence, event FROM (
        SELECT h.*, lag(at) OVER (PARTITION BY instance_id ORDER BY sequence) AS before FROM workflow_history h) h
      WHERE before > at OR at > now()`);
    expect(odd).toEqual([]);
  });

  it('missed no deadline that the engine would have acted on', async () => {
    // What would have gone off before the next event of the same appraisal, had the clock run.
    const missed = await rowsOf(`
      SELECT i.subject_id, h.sequence, h.event, h.due, h.next FROM (
        SELECT h.instance_id, h.sequence, h.event, v.changes::json -> 'dueAt' ->> 1 AS due,
          lead(h.at) OVER (PARTITION BY h.instance_id ORDER BY h.sequence) AS next,
          lead(h.actor_role) OVER (PARTITION BY h.instance_id ORDER BY h.sequence) AS by
        FROM workflow_history h JOIN workflow_history_values v ON v.history_id = h.id) h
      JOIN workflow_instances i ON i.id = h.instance_id
      WHERE h.due::timestamptz < h.next AND h.by <> 'system'`);
    expect(missed).toEqual([]);
  });

  it('names people as every other load does', async () => {
    const [here] = await rowsOf<{ names: string }>(NAMES);
    expect(here?.names).toBe(await namesLoadedElsewhere());
  });

  it('adds nothing when it is loaded again', async () => {
    const counts = `SELECT (SELECT count(*) FROM employees) AS people, (SELECT count(*) FROM workflow_history) AS events,
      (SELECT count(*) FROM appraisals) AS appraisals, (SELECT count(*) FROM up_users) AS users`;
    const before = await rowsOf(counts);
    await seedDemo(app.strapi);
    expect(await rowsOf(counts)).toEqual(before);
  });
});
