import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { download } from '../support/pdf';
import { createRecord, rewritePolicies } from '../support/records';

/** Figures for performance teams: of the units they serve, each with what it means. */

let app: TestApp;
let office: Office;
const NAMES = [
  'progress',
  'predicates',
  'on-time',
  'appeals',
  'indicators',
  'survey',
  'survey-elements',
  'training',
  'attendance',
];

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  await anAppraisalIn(office, 'monitoring');
  await anAppraisalIn(office, 'final');
  await anAppraisalIn(office, 'appeal.decision');
});
afterAll(() => app.stop());

type Row = Record<string, string | number | null>;

const report = async (by: PersonName, name: string, search = ''): Promise<Row[]> => {
  const answer = conforms(await get(office, by, `/api/reports/${name}${search}`));
  expect([name, answer.status, answer.body.error]).toEqual([name, 200, undefined]);
  return answer.body.data as Row[];
};

describe('reports', () => {
  it.each(NAMES)('are for performance teams alone: %s', async (name) => {
    for (const by of ['employee', 'supervisor', 'head', 'outsider'] as const) {
      const refused = conforms(await get(office, by, `/api/reports/${name}`));
      expect([refused.status, refused.body.error.details.code]).toEqual([403, 'NOT_PERFORMANCE_TEAM']);
    }
    await report('hr', name);
  });

  it.each(NAMES)('say what each figure means, in both languages: %s', async (name) => {
    const { body } = conforms(await get(office, 'hr', `/api/reports/${name}`));
    for (const { meaning } of body.meta.definitions as { meaning: { id: string; en: string } }[]) {
      expect(meaning.id).not.toBe('');
      expect(meaning.en).not.toBe('');
    }
    const known = (body.meta.definitions as { name: string }[]).map((one) => one.name);
    for (const row of body.data as Row[]) expect(Object.keys(row).sort()).toEqual([...known].sort());
  });

  it('show a team its own units, not those of another team', async () => {
    expect((await report('hr', 'progress')).map(({ unit }) => unit)).toContain('Puskesmas Melati');
    expect(await report('outsideHead', 'progress')).toEqual([]);
    const refused = conforms(
      await get(office, 'outsideHead', `/api/reports/progress?unit=${office.units.health}`),
    );
    expect(refused.status).toBe(400);
    expect(await report('outsideHead', 'progress', `?unit=${office.units.licensing}`)).toEqual([]);
  });

  it.each(NAMES)('tell a team nothing of other units, unasked or asked: %s', async (name) => {
    expect(await report('outsideHead', name)).toEqual([]);
    const refused = conforms(
      await get(office, 'outsideHead', `/api/reports/${name}?unit=${office.units.health}`),
    );
    expect(refused.status).toBe(400);
  });

  it('come whole to an API token that names them', async () => {
    const { accessKey } = (await app.strapi.service('admin::api-token').create({
      name: 'reports',
      type: 'custom',
      lifespan: null,
      permissions: ['api::report.report.find'],
    })) as { accessKey: string };
    const answer = await app.request.get('/api/reports/progress').set('Authorization', `Bearer ${accessKey}`);
    expect(answer.status).toBe(200);
    expect(answer.body.data.length).toBeGreaterThan(0);
    expect((await app.request.get('/api/reports/progress')).status).toBeGreaterThanOrEqual(401);
  });

  it.each(['?from=yesterday', '?unit=..', '?cycle=A%20B', '?by=person', '?lang=fr', '?to=2026-02-30'])(
    'refuse what cannot be asked: %s',
    async (search) => {
      expect(conforms(await get(office, 'hr', `/api/reports/progress${search}`)).status).toBe(400);
    },
  );

  it('are listed', async () => {
    const { body } = conforms(await get(office, 'hr', '/api/reports'));
    expect((body.data as { report: string }[]).map((one) => one.report)).toEqual(NAMES);
  });
});

describe('the report of', () => {
  it('progress tells where appraisals stand, in words, and of one cycle', async () => {
    const rows = await report('hr', 'progress', '?lang=en');
    expect(rows).toContainEqual(
      expect.objectContaining({ state: 'monitoring', label: 'Execution and monitoring', appraisals: 1 }),
    );
    const { cycle } = await office.openCycle({ members: ['employee', 'peer'] });
    expect(await report('hr', 'progress', `?cycle=${cycle}`)).toMatchObject([
      { state: 'targetSetting.draft', appraisals: 2, overdue: 0 },
    ]);
  });

  it('steps in time tells those that ended', async () => {
    const review = (await report('hr', 'on-time')).find(({ state }) => state === 'review');
    expect(review).toMatchObject({ stays: 2, onTime: 2, late: 0, onTimePercent: 100 });
    expect(await report('hr', 'on-time', `?from=${dateIn(40)}`)).toEqual([]);
  });

  it('predicates counts delivered results and holds them against the guide', async () => {
    const before = await report('hr', 'predicates');
    expect(before).toMatchObject([
      { unit: 'Puskesmas Melati', good: 1, achievement: null, breaches: '' },
      { unit: 'Puskesmas Melati', good: 1 },
    ]);
    const on = app.strapi.db.connection;
    const [final] = await query<{ cycle: string }>(
      on,
      `SELECT c.document_id AS cycle FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id WHERE a.state = 'final'`,
    );
    await createRecord(app, 'unit-achievement', {
      orgUnit: office.units.health,
      cycle: final?.cycle,
      achievement: 'outstanding',
    });
    const search = `?lang=en&cycle=${String(final?.cycle)}`;
    expect(await report('hr', 'predicates', search)).toMatchObject([
      { achievement: 'Outstanding', breaches: '' },
    ]);
    await rewritePolicies(app, 'minimum_unit_size = 1');
    const [row] = await report('hr', 'predicates', search);
    expect(row?.breaches).toMatch(/Very Good: majority 50 \(0\.00 percent\)/);
  });

  it('appeals tells how they were decided', async () => {
    expect(await report('hr', 'appeals')).toEqual([
      {
        unit: 'Puskesmas Melati',
        filed: 1,
        upheld: 0,
        changed: 0,
        granted: 0,
        open: 1,
        second: 0,
        secondChanged: 0,
      },
    ]);
    expect(await report('hr', 'appeals', `?from=${dateIn(2)}`)).toEqual([]);
  });

  it('indicators and training counts ratings that were told', async () => {
    expect(await report('hr', 'indicators')).toContainEqual({
      indicator: 'Pasien dilayani',
      aspect: 'quantity',
      rated: 2,
      below: 0,
      meets: 2,
      above: 0,
    });
    const needs = await report('hr', 'training');
    expect(needs).toContainEqual({ value: 'loyal', rated: 2, below: 0, trainings: 0 });
    expect(needs).toHaveLength(7);
  });

  it('surveys shows nothing under the threshold, not even how many answered', async () => {
    const survey = await createRecord(app, 'service-survey', {
      service: 'Loket',
      orgUnit: office.units.health,
      validFrom: dateIn(-10),
      validTo: dateIn(10),
      access: 'link',
      open: true,
    });
    const answer = () =>
      query(
        app.strapi.db.connection,
        `INSERT INTO survey_answers (survey_id, answered_on, u1, u2, u3, u4, u5, u6, u7, u8, u9)
         VALUES (?, current_date, 4, 4, 4, 4, 4, 4, 4, 4, 4)`,
        [survey],
      );
    for (let n = 0; n < 4; n += 1) await answer();
    expect(await report('hr', 'survey')).toEqual([
      { unit: 'Puskesmas Melati', service: 'Loket', respondents: null, ikm: null, grade: null },
    ]);
    const hidden = await report('hr', 'survey-elements');
    expect(hidden.map(({ nrr, index, grade }) => [nrr, index, grade])).toEqual(
      Array.from({ length: 9 }, () => [null, null, null]),
    );
    await answer();
    expect(await report('hr', 'survey')).toMatchObject([{ respondents: 5, ikm: '100.00', grade: 'A' }]);
    const elements = await report('hr', 'survey-elements', '?lang=id');
    expect(elements).toHaveLength(9);
    expect(elements[2]).toEqual({
      unit: 'Puskesmas Melati',
      service: 'Loket',
      validFrom: dateIn(-10),
      validTo: dateIn(10),
      code: 'U3',
      element: 'Waktu penyelesaian',
      nrr: '4.00',
      index: '100.00',
      grade: 'A',
    });
    expect(await report('outsideHead', 'survey-elements')).toEqual([]);
    expect(await report('outsideHead', 'survey')).toEqual([]);
    expect(await report('hr', 'survey', `?from=${dateIn(20)}`)).toEqual([]);
  });

  it('attendance counts days and people', async () => {
    await query(
      app.strapi.db.connection,
      `INSERT INTO attendance_records (document_id, employee_id, date, status)
       SELECT 'r' || n || '-' || e.id, e.id, ('2025-03-0' || n)::date, CASE n WHEN 3 THEN 'late' ELSE 'unexcused' END
       FROM generate_series(3, 5) n, employees e WHERE e.document_id = ANY (?)`,
      [[office.ids.employee, office.ids.peer]],
    );
    const search = '?from=2025-03-01&to=2025-03-04';
    expect(await report('hr', 'attendance', search)).toMatchObject([
      { unit: 'Puskesmas Melati', people: 2, late: 2, unexcused: 2, present: 0 },
    ]);
    expect(await report('hr', 'attendance', '?from=2024-01-01&to=2024-12-31')).toEqual([]);
  });
});

it('is taken along as a file, with headings in words', async () => {
  const csv = await download(office, 'hr', '/api/reports/appeals.csv?lang=id');
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
  const lines: Record<string, string>[] = parse(csv.body as Buffer, { bom: true, columns: true });
  expect(lines).toMatchObject([{ 'Unit kerja': 'Puskesmas Melati', Diajukan: '1' }]);
  const xlsx = await download(office, 'hr', '/api/reports/progress.xlsx?lang=en');
  const workbook = new Workbook();
  await workbook.xlsx.load(xlsx.body as ArrayBuffer);
  expect(workbook.worksheets[0]?.getRow(1).getCell(1).value).toBe('Org unit');
  expect((await download(office, 'employee', '/api/reports/appeals.csv')).status).toBe(403);
});
