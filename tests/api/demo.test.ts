import { query } from '../../plugins/workflow/server/src/public';
import { seedDemo } from '../../src/demo/seed';
import { startApp, type TestApp } from '../support/app';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ template: 'demo' });
});
afterAll(() => app.stop());

const signIn = async (who: string): Promise<string> => {
  const answer = await app.request
    .post('/api/auth/local')
    .send({ identifier: `${who}@demo.test`, password: 'Demo-2026!' })
    .expect(200);
  return answer.body.jwt as string;
};

const as = async (who: string, path: string) =>
  (
    await app.request
      .get(path)
      .set('Authorization', `Bearer ${await signIn(who)}`)
      .expect(200)
  ).body;

const counted = async (sql: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await query<{ name: string; count: number }>(app.strapi.db.connection, sql)).map(({ name, count }) => [
      name,
      count,
    ]),
  );

const BY_STATE = `SELECT a.state AS name, count(*)::integer AS count FROM appraisals a
  JOIN appraisal_cycles c ON c.id = a.cycle_id WHERE c.state = 'open' GROUP BY a.state`;

describe('the demo agency', () => {
  it('has appraisals in every state of the contract', async () => {
    const states = [
      'targetSetting.draft',
      'targetSetting.review',
      'monitoring',
      'selfAssessment',
      'review',
      'calibration',
      'delivered',
      'appeal.explanation',
      'appeal.decision',
      'finalApproval',
      'final',
      'cancelled',
    ];
    expect(Object.keys(await counted(BY_STATE)).sort()).toEqual([...states].sort());
  });

  it('stands where the contract says for the demo logins', async () => {
    const mine = await as('employee', '/api/workflow/tasks');
    expect(mine.data).toEqual([
      expect.objectContaining({
        state: 'targetSetting.draft',
        role: 'employee',
        overdue: false,
        events: ['SUBMIT_TARGETS'],
      }),
    ]);
    const { data: waiting } = (await as('supervisor', '/api/workflow/tasks')) as {
      data: { state: string }[];
    };
    expect(waiting.map(({ state }) => state).sort()).toEqual(['review', 'targetSetting.review']);
    const [task] = mine.data as { documentId: string }[];
    const id = task?.documentId ?? '';
    for (const [who, role] of [
      ['supervisor', 'appraiser'],
      ['head', 'appraiserSuperior'],
      ['hr', 'performanceTeam'],
    ] as const) {
      expect((await as(who, `/api/workflow/appraisals/${id}`)).data.roles).toEqual([role]);
    }
    const outsider = await signIn('outsider');
    await app.request
      .get(`/api/workflow/appraisals/${id}`)
      .set('Authorization', `Bearer ${outsider}`)
      .expect(404);
  });

  it('begins with a plan from the library whose weights add up', async () => {
    const mine = await as('employee', '/api/workflow/tasks');
    const described = await as('employee', `/api/workflow/appraisals/${mine.data[0].documentId as string}`);
    expect(described.data.events).toContainEqual(
      expect.objectContaining({ event: 'SUBMIT_TARGETS', allowed: true }),
    );
  });

  it('closed last year with results of several kinds, and lets nobody be overdue at the start', async () => {
    const predicates =
      await counted(`SELECT a.result ->> 'predicate' AS name, count(*)::integer AS count FROM appraisals a
      JOIN appraisal_cycles c ON c.id = a.cycle_id WHERE c.state = 'closed' GROUP BY 1`);
    expect(Object.keys(predicates).length).toBeGreaterThanOrEqual(3);
    const overdue = await counted(
      `SELECT 'overdue' AS name, count(*)::integer AS count FROM workflow_tasks WHERE due_at < now()`,
    );
    expect(overdue.overdue).toBe(0);
  });

  it('is loaded once: a second loading changes nothing', async () => {
    const before = await counted(BY_STATE);
    await seedDemo(app.strapi);
    expect(await counted(BY_STATE)).toEqual(before);
  });
});
