import { foldFigures } from '../../plugins/workflow/server/src/store/figures';
import { query, readUnits } from '../../plugins/workflow/server/src/public';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, send } from '../support/appraisal';
import { buildOffice, type Office } from '../support/office';
import { until } from '../support/until';

/** Figures of where subjects stand and how long they stay, held against what the histories say. */

let app: TestApp;
let office: Office;
let admin: Admin;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
});
afterAll(() => app.stop());

interface Figure {
  state: string;
  unit: string | null;
  instances: number;
  overdue: number;
  stays: number;
  onTime: number;
  late: number;
  onTimeRate: number | null;
}

const figures = async (asked = '') => {
  const answer = await admin.get(`/workflow/appraisals/figures${asked}`);
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
  return answer.body.data as { standing: Figure[]; stays: Figure[] };
};

/** The same from the histories alone. */
const fromHistory = async () => {
  const on = app.strapi.db.connection;
  const standing = await query<{ state: string; instances: number }>(
    on,
    `SELECT to_path AS state, count(*)::integer AS instances FROM (
       SELECT DISTINCT ON (h.instance_id) h.instance_id, h.to_path FROM workflow_history h
       JOIN workflow_instances i ON i.id = h.instance_id AND i.definition = 'appraisal'
       ORDER BY h.instance_id, h.sequence DESC) last GROUP BY 1 ORDER BY 1`,
  );
  const stays = await query<{ state: string; stays: number }>(
    on,
    `SELECT from_path AS state, count(*)::integer AS stays FROM workflow_history
     WHERE definition = 'appraisal' AND from_path <> to_path GROUP BY 1 ORDER BY 1`,
  );
  return { standing, stays };
};

const expectTruth = async () => {
  const { standing, stays } = await figures();
  expect({
    standing: standing.map(({ state, instances }) => ({ state, instances })),
    stays: stays.map(({ state, stays: ended }) => ({ state, stays: ended })),
  }).toEqual(await fromHistory());
};

it('are what the histories say, before and after they are folded', async () => {
  for (const state of ['targetSetting.draft', 'monitoring', 'review', 'final'] as const)
    await anAppraisalIn(office, state);
  await expectTruth();
  await foldFigures(app.strapi.db.connection);
  await expectTruth();
  const id = await anAppraisalIn(office, 'targetSetting.review');
  await send(office, 'supervisor', id, 'RETURN_TARGETS', { comment: 'Perbaiki' });
  await expectTruth();
  await foldFigures(app.strapi.db.connection);
  await foldFigures(app.strapi.db.connection);
  await expectTruth();
  const [left] = await query<{ rows: number }>(
    app.strapi.db.connection,
    `SELECT (SELECT count(*) FROM workflow_standing_changes)::integer
       + (SELECT count(*) FROM workflow_stays_ended)::integer AS rows`,
  );
  expect(left?.rows).toBe(0);
});

it('tell what is overdue, and what was left in time', async () => {
  const late = await anAppraisalIn(office, 'review');
  await query(
    app.strapi.db.connection,
    `UPDATE workflow_instances SET due_at = now() - interval '2 days', entered_at = now() - interval '9 days'
     WHERE subject_id = ?`,
    [late],
  );
  const before = await figures();
  const review = before.standing.find(({ state }) => state === 'review');
  expect(review).toMatchObject({ overdue: 1, nextDueAt: expect.any(String) as string });
  await send(office, 'supervisor', late, 'RETURN_SELF_ASSESSMENT', { comment: 'Lengkapi bukti' });
  const { standing, stays } = await figures();
  expect(standing.find(({ state }) => state === 'review')?.overdue).toBe(0);
  const ended = stays.find(({ state }) => state === 'review');
  expect(ended).toMatchObject({ late: 1, ninetiethDays: 9 });
  expect(ended?.onTimeRate).toBeCloseTo((ended?.onTime ?? 0) / ((ended?.onTime ?? 0) + 1));
});

it('are told by unit, and for a unit with all below it', async () => {
  const byUnit = await figures('?by=unit');
  expect(new Set(byUnit.standing.map(({ unit }) => unit))).toEqual(new Set([office.units.health]));
  expect((await figures(`?unit=${office.units.licensing}`)).standing).toEqual([]);
  const whole = (await figures()).standing;
  expect((await figures(`?unit=${office.units.health}`)).standing).toEqual(whole);
});

describe('what is overdue, by unit', () => {
  /** Counted one by one. */
  const counted = async (at: Date): Promise<number> => {
    const [row] = await query<{ n: number }>(
      app.strapi.db.connection,
      `SELECT count(*)::integer AS n FROM workflow_instances
       WHERE subject_type = 'api::appraisal.appraisal' AND unit = ? AND due_at < ?`,
      [office.units.health, at],
    );
    return row?.n ?? 0;
  };
  const told = async (at: Date): Promise<number> => {
    const rows = await readUnits(app.strapi.db.connection, 'api::appraisal.appraisal', {}, at);
    return rows
      .filter(({ unit }) => unit === office.units.health)
      .reduce((sum, { overdue }) => sum + overdue, 0);
  };

  it('is the same before and after sums are folded and their clock has moved on, at any moment', async () => {
    const id = await anAppraisalIn(office, 'review');
    await query(
      app.strapi.db.connection,
      `UPDATE workflow_instances SET due_at = now() + interval '1 second' WHERE subject_id = ?`,
      [id],
    );
    const moments = [-400, -1, 0, 1, 400].map((days) => new Date(Date.now() + days * 86_400_000));
    const holds = async (): Promise<void> => {
      for (const at of [...moments, new Date()]) expect(await told(at)).toBe(await counted(at));
    };
    await holds();
    await foldFigures(app.strapi.db.connection);
    await holds();
    const before = await counted(new Date());
    await until(async () => (await counted(new Date())) > before);
    await holds();
    await foldFigures(app.strapi.db.connection);
    await holds();
    await send(office, 'supervisor', id, 'RETURN_SELF_ASSESSMENT', { comment: 'Lengkapi bukti' });
    await holds();
    await foldFigures(app.strapi.db.connection);
    await holds();
  });
});

it('are told of one cycle', async () => {
  const { cycle } = await office.openCycle({ members: ['employee', 'peer'] });
  const { standing } = await figures(`?batch=${cycle}`);
  expect(standing).toMatchObject([{ state: 'targetSetting.draft', instances: 2, medianDays: 0 }]);
});

it.each(['?by=person', '?unit=abcdefghijklmnopqrstuvwx', '?from=yesterday', '?batch=A%20B'])(
  'refuse what cannot be asked: %s',
  async (asked) => {
    expect((await admin.get(`/workflow/appraisals/figures${asked}`)).status).toBe(400);
  },
);

it('are for admins only', async () => {
  expect((await app.request.get('/workflow/appraisals/figures')).status).toBe(401);
  expect((await admin.get('/workflow/nothing/figures')).status).toBe(404);
});
