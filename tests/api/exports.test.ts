import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { query } from '../../plugins/workflow/server/src/public';
import { LISTS } from '../../src/exports/lists';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { openApi } from '../support/openapi';
import { download } from '../support/pdf';
import { call, createRecord } from '../support/records';

/** What a person takes along is what the person sees in the list, no more. */

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const today = () => dateIn(0);

type Line = Record<string, string>;

const csvOf = (bytes: Buffer): Line[] => parse(bytes, { bom: true, columns: true });

const exported = async (by: PersonName, list: string, search = ''): Promise<Line[]> => {
  const answer = await download(office, by, `/api/exports/${list}.csv${search}`);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  return csvOf(answer.body as Buffer);
};

const idsIn = (lines: Line[]): (string | undefined)[] => lines.map(({ ID }) => ID);

const anApiToken = async (permissions: string[]): Promise<string> =>
  (
    (await app.strapi.service('admin::api-token').create({
      name: `export ${permissions.join()} ${String(Math.random())}`,
      type: 'custom',
      lifespan: null,
      permissions,
    })) as { accessKey: string }
  ).accessKey;

const asToken = async (permissions: string[], path: string) =>
  app.request.get(path).set('Authorization', `Bearer ${await anApiToken(permissions)}`);

describe('appraisals', () => {
  it('are those of the list, each as far as the caller sees it', async () => {
    const id = await anAppraisalIn(office, 'calibration');
    for (const who of ['employee', 'supervisor', 'head', 'hr', 'peer', 'outsider'] as const) {
      const list = await get(office, who, '/api/appraisals?pagination[pageSize]=100');
      const seen = (list.body as { data: { documentId: string }[] }).data.map(({ documentId }) => documentId);
      expect([who, idsIn(await exported(who, 'appraisals'))]).toEqual([who, seen]);
    }
    const lineOf = async (who: PersonName) => (await exported(who, 'appraisals')).find(({ ID }) => ID === id);
    expect(await lineOf('supervisor')).toMatchObject({ Pegawai: 'Pegawai employee', Predikat: 'Baik' });
    expect(await lineOf('employee')).toMatchObject({
      'Kode tahap': 'calibration',
      Tahap: 'Kalibrasi',
      Predikat: '',
    });
    expect(await lineOf('outsider')).toBeUndefined();
  });

  it('follow filters and sort of the list, and headings the language', async () => {
    await anAppraisalIn(office, 'delivered', { year: 2024 });
    await anAppraisalIn(office, 'delivered', { year: 2025 });
    const lines = await exported(
      'employee',
      'appraisals',
      '?lang=en&filters[state][$eq]=delivered&sort=periodStart:desc',
    );
    const years = lines.map(({ Year }) => Number(Year));
    expect(years.slice(-2)).toEqual([2025, 2024]);
    expect([...years].sort((a, b) => b - a)).toEqual(years);
    expect(lines[0]).toMatchObject({ 'State code': 'delivered', State: 'Result delivered' });
    expect(lines[0]).toMatchObject({ Predicate: 'Good', 'Result rating': 'Meets Expectation' });
  });

  it('cannot be filtered by what the list cannot, nor by nonsense', async () => {
    for (const search of [
      '?filters[result][predicate][$eq]=good',
      '?filters[employee][employeeNumber][$startsWith]=19',
      '?sort=result',
      '?populate=*',
      '?pagination[page]=2',
      '?lang=fr',
    ]) {
      const answer = await get(office, 'supervisor', `/api/exports/appraisals.csv${search}`);
      expect([search, answer.status]).toEqual([search, 400]);
    }
  });
});

describe('employees', () => {
  it('show their numbers to those who have to do with them', async () => {
    await anAppraisalIn(office, 'monitoring');
    const numberOf = async (who: PersonName, name: string) =>
      (await exported(who, 'employees')).find(({ Nama }) => Nama === `Pegawai ${name}`)?.NIP;
    expect(await numberOf('supervisor', 'employee')).toMatch(/^\d{18}$/);
    expect(await numberOf('outsider', 'employee')).toBe('');
    expect(await numberOf('outsider', 'outsider')).toMatch(/^\d{18}$/);
  });

  it('come whole to an API token that may read them, and not to another', async () => {
    const answer = await asToken(['api::employee.employee.find'], '/api/exports/employees.csv');
    expect(answer.status).toBe(200);
    const lines: Line[] = parse(answer.text, { bom: true, columns: true });
    expect(lines.filter(({ NIP }) => /^\d{18}$/.test(NIP ?? ''))).toHaveLength(7);
    expect((await asToken(['api::position.position.find'], '/api/exports/employees.csv')).status).toBe(403);
    expect([401, 403]).toContain((await app.request.get('/api/exports/employees.csv')).status);
  });
});

describe('a cell', () => {
  const evil = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\tx', 'a,b', 'say "hi"', 'two\nlines'];

  it('that looks like a formula is none, and all else comes back as it was', async () => {
    for (const title of evil) await createRecord(app, 'indicator', { title, suggestedWeight: 0 });
    const answer = await download(office, 'employee', '/api/exports/indicators.csv');
    const bytes = answer.body as Buffer;
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const titles = csvOf(bytes).map(({ Judul }) => Judul);
    expect(titles).toEqual(evil.map((title) => (/^[=+\-@\t]/.test(title) ? `'${title}` : title)));
  });

  it('is text in a spreadsheet, and a number is a number', async () => {
    const answer = await download(office, 'employee', '/api/exports/indicators.xlsx');
    const workbook = new Workbook();
    await workbook.xlsx.load(answer.body as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    expect(sheet?.getRow(1).getCell(1).value).toBe('Judul');
    expect(evil.map((_title, row) => sheet?.getRow(row + 2).getCell(1).value)).toEqual(evil);
    expect(sheet?.getRow(2).getCell(10).value).toBe(0);
  });
});

describe('more rows than one batch', () => {
  beforeAll(async () => {
    await query(
      app.strapi.db.connection,
      `INSERT INTO indicators (document_id, title, direction, active, suggested_weight, created_at, updated_at, published_at)
       SELECT 'many' || n, 'Indikator ' || lpad(n::text, 5, '0'), 'higher', true, n % 7, now(), now(), now()
       FROM generate_series(1, 1203) n`,
    );
  });

  const many = 'filters[title][$startsWith]=Indikator';

  it('come all, once each, in the order of the ids', async () => {
    const titles = (await exported('employee', 'indicators', `?${many}`)).map(({ Judul }) => Judul);
    expect(titles).toHaveLength(1203);
    expect(new Set(titles).size).toBe(1203);
    expect([...titles].sort()).toEqual(titles);
  });

  it('come all, once each, in the order asked for', async () => {
    const lines = await exported('employee', 'indicators', `?${many}&sort=suggestedWeight:desc,title:asc`);
    const keys = lines.map(
      ({ Judul, 'Bobot anjuran': weight }) => `${String(9 - Number(weight))} ${String(Judul)}`,
    );
    expect(new Set(keys).size).toBe(1203);
    expect([...keys].sort()).toEqual(keys);
  });

  it('fit a spreadsheet as well', async () => {
    const answer = await download(office, 'employee', `/api/exports/indicators.xlsx?${many}`);
    const workbook = new Workbook();
    await workbook.xlsx.load(answer.body as ArrayBuffer);
    expect(workbook.worksheets[0]?.rowCount).toBe(1204);
  });
});

it('of activities holds those of one’s own appraisals alone', async () => {
  const id = await anAppraisalIn(office, 'monitoring');
  const data = { appraisal: id, indicator: 'i1', date: today(), description: 'Melayani pasien' };
  const made = await call(office, 'employee', 'post', '/api/activity-logs', { data, submit: true });
  expect(made.status).toBe(201);
  expect(await exported('employee', 'activity-logs')).toMatchObject([
    { Penilaian: id, Tanggal: today(), Kegiatan: 'Melayani pasien', Tahap: 'Menunggu persetujuan' },
  ]);
  expect(await exported('outsider', 'activity-logs')).toEqual([]);
});

it('is described for each list', () => {
  for (const list of ['appraisals', 'employees', 'activity-logs', 'indicators']) {
    expect(Object.keys(openApi.paths)).toEqual(
      expect.arrayContaining([`/api/exports/${list}.csv`, `/api/exports/${list}.xlsx`]),
    );
  }
});

describe('what stands beside an appraisal', () => {
  it('is taken along by those who see it, with the state in words and people by name', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const made = await call(office, 'employee', 'post', '/api/achievements', {
      data: { appraisal, title: 'Dokumen lebih cepat', description: 'Tiga hari', date: today() },
    });
    expect(made.status).toBe(201);
    const [line] = await exported('employee', 'achievements');
    expect(line).toMatchObject({ 'Kode tahap': 'draft' });
    expect(Object.values(line ?? {})).toContain('Dokumen lebih cepat');
    expect(await exported('supervisor', 'achievements', '?lang=en')).toHaveLength(1);
    for (const other of ['peer', 'outsider'] as const)
      expect([other, await exported(other, 'achievements')]).toEqual([other, []]);
  });

  it('names the person it is about, and of a competence each level beside the standard', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const data = { appraisal, date: today(), note: 'Waktu tunggu' };
    expect((await call(office, 'supervisor', 'post', '/api/coaching-sessions', { data })).status).toBe(201);
    const [session] = await exported('supervisor', 'coaching-sessions');
    const { name } = (await get(office, 'supervisor', `/api/employees/${office.ids.employee}`)).body.data as {
      name: string;
    };
    expect(session).toMatchObject({ Pegawai: name, Penilaian: appraisal });

    const create = (type: string, fields: object) =>
      createRecord(app, type, fields as Record<string, unknown>);
    const competency = await create('competency', { name: 'Perekat bangsa', nameEn: 'National unity' });
    const { position } = (
      await get(office, 'employee', `/api/employees/${office.ids.employee}?populate=position`)
    ).body.data as { position: { documentId: string } };
    await create('competency-standard', { position: position.documentId, competency, level: 4 });
    const ratings = [{ competency, level: 2, reason: 'Diamati' }];
    const assessed = await call(office, 'supervisor', 'post', '/api/competency-assessments', {
      data: { appraisal, ratings },
    });
    expect([assessed.status, assessed.body.error ?? null]).toEqual([201, null]);
    const [line] = await exported('supervisor', 'competency-assessments');
    expect(line).toMatchObject({ Pegawai: name, 'Tingkat kompetensi (standar)': 'Perekat bangsa: 2 (4)' });
  });

  it('is there for every list that there is, for people and API tokens alike', async () => {
    for (const { name, scope } of Object.values(LISTS)) {
      const answer = await download(office, 'hr', `/api/exports/${name}.csv`);
      expect([name, answer.status]).toEqual([name, 200]);
      expect([name, (await asToken([`${scope.uid}.find`], `/api/exports/${name}.xlsx`)).status]).toEqual([
        name,
        200,
      ]);
    }
  });
});
