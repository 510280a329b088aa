import type { Response } from 'supertest';
import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
import { at } from '../support/clock';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { rewritePolicies } from '../support/records';

/** Attendance comes by files, shows to those who appraise, and flags what PP 94/2021 says of absence. */

let app: TestApp;
let office: Office;
let token: string;
let id: string;

const NOW = new Date('2026-03-20T03:00:00Z');
const EMPLOYEE = '199001012015011003';
const HEAD = 'NIP,Tanggal,Kehadiran,Jam masuk,Jam pulang,Menit kerja';

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  const made = (await app.strapi.service('admin::api-token').create({
    name: 'attendance',
    type: 'custom',
    lifespan: null,
    permissions: ['api::import.import.create', 'api::attendance-record.attendance-record.find'],
  })) as { accessKey: string };
  token = made.accessKey;
  id = await anAppraisalIn(office, 'monitoring', { year: 2026, assessmentDate: '2026-12-01' });
});
afterAll(() => app.stop());

const upload = async (lines: string[], search = ''): Promise<Response> =>
  conforms(
    await app.request
      .post(`/api/imports/attendance${search}`)
      .set('Authorization', `Bearer ${token}`)
      .attach('file', Buffer.from([HEAD, ...lines].join('\r\n')), 'file.csv'),
  );

const absent = (...days: string[]): string[] => days.map((day) => `${EMPLOYEE},${day},tanpa keterangan,,,`);

const attendance = (by: PersonName) =>
  at(app, NOW, async () => conforms(await get(office, by, `/api/appraisals/${id}/attendance`)));

const FILE = [
  `${EMPLOYEE},2026-03-02,hadir,07:30,16:00,`,
  `${EMPLOYEE},03/03/2026,terlambat,8.15,16:00,`,
  `${EMPLOYEE},2026-03-04,dinas luar,,,`,
  `${EMPLOYEE},2026-03-05,sakit,,,`,
];

describe('a file of attendance', () => {
  it('is checked without being written, and then written once', async () => {
    expect((await upload(FILE, '?dryRun=true')).body.data).toMatchObject({ created: 4, faultCount: 0 });
    const first = await upload(FILE);
    expect([first.status, first.body.data ?? first.body.error]).toMatchObject([200, { rows: 4, created: 4 }]);
    expect((await upload(FILE)).body.data).toMatchObject({ created: 0, updated: 0, unchanged: 4 });
  });

  it('corrects a day', async () => {
    const corrected = await upload([`${EMPLOYEE},2026-03-05,cuti,,,`]);
    expect(corrected.body.data).toMatchObject({ created: 0, updated: 1 });
    await upload([FILE[3] ?? '']);
  });

  it('is refused by the cell', async () => {
    const answer = await upload([
      `${EMPLOYEE},2026-03-02,hadir,07:30,16:00,`,
      `${EMPLOYEE},2026-03-02,sakit,,,`,
      `${EMPLOYEE},2026-02-30,hadir,,,`,
      `${EMPLOYEE},2026-03-09,tidur,,,`,
      `${EMPLOYEE},2026-03-10,hadir,25:00,,`,
      `${EMPLOYEE},2026-03-11,hadir,,,2000`,
      `199901012015019999,2026-03-12,hadir,,,`,
      `${EMPLOYEE},2026-03-12,,,,`,
    ]);
    expect(answer.status).toBe(422);
    const told = answer.body.error.details.errors as { row: number; column: string; code: string }[];
    expect(told.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, 'date', 'VALUE'],
      [5, 'status', 'VALUE'],
      [6, 'timeIn', 'VALUE'],
      [7, 'minutes', 'VALUE'],
      [9, 'status', 'REQUIRED'],
      [3, 'date', 'TWICE_IN_FILE'],
      [8, 'employeeNumber', 'UNKNOWN'],
    ]);
  });

  it('is not the only guard: the database keeps one record a day', async () => {
    const again = query(
      app.strapi.db.connection,
      `INSERT INTO attendance_records (document_id, employee_id, date, status)
       SELECT 'again', employee_id, date, 'present' FROM attendance_records LIMIT 1`,
    );
    await expect(again).rejects.toThrow(/attendance_records_once_a_day/);
  });
});

describe('attendance on an appraisal', () => {
  it('is told to employee, appraiser, superior and performance team, and to nobody else', async () => {
    for (const by of ['employee', 'supervisor', 'head', 'hr'] as const) {
      expect([by, (await attendance(by)).status]).toEqual([by, 200]);
    }
    for (const by of ['peer', 'outsider', 'outsideHead'] as const) {
      expect([by, (await attendance(by)).status]).toEqual([by, 404]);
    }
    expect((await app.request.get(`/api/appraisals/${id}/attendance`)).status).toBeGreaterThanOrEqual(401);
  });

  it('stays hidden from a peer who was confirmed', async () => {
    const on = app.strapi.db.connection;
    await query(
      on,
      `INSERT INTO workflow_participants (instance_id, subject_type, subject_id, role, principal, valid_from)
       SELECT id, subject_type, subject_id, 'peer', ?, now() FROM workflow_instances WHERE subject_id = ?`,
      [office.ids.peer, id],
    );
    expect((await get(office, 'peer', `/api/appraisals/${id}`)).status).toBe(200);
    expect((await attendance('peer')).status).toBe(404);
    const list = await get(office, 'peer', '/api/attendance-records');
    expect(list.body.data).toEqual([]);
  });

  it('is the period’s, by working days, with hours against 37 h 30 a week', async () => {
    const { body } = await attendance('supervisor');
    expect(body.data).toMatchObject({
      period: { start: '2026-01-01', end: '2026-12-31', today: '2026-03-20' },
      weeklyMinutes: 2250,
      present: 1,
      late: 1,
      officialDuty: 1,
      excused: 1,
      unexcused: 0,
      hours: { requiredMinutes: 900, workedMinutes: 450 + 405, daysWithoutTimes: 0 },
      flag: null,
    });
    // 1 January to 20 March 2026 has 57 weekdays; the table of holidays is empty here.
    expect(body.data.workingDays).toBe(57);
    expect(body.data.unrecorded).toBe(53);
  });

  it('leaves out holidays', async () => {
    const on = app.strapi.db.connection;
    await query(on, `INSERT INTO holidays (document_id, date, name) VALUES ('nyepi', '2026-03-19', 'Nyepi')`);
    expect((await attendance('supervisor')).body.data.workingDays).toBe(56);
    await query(on, `DELETE FROM holidays WHERE document_id = 'nyepi'`);
  });

  it('flags a threshold of PP 94/2021 with its article, and sets no rating', async () => {
    await upload(absent('2026-01-05', '2026-01-07'));
    expect((await attendance('supervisor')).body.data.flag).toBeNull();
    await upload(absent('2026-01-09'));
    const { body } = await attendance('supervisor');
    expect(body.data).toMatchObject({
      unexcused: 3,
      discipline: [{ year: 2026, unexcused: 3, next: { penalty: 'writtenReprimand', daysLeft: 1 } }],
      flag: {
        penalty: 'oralReprimand',
        days: 3,
        by: 'total',
        basis: { regulation: 'PP 94/2021', article: '9' },
      },
    });
    const appraisal = await get(office, 'supervisor', `/api/appraisals/${id}`);
    expect(appraisal.body.data.result).toBeNull();
  });

  it('sees ten working days on end that began in the year before', async () => {
    const days = ['22', '23', '24', '25', '26', '29', '30', '31'].map((day) => `2025-12-${day}`);
    await upload(absent(...days, '2026-01-01', '2026-01-02'));
    const { body } = await attendance('supervisor');
    expect(body.data).toMatchObject({
      unexcused: 5,
      discipline: [{ year: 2026, unexcused: 5, inARow: 11 }],
      flag: { by: 'inARow', penalty: 'discharge', days: 11 },
    });
  });

  it('goes by the figures of the policy', async () => {
    const rules = { regulation: 'Perbup 7/2026', inARow: { from: 20, penalty: 'discharge', article: '3' } };
    await rewritePolicies(app, 'attendance_rules = ?::jsonb', [JSON.stringify(rules)]);
    expect((await attendance('supervisor')).body.data.flag).toMatchObject({
      penalty: 'writtenReprimand',
      basis: { regulation: 'Perbup 7/2026', article: '9' },
    });
    await rewritePolicies(app, 'attendance_rules = NULL');
  });

  it('of what lies ahead says nothing', async () => {
    await upload(absent('2026-04-01'));
    expect((await attendance('supervisor')).body.data).toMatchObject({ discipline: [{ unexcused: 5 }] });
  });
});

describe('records of attendance', () => {
  it('are read within participation, days of the period alone', async () => {
    const datesFor = async (by: PersonName) =>
      (
        conforms(await get(office, by, '/api/attendance-records?sort=date&pagination[pageSize]=100')).body
          .data as { date: string }[]
      ).map(({ date }) => date);
    const own = await datesFor('employee');
    expect(own[0]).toBe('2025-12-22');
    const seen = await datesFor('supervisor');
    expect(seen).toEqual(own.filter((date) => date >= '2026'));
    expect(await datesFor('outsider')).toEqual([]);
  });

  it('are found singly by the same rule', async () => {
    const path = '/api/attendance-records?populate=employee&pagination[pageSize]=1';
    const [one] = conforms(await get(office, 'supervisor', path)).body.data as { documentId: string }[];
    const single = `/api/attendance-records/${String(one?.documentId)}`;
    expect(conforms(await get(office, 'supervisor', single)).status).toBe(200);
    expect((await get(office, 'outsider', single)).status).toBe(404);
  });

  it('are written by imports alone', async () => {
    const answer = await app.request
      .post('/api/attendance-records')
      .set('Authorization', `Bearer ${await office.jwt('hr')}`)
      .send({ data: { date: '2026-01-05', status: 'present' } });
    expect(answer.status).toBe(405);
  });

  it('come to an API token that may read them, figures too', async () => {
    const bearer = `Bearer ${token}`;
    const path = `/api/appraisals/${id}/attendance`;
    expect((await app.request.get(path).set('Authorization', bearer)).status).toBe(200);
    expect((await app.request.get('/api/attendance-records').set('Authorization', bearer)).status).toBe(200);
  });
});
