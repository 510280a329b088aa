import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get, send } from '../support/appraisal';
import { insideOf, timersOf } from '../support/inside';
import { buildOffice, type Office } from '../support/office';
import { upgrade } from '../support/versions';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;
let admin: Admin;
const ids: Record<string, string> = {};

/** In version 2 the supervisor's look at the targets is called `targetSetting.check`. */
beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
  for (const state of ['targetSetting.draft', 'targetSetting.review', 'monitoring', 'final'])
    ids[state] = await anAppraisalIn(office, state);
  await upgrade(app, 'api::appraisal.appraisal', ({ machine, labels }) => {
    const setting = machine.states?.targetSetting;
    const { review, ...others } = setting?.states ?? {};
    const renamed = JSON.parse(
      JSON.stringify({ ...setting, states: { ...others, check: review } }).replaceAll('"review"', '"check"'),
    ) as object;
    return {
      machine: { ...machine, states: { ...machine.states, targetSetting: renamed } },
      labels: {
        ...labels,
        states: {
          ...labels.states,
          'targetSetting.check': { id: 'Periksa sasaran', en: 'Check of targets' },
        },
      },
      migrations: [{ from: 1, states: { 'targetSetting.review': 'targetSetting.check' } }],
    };
  });
});
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

const migrate = async (body: object) => {
  const { status, body: answer } = await admin.call(
    'post',
    '/workflow/definitions/appraisal/migrations',
    body,
  );
  return { status, ...(answer as { data: Record<string, unknown>; error?: { details: { code: string } } }) };
};
const order = { from: 1, dryRun: true, comment: 'Aturan tahun depan' };
const expected = {
  from: 1,
  to: 2,
  moved: 3,
  blocked: [],
  states: [
    { from: 'targetSetting.draft', to: 'targetSetting.draft', count: 1 },
    { from: 'targetSetting.review', to: 'targetSetting.check', count: 1 },
    { from: 'monitoring', to: 'monitoring', count: 1 },
  ],
};

describe('a new version of a definition', () => {
  it('leaves what runs on the old one, which goes on by its own rules', async () => {
    const id = ids['targetSetting.review'] ?? '';
    const described = await get(office, 'supervisor', `/api/workflow/appraisals/${id}`);
    expect(described.body).toMatchObject({ data: { version: 1, state: 'targetSetting.review' } });
    const tried = await send(office, 'supervisor', id, 'APPROVE_TARGETS', { dryRun: true });
    expect(tried.body).toMatchObject({ data: { state: 'monitoring' } });
  });

  it('is compared with the old one in sentences', async () => {
    const answer = await admin.get('/workflow/definitions/appraisal/diff?from=1&to=2');
    const found = (answer.body as { data: { message: string }[] }).data.map(({ message }) => message);
    expect(found).toContain('New: state Check of targets (state)');
    expect(found).toContain('Gone: state Target approval (state)');
    expect((await admin.get('/workflow/definitions/appraisal/diff?from=1&to=9')).status).toBe(404);
    expect((await admin.get('/workflow/definitions/appraisal/diff?from=one')).status).toBe(400);
  });

  it('says in a dry run how many would move where, and moves none', async () => {
    expect(await migrate(order)).toMatchObject({ status: 200, data: { ...expected, dryRun: true } });
    for (const [state, id] of Object.entries(ids))
      expect((await insideOf(app, id)).instance.path).toBe(state);
  });

  it('takes over what is open: state, deadline and tasks follow, and the history says so', async () => {
    const id = ids['targetSetting.review'] ?? '';
    const before = await insideOf(app, id);
    expect(await migrate({ ...order, dryRun: false })).toMatchObject({ status: 200, data: expected });
    const after = await insideOf(app, id);
    expect(after.instance).toMatchObject({
      path: 'targetSetting.check',
      revision: before.instance.revision + 1,
      due_at: before.instance.due_at,
    });
    expect(after.subject).toMatchObject({ state: 'targetSetting.check' });
    expect(after.history.at(-1)).toMatchObject({ event: 'MIGRATED', actor_role: 'admin' });
    expect(after.tasks).toMatchObject(
      before.tasks.map(({ role, principal, due_at }) => ({ role, principal, due_at })),
    );
    expect(timersOf(after)).toEqual(timersOf(before));
    expect((await insideOf(app, ids.final ?? '')).history.at(-1)?.event).toBe('APPROVE');

    const approved = await send(office, 'supervisor', id, 'APPROVE_TARGETS');
    expect(approved.body).toMatchObject({ data: { state: 'monitoring' } });
  });

  it('finds nothing left when it is repeated', async () => {
    expect(await migrate({ ...order, dryRun: false })).toMatchObject({
      status: 200,
      data: { moved: 0, states: [] },
    });
  });

  it('is listed with what runs on each version', async () => {
    const { body } = await admin.get('/workflow/definitions');
    const appraisal = (body as { data: { name: string; versions: object[] }[] }).data.find(
      ({ name }) => name === 'appraisal',
    );
    expect(appraisal?.versions).toMatchObject([
      { version: 2, active: 3, done: 0 },
      { version: 1, active: 0, done: 1 },
    ]);
    const content = await admin.get('/workflow/definitions/appraisal/versions/1');
    expect(content.body).toMatchObject({ data: { name: 'appraisal', version: 1 } });
  });

  it('is refused where nothing says how to come there', async () => {
    expect(await migrate({ ...order, from: 7 })).toMatchObject({ status: 404 });
    expect(await migrate({ from: 1, dryRun: true })).toMatchObject({ status: 400 });
    expect((await admin.call('post', '/workflow/definitions/unknown/migrations', order)).status).toBe(404);
  });
});
