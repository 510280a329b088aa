import fc from 'fast-check';
import { foldFigures } from '../../plugins/workflow/server/src/store/figures';
import { openGuard, query, workflowOf } from '../../plugins/workflow/server/src/public';
import { BEHAVIOUR_VALUES, RATINGS } from '../../src/appraisal/plan';
import { SHARED } from '../../src/appraisal/workflow/visibility';
import { ALL_SUMS } from '../../src/reports/all-sums';
import type { Asked, ReportRow } from '../../src/reports/figures';
import { REPORTS, type ReportName } from '../../src/reports/reports';
import { countAnew, ensureSums } from '../../src/reports/sums';
import { startApp, type TestApp } from '../support/app';
import { buildOffice, type Office } from '../support/office';
import { expectEverythingWhole } from '../support/whole';

/** What reports read are sums; whatever is written, they say what a count of the records says. */

let app: TestApp;
let office: Office;
let cycles: string[];
const CYCLES = [0, 1];

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  cycles = [];
  for (const year of CYCLES) {
    const { cycle } = await office.openCycle({ members: ['employee'], year: 2026 + year });
    cycles.push(cycle);
  }
});
afterAll(() => app.stop());

const DAYS = ['2026-01-31', '2026-02-01', '2026-02-15'];
const STATES = ['monitoring', 'review', 'cancelled', ...SHARED];

/** An appraisal as far as reports count it. */
const written = fc.record({
  state: fc.constantFrom(...STATES),
  // Around midnight in Jakarta, where days begin at 17:00 UTC.
  since: fc.constantFrom('2026-01-31T16:59:59Z', '2026-01-31T17:00:00Z', '2026-02-15T05:00:00Z'),
  unit: fc.constantFrom('health' as const, 'licensing' as const, null),
  cycle: fc.constantFrom(...CYCLES),
  predicate: fc.constantFrom('very_good', 'good', 'poor', null),
  behaviours: fc.option(
    fc.array(
      fc.record({
        value: fc.constantFrom(...BEHAVIOUR_VALUES),
        rating: fc.constantFrom(...RATINGS, null),
      }),
      { maxLength: 3 },
    ),
  ),
  indicators: fc.option(
    fc.array(
      fc.record({
        title: fc.constantFrom('Izin terbit', 'Izin terbit?', 'x'.repeat(500)),
        aspect: fc.constantFrom('quantity', 'time'),
        rating: fc.constantFrom(...RATINGS, null),
      }),
      { maxLength: 4 },
    ),
  ),
  appeal: fc.constantFrom(
    null,
    { filedAt: '2026-01-31T17:00:00Z' },
    { filedAt: '2026-02-15T05:00:00Z', decision: { outcome: 'upheld' } },
    {
      filedAt: '2026-01-31T16:00:00Z',
      decision: { outcome: 'changed' },
      second: { decision: { outcome: 'changed' } },
    },
  ),
});
type Told = typeof written extends fc.Arbitrary<infer T> ? T : never;

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), told: written }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change' as const), told: written, at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'fold' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'count anew' as const }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const COLUMNS = `state = ?, state_since = ?, result = ?::jsonb, behaviours = ?::jsonb, work_results = ?::jsonb,
  appeal = ?::jsonb, org_unit_id = (SELECT id FROM org_units WHERE document_id = ?),
  cycle_id = (SELECT id FROM appraisal_cycles WHERE document_id = ?)`;
const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
const columnsOf = (told: Told) => [
  told.state,
  told.since,
  told.predicate && json({ predicate: told.predicate }),
  json(told.behaviours),
  told.indicators &&
    json([
      { key: 'r', indicators: told.indicators },
      { key: 'none', indicators: [] },
    ]),
  json(told.appeal),
  told.unit && office.units[told.unit],
  cycles[told.cycle] ?? '',
];

/** The records of one run: theirs alone are in the way of no other. */
const aYear = () => {
  const held = new Map<string, Told>();
  const on = app.strapi.db.connection;
  const write = (text: string, bindings: (string | number | null)[]) =>
    on.transaction(async (trx) => {
      await openGuard(trx);
      await query(trx, text, bindings);
    });
  const set = async (id: string, told: Told) => {
    await write(`UPDATE appraisals SET ${COLUMNS} WHERE document_id = ?`, [...columnsOf(told), id]);
    held.set(id, told);
  };
  let made = 0;
  return {
    held,
    async take(one: Step) {
      const ids = [...held.keys()];
      const id = 'at' in one ? ids[one.at % Math.max(1, ids.length)] : undefined;
      if (one.kind === 'fold') await foldFigures(on, workflowOf(app.strapi).folds);
      if (one.kind === 'count anew') for (const sums of ALL_SUMS) await countAnew(app.strapi, sums);
      if (one.kind === 'add') {
        made += 1;
        const added = `sum${String(made)}`;
        await write(
          `INSERT INTO appraisals (document_id, employee_id, policy_id, period, state, state_since, created_at, published_at)
           SELECT ?, employee_id, policy_id, ?::integer, 'monitoring', now(), now(), now() FROM appraisals
           WHERE state <> 'cancelled' ORDER BY id LIMIT 1`,
          [added, 1000 + made],
        );
        await set(added, one.told);
      }
      if (one.kind === 'change' && id !== undefined) await set(id, one.told);
      if (one.kind === 'remove' && id !== undefined) {
        await write(`DELETE FROM appraisals WHERE document_id = ?`, [id]);
        held.delete(id);
      }
    },
    async clear() {
      await write(`DELETE FROM appraisals WHERE document_id LIKE 'sum%'`, []);
    },
  };
};

const dayOf = (instant: string) =>
  new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

const isAsked = ({ units, cycle, from, to }: Asked, told: Told, day: string): boolean =>
  (units === null || (told.unit !== null && units.includes(office.units[told.unit]))) &&
  (cycle === undefined || cycles[told.cycle] === cycle) &&
  (from === undefined || day >= from) &&
  (to === undefined || day <= to);

/** How often each thing was said, by its words. */
const tally = (things: string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[thing] = (counts[thing] ?? 0) + 1;
  return counts;
};

/** The reports by a count of the records, each figure under its words. */
const recounted = (records: Told[], asked: Asked) => {
  const told = records.filter((one) => SHARED.includes(one.state) && isAsked(asked, one, dayOf(one.since)));
  const filed = records.flatMap((one) =>
    one.appeal && isAsked(asked, one, dayOf(one.appeal.filedAt)) ? [one] : [],
  );
  return {
    predicates: tally(
      told.flatMap(({ unit, cycle, predicate }) =>
        predicate ? [`${String(unit)} ${String(cycle)} ${predicate}`] : [],
      ),
    ),
    training: tally(
      told.flatMap(({ behaviours }) =>
        (behaviours ?? []).flatMap(({ value, rating }) =>
          rating ? [`${value} rated`, ...(rating === 'below' ? [`${value} below`] : [])] : [],
        ),
      ),
    ),
    indicators: tally(
      told.flatMap(({ indicators }) =>
        (indicators ?? []).flatMap(({ title, aspect, rating }) =>
          rating ? [`${title} ${aspect} rated`, `${title} ${aspect} ${rating}`] : [],
        ),
      ),
    ),
    appeals: tally(
      filed.flatMap(({ unit, appeal }) => [
        `${String(unit)} filed`,
        `${String(unit)} ${appeal?.decision?.outcome ?? 'open'}`,
        ...(appeal?.second ? [`${String(unit)} second`, `${String(unit)} secondChanged`] : []),
      ]),
    ),
  };
};

const UNIT_OF: Record<string, string> = { 'Puskesmas Melati': 'health' };
const unitOf = ({ unit }: ReportRow) => (unit === null ? 'null' : (UNIT_OF[String(unit)] ?? 'licensing'));

/** What a report says, in the same words; figures of zero are left out. */
const saying = (rows: ReportRow[], of: (row: ReportRow) => string, figures: readonly string[]) =>
  Object.fromEntries(
    rows.flatMap((row) =>
      figures.flatMap((name) => (row[name] ? [[`${of(row)} ${name}`, Number(row[name])] as const] : [])),
    ),
  );

const reported = async (asked: Asked, names: Map<string, number>) => {
  const read = (name: ReportName) => REPORTS[name].read(app.strapi, asked, 'en');
  return {
    predicates: saying(
      await read('predicates'),
      (row) => `${unitOf(row)} ${String(names.get(String(row.cycle)))}`,
      ['very_good', 'good', 'needs_improvement', 'fair', 'poor', 'very_poor'],
    ),
    training: saying(await read('training'), ({ value }) => String(value), ['rated', 'below']),
    indicators: saying(
      await read('indicators'),
      ({ indicator, aspect }) => `${String(indicator)} ${String(aspect)}`,
      ['rated', ...RATINGS],
    ),
    appeals: saying(await read('appeals'), unitOf, [
      'filed',
      'upheld',
      'changed',
      'granted',
      'open',
      'second',
      'secondChanged',
    ]),
  };
};

const asking = fc.record({
  units: fc.constantFrom(null, ['health'] as const, ['health', 'licensing'] as const),
  cycle: fc.option(fc.constantFrom(...CYCLES)),
  from: fc.option(fc.constantFrom(...DAYS)),
  to: fc.option(fc.constantFrom(...DAYS)),
});

it('say the same as the records, before, between and after folding, whatever is asked', async () => {
  const rows = await query<{ id: string; name: string }>(
    app.strapi.db.connection,
    `SELECT document_id AS id, name FROM appraisal_cycles`,
  );
  const names = new Map(rows.map(({ id, name }) => [name, cycles.indexOf(id)]));
  expect(names.size).toBe(2);
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 25 }),
      fc.array(asking, { minLength: 3, maxLength: 6 }),
      async (steps, questions) => {
        const year = aYear();
        try {
          for (const one of steps) await year.take(one);
          for (const { units, cycle, from, to } of questions) {
            const asked: Asked = {
              units: units && units.map((unit) => office.units[unit]),
              cycle: cycle === null ? undefined : cycles[cycle],
              from: from ?? undefined,
              to: to ?? undefined,
              now: new Date(),
            };
            expect(await reported(asked, names)).toEqual(recounted([...year.held.values()], asked));
          }
        } finally {
          await year.clear();
        }
      },
    ),
    { numRuns: Number(process.env.SUMS_RUNS ?? 25) },
  );
  await expectEverythingWhole(app);
});

it('find the thousand most frequent indicators, also where what is not folded yet moves them', async () => {
  const year = aYear();
  const told = (titles: number[]): Told => ({
    state: 'final',
    since: '2026-02-15T05:00:00Z',
    unit: 'health',
    cycle: 0,
    predicate: 'good',
    behaviours: null,
    indicators: titles.map((n) => ({
      title: `t${String(n).padStart(4, '0')}`,
      aspect: 'time',
      rating: RATINGS[n % 3] ?? null,
    })),
    appeal: null,
  });
  const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
  const most = () => {
    const counts = tally(
      [...year.held.values()].flatMap((one) => (one.indicators ?? []).map(({ title }) => title)),
    );
    return Object.entries(counts)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, 1000);
  };
  const expectTheMost = async () => {
    for (const cycle of [undefined, cycles[0]]) {
      const rows = await REPORTS.indicators.read(app.strapi, { units: null, cycle, now: new Date() }, 'en');
      expect(rows.map(({ indicator, rated }) => [indicator, rated])).toEqual(most());
    }
  };
  for (const titles of [upTo(0, 700), upTo(300, 1300), upTo(1200, 1210)])
    await year.take({ kind: 'add', told: told(titles) });
  await expectTheMost();
  await year.take({ kind: 'fold' });
  await expectTheMost();
  await year.take({ kind: 'change', at: 0, told: told(upTo(1250, 1400)) });
  await expectTheMost();
  await year.take({ kind: 'remove', at: 1 });
  await expectTheMost();
  await year.take({ kind: 'fold' });
  await expectTheMost();
  await year.clear();
});

it('are counted anew while people write, and nothing is lost or told twice', async () => {
  const year = aYear();
  const stories = fc.sample(written, { numRuns: 60, seed: 7 });
  const over = new AbortController();
  const writers = (async () => {
    for (const [at, told] of stories.entries())
      await year.take(at % 3 === 0 ? { kind: 'add', told } : { kind: 'change', told, at });
    over.abort();
  })();
  while (!over.signal.aborted) {
    for (const sums of ALL_SUMS) await countAnew(app.strapi, sums);
    await foldFigures(app.strapi.db.connection, workflowOf(app.strapi).folds);
  }
  await writers;
  await expectEverythingWhole(app);
  await year.clear();
});

it('are counted anew at a start whose rules of counting are others, and otherwise left alone', async () => {
  const on = app.strapi.db.connection;
  const counted = () => query(on, `SELECT target, counted_at::text FROM report_sums ORDER BY target`);
  const before = await counted();
  const folds = [...workflowOf(app.strapi).folds];
  await ensureSums(app.strapi, ALL_SUMS);
  expect(await counted()).toEqual(before);
  await query(on, `UPDATE report_sums SET rules = 'of another version'`);
  await query(on, `ALTER TABLE appraisal_marks DROP COLUMN below, ADD COLUMN other integer`);
  await query(on, `DROP FUNCTION appraisal_marks_of`);
  await query(
    on,
    `CREATE FUNCTION appraisal_marks_of(integer, integer, integer, timestamptz, text, jsonb, jsonb, jsonb, jsonb)
     RETURNS TABLE (kind text) LANGUAGE sql AS $$ SELECT 'another' $$`,
  );
  await query(on, `CREATE TABLE appraisal_outcomes (appraisal_id integer)`);
  await ensureSums(app.strapi, ALL_SUMS);
  expect(await counted()).not.toEqual(before);
  expect(workflowOf(app.strapi).folds).toEqual(folds);
  await expectEverythingWhole(app);
  expect(await query(on, `SELECT to_regclass('appraisal_outcomes')::text AS found`)).toEqual([
    { found: null },
  ]);
});

it('of answers of the public follow what is added, mended and taken away', async () => {
  const on = app.strapi.db.connection;
  const answer = (n: number) =>
    query(
      on,
      `INSERT INTO survey_answers (survey_id, answered_on, u1, u2, u3, u4, u5, u6, u7, u8, u9)
       VALUES ('counted', current_date, ?, 4, 1, 2, 3, 4, 4, 4, 4)`,
      [n],
    );
  for (const n of [1, 2, 3, 4]) await answer(n);
  await foldFigures(on, workflowOf(app.strapi).folds);
  await expectEverythingWhole(app);
  await query(on, `UPDATE survey_answers SET u1 = 4 WHERE survey_id = 'counted' AND u1 = 1`);
  await query(on, `DELETE FROM survey_answers WHERE survey_id = 'counted' AND u1 = 2`);
  await expectEverythingWhole(app);
  await foldFigures(on, workflowOf(app.strapi).folds);
  await expectEverythingWhole(app);
});

it('of attendance follow what is recorded, mended and taken away, for any span of days', async () => {
  const on = app.strapi.db.connection;
  await query(
    on,
    `INSERT INTO attendance_records (document_id, employee_id, date, status)
     SELECT 'd' || e.id || '-' || n, e.id, '2024-11-20'::date + n * 3,
       (ARRAY['present', 'late', 'sick', 'unexcused'])[1 + (e.id * 7 + n) % 4]
     FROM employees e, generate_series(0, 150) n WHERE e.document_id = ANY (?)`,
    [[office.ids.employee, office.ids.peer, office.ids.outsider]],
  );
  /** By a count of the records. */
  const recount = (from: string, to: string, units: string[]) =>
    query<ReportRow>(
      on,
      `SELECT u.name AS unit, count(DISTINCT r.employee_id)::integer AS people,
         count(*) FILTER (WHERE status = 'present')::integer AS present, count(*) FILTER (WHERE status = 'late')::integer AS late,
         0 AS "officialDuty", 0 AS leave, count(*) FILTER (WHERE status = 'sick')::integer AS sick, 0 AS excused,
         count(*) FILTER (WHERE status = 'unexcused')::integer AS unexcused
       FROM attendance_records r JOIN employees_org_unit_lnk l ON l.employee_id = r.employee_id
       JOIN org_units u ON u.id = l.org_unit_id
       WHERE r.date BETWEEN ?::date AND ?::date AND u.document_id = ANY (?) GROUP BY u.name ORDER BY u.name`,
      [from, to, units],
    );
  const { health, licensing } = office.units;
  const spans = [
    ['2025-01-01', '2025-12-31'],
    ['2024-11-21', '2026-01-15'],
    ['2025-03-01', '2025-04-30'],
    ['2025-03-07', '2025-03-20'],
    ['2030-01-01', '2030-12-31'],
  ] as const;
  const expectTheSame = async () => {
    await expectEverythingWhole(app);
    for (const [from, to] of spans) {
      const ask = (units: string[] | null) =>
        REPORTS.attendance.read(app.strapi, { units, from, to, now: new Date() }, 'en');
      expect(await ask(null)).toEqual(await recount(from, to, [health, licensing]));
      expect(await ask([health])).toEqual(await recount(from, to, [health]));
    }
  };
  await expectTheSame();
  await foldFigures(on, workflowOf(app.strapi).folds);
  await expectTheSame();
  await query(
    on,
    `UPDATE attendance_records SET status = 'late' WHERE status = 'sick' AND date < '2025-06-01'`,
  );
  await query(
    on,
    `UPDATE attendance_records SET date = date + 1 WHERE date BETWEEN '2025-03-01' AND '2025-03-31'`,
  );
  await query(on, `DELETE FROM attendance_records WHERE date > '2025-11-01' AND status = 'unexcused'`);
  await expectTheSame();
  await foldFigures(on, workflowOf(app.strapi).folds);
  await expectTheSame();
});
