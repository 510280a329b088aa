import type { Response } from 'supertest';
import { ensureRoles } from '../../src/panel/access/roles';
import { REPORT_NAMES } from '../../src/reports/reports';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { buildOffice, type Office } from '../support/office';
import { call } from '../support/records';
import { leadTo } from '../support/steps';

/** The roles of the panel that come with it: an officer of units, an auditor, a policy editor. */

let app: TestApp;
let office: Office;
let officer: Admin;
let nobody: Admin;
let auditor: Admin;
let editor: Admin;
let hr: Admin;
let appraisals: Record<string, string>;
let own: string;
let other: string;
let cycle: string;

const OFFICER = 'kinerja-hr-officer';
const CM = '/content-manager/collection-types';
const EMPLOYEE = 'api::employee.employee';
const APPRAISAL = 'api::appraisal.appraisal';
const POLICY = 'api::appraisal-policy.appraisal-policy';

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  hr = await anAdmin(app);
  officer = await anAdmin(app, 'hr@office.test', OFFICER);
  nobody = await anAdmin(app, 'nobody@panel.test', OFFICER);
  auditor = await anAdmin(app, 'auditor@panel.test', 'kinerja-auditor');
  editor = await anAdmin(app, 'policies@panel.test', 'kinerja-policy-editor');
  // Somebody who is not the outsider's appraiser, so that their appraisal can open.
  const data: Record<string, unknown> = { performanceTeam: [office.ids.peer] };
  await app.strapi.documents('api::org-unit.org-unit').update({ documentId: office.units.licensing, data });
  ({ cycle, appraisals } = await office.openCycle({ members: ['employee', 'peer', 'outsider'] }));
  own = appraisals.employee ?? '';
  other = appraisals.outsider ?? '';
});
afterAll(() => app.stop());

const idsOf = ({ body }: Response): string[] =>
  (body.data as { documentId: string }[]).map(({ documentId }) => documentId).sort();
const inUnit = (): string[] => [own, appraisals.peer ?? ''].sort();
const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status;
const found = async (by: Admin, uid: string): Promise<{ documentId: string; name?: string }[]> => {
  const answer = await by.get(`${CM}/${uid}?pageSize=100`);
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
  return answer.body.results;
};

describe('an officer', () => {
  it('lists, counts and finds subjects of the units that they serve, and no others', async () => {
    expect(idsOf(await officer.get('/workflow/appraisals/instances'))).toEqual(inUnit());
    expect(idsOf(await hr.get('/workflow/appraisals/instances'))).toHaveLength(3);
    const { body } = await officer.get('/workflow/appraisals/figures?by=unit');
    const figures = body.data.standing as { unit: string; instances: number }[];
    expect(figures.map(({ unit, instances }) => [unit, instances])).toEqual([[office.units.health, 2]]);
    const total = (await officer.get('/workflow/appraisals/figures')).body.data.standing as object[];
    expect(total).toMatchObject([{ state: 'targetSetting.draft', instances: 2 }]);
    const batches = (await officer.get('/workflow/appraisals/batches')).body.data as object[];
    expect(batches).toMatchObject([{ id: cycle, instances: 2 }]);
  });

  it('is not widened by a filter', async () => {
    const { licensing } = office.units;
    expect(idsOf(await officer.get(`/workflow/appraisals/instances?unit=${licensing}`))).toEqual([]);
    const { body } = await officer.get(`/workflow/appraisals/figures?by=unit&unit=${licensing}`);
    expect(body.data).toEqual({ standing: [], stays: [] });
  });

  it('reads and acts on a subject of theirs; another does not exist for them', async () => {
    const extend = { data: { dueAt: '2031-01-01T00:00:00Z' }, comment: 'Gangguan', dryRun: true };
    for (const [id, status] of [
      [own, 200],
      [other, 404],
    ] as const) {
      expect([
        await statusOf(officer.get(`/workflow/appraisals/${id}`)),
        await statusOf(officer.get(`/workflow/appraisals/${id}?as=${office.ids.employee}`)),
        await statusOf(officer.get(`/workflow/appraisals/${id}/history`)),
      ]).toEqual([status, status, status]);
      const sent = await officer.send('appraisals', id, 'EXTEND_DEADLINE', extend);
      expect([sent.status, sent.body.error?.details]).toMatchObject([
        status,
        status === 200 ? undefined : { code: 'NOT_FOUND' },
      ]);
    }
    expect(await statusOf(officer.get(`/workflow/appraisal-cycles/${cycle}`))).toBe(404);
  });

  it('acts on many, reminds and hands over within the units alone', async () => {
    const many = await officer.call('post', '/workflow/appraisals/events', {
      event: 'EXTEND_DEADLINE',
      documentIds: [own, other],
      data: { dueAt: '2031-01-01T00:00:00Z' },
      comment: 'Gangguan jaringan',
    });
    expect((many.body.data as { status: number }[]).map(({ status }) => status)).toEqual([200, 404]);
    const reminded = await officer.call('post', '/workflow/appraisals/reminders', {
      documentIds: [own, other],
    });
    expect((reminded.body.data as { status: number }[]).map(({ status }) => status)).toEqual([200, 404]);
    const handover = { from: office.ids.outsideHead, to: office.ids.head, comment: 'Mutasi', dryRun: true };
    const handed = await officer.call('post', '/workflow/appraisals/handovers', handover);
    expect([handed.status, handed.body.data, handed.body.meta]).toEqual([200, [], { remaining: 0 }]);
    const all = await hr.call('post', '/workflow/appraisals/handovers', handover);
    expect(all.body.data.length).toBeGreaterThan(0);
  });

  it('sees in the content manager people and appraisals of the units, and opens no others', async () => {
    const people = (await found(officer, EMPLOYEE)).map(({ name }) => name);
    expect(people).toContain('Pegawai employee');
    expect(people).not.toContain('Pegawai outsider');
    expect((await found(officer, APPRAISAL)).map(({ documentId }) => documentId).sort()).toEqual(inUnit());
    expect((await found(officer, 'api::org-unit.org-unit')).map(({ name }) => name)).toEqual([
      'Puskesmas Melati',
    ]);
    expect(await statusOf(officer.get(`${CM}/${APPRAISAL}/${own}`))).toBe(200);
    expect(await statusOf(officer.get(`${CM}/${APPRAISAL}/${other}`))).toBe(403);
    expect(await statusOf(officer.get(`${CM}/${EMPLOYEE}/${office.ids.outsider}`))).toBe(403);
  });

  it('mends people of the units, but neither addresses nor logins, which say who serves which unit', async () => {
    const at = (id: string) => `${CM}/${EMPLOYEE}/${id}`;
    expect(await statusOf(officer.call('put', at(office.ids.peer), { rank: 'III/d' }))).toBe(200);
    await officer.call('put', at(office.ids.peer), { email: 'hr@office.test' });
    const [peer] = (await found(hr, EMPLOYEE)).filter(({ documentId }) => documentId === office.ids.peer);
    expect(peer).toMatchObject({ rank: 'III/d', email: null });
    expect(await statusOf(officer.call('put', at(office.ids.outsider), { rank: 'III/d' }))).toBe(403);
    expect(await statusOf(officer.call('delete', at(office.ids.peer)))).toBe(403);
  });

  it('reads reports of the units', async () => {
    const { body } = await officer.get('/reports/progress');
    expect([...new Set((body.data as { unit: string }[]).map(({ unit }) => unit))]).toEqual([
      'Puskesmas Melati',
    ]);
    for (const name of REPORT_NAMES)
      expect(await statusOf(officer.get(`/reports/${name}?unit=${office.units.licensing}`))).toBe(400);
    expect(await statusOf(officer.get('/reports/progress.xlsx'))).toBe(200);
    expect((await hr.get('/reports/progress')).body.data).toHaveLength(2);
  });

  it('imports what concerns people of the units', async () => {
    const upload = async (kind: string, content: string): Promise<Response> =>
      app.request
        .post(`/imports/${kind}?dryRun=true`)
        .set('Authorization', officer.bearer)
        .attach('file', Buffer.from(content), 'file.csv');
    const numbers = async (name: 'employee' | 'outsider'): Promise<string> =>
      String(
        (await app.strapi.documents(EMPLOYEE).findOne({ documentId: office.ids[name] }))?.employeeNumber,
      );
    const days = `NIP;Tanggal;Kehadiran\r\n${await numbers('employee')};2026-01-05;hadir\r\n${await numbers('outsider')};2026-01-05;hadir`;
    const { body } = await upload('attendance', days);
    expect(body.data.faults).toMatchObject([{ row: 3, code: 'OUTSIDE_UNITS' }]);
    expect((await upload('employees', 'NIP;Nama')).status).toBe(403);
  });

  it('is told nothing that concerns all units, and configures nothing', async () => {
    for (const path of ['/workflow/audit/verification', '/workflow/failures', '/workflow/webhooks'])
      expect([path, await statusOf(officer.get(path))]).toEqual([path, 403]);
    expect(await statusOf(officer.call('post', `${CM}/${POLICY}`, { name: 'Baru' }))).toBe(403);
  });

  it('sees nothing at all without a unit', async () => {
    expect(idsOf(await nobody.get('/workflow/appraisals/instances'))).toEqual([]);
    expect(await statusOf(nobody.get(`/workflow/appraisals/${own}`))).toBe(404);
    expect(await found(nobody, EMPLOYEE)).toEqual([]);
    expect(await statusOf(nobody.get('/reports/progress'))).toBe(403);
  });
});

describe('calibration in the panel', () => {
  it('is followed by those whose unit it is, and supposed without a trace', async () => {
    const run = await office.openCycle({ policy: { calibration: true }, members: ['employee'] });
    const appraisal = run.appraisals.employee ?? '';
    await leadTo(office, appraisal, 'calibration');
    const data = { orgUnit: office.units.health, cycle: run.cycle };
    const begun = await call(office, 'hr', 'post', '/api/calibration-sessions', { data });
    const at = `/calibration-sessions/${String(begun.body.data.documentId)}`;
    for (const by of [officer, auditor, hr]) {
      expect((await by.get('/calibration-sessions/units')).body.data).toMatchObject([{ waiting: 1 }]);
      expect((await by.get(`${at}/board`)).body.data).toMatchObject({ unit: 'Puskesmas Melati' });
    }
    const changes = [{ appraisal, resultRating: 'above', behaviourRating: 'above' }];
    const supposed = await officer.call('post', `${at}/what-if`, { changes });
    expect(supposed.body.data.moved).toEqual([{ appraisal, from: 'good', to: 'very_good' }]);
    expect((await officer.get(`${at}/board`)).body.data.now.counts).toMatchObject({ good: 1, very_good: 0 });
    expect((await nobody.get('/calibration-sessions/units')).body.data).toEqual([]);
    expect(await statusOf(nobody.get(`${at}/board`))).toBe(404);
    expect(await statusOf(nobody.call('post', `${at}/what-if`, { changes }))).toBe(404);
    expect(await statusOf(editor.get(`${at}/board`))).toBe(403);
  });

  it('stands beside what is open in one’s own units', async () => {
    const [mine] = (await officer.get('/reports/mine')).body.data as object[];
    expect(mine).toMatchObject({ name: 'Puskesmas Melati', overdue: 0 });
    expect((await nobody.get('/reports/mine')).body.data).toEqual([]);
  });
});

describe('an auditor', () => {
  it('reads everything', async () => {
    for (const path of [
      '/workflow/definitions',
      '/workflow/appraisals/instances',
      `/workflow/appraisals/${other}`,
      `/workflow/appraisals/${other}/history`,
      `/workflow/appraisals/${other}/record`,
      '/workflow/audit/verification',
      '/workflow/audit/entries',
      '/workflow/audit/refusals',
      '/workflow/failures',
      '/reports/progress',
      `${CM}/${APPRAISAL}/${other}`,
      `${CM}/${POLICY}`,
    ])
      expect([path, await statusOf(auditor.get(path))]).toEqual([path, 200]);
  });

  it('changes nothing', async () => {
    const at = `${CM}/${EMPLOYEE}/${office.ids.peer}`;
    for (const [method, path] of [
      ['post', `/workflow/appraisals/${own}/events`],
      ['post', '/workflow/appraisals/events'],
      ['post', '/workflow/appraisals/reminders'],
      ['post', '/workflow/appraisals/handovers'],
      ['post', `/workflow/appraisals/${own}/erasure`],
      ['post', '/workflow/definitions/appraisal/migrations'],
      ['post', '/workflow/webhooks'],
      ['post', '/imports/holidays'],
      ['put', at],
      ['delete', at],
      ['post', `${CM}/${POLICY}`],
    ] as const)
      expect([path, await statusOf(auditor.call(method, path, {}))]).toEqual([path, 403]);
  });
});

describe('a policy editor', () => {
  it('writes policies and holidays', async () => {
    const made = await editor.call('post', `${CM}/${POLICY}`, {
      name: 'Kebijakan 2031',
      validFrom: '2031-01-01',
    });
    expect([made.status, made.body.error]).toEqual([201, undefined]);
    const at = `${CM}/${POLICY}/${String(made.body.data.documentId)}`;
    expect(await statusOf(editor.call('put', at, { appealDays: 10 }))).toBe(200);
    expect(await statusOf(editor.call('delete', at))).toBe(200);
  });

  it('sees nothing of people', async () => {
    for (const path of [
      '/workflow/definitions',
      '/workflow/appraisals/instances',
      '/reports/progress',
      `${CM}/${APPRAISAL}`,
      `${CM}/${EMPLOYEE}`,
    ])
      expect([path, await statusOf(editor.get(path))]).toEqual([path, 403]);
  });
});

it('keeps what HR has changed about a role, however often the application starts', async () => {
  const roles = app.strapi.service('admin::role');
  const role = await roles.findOne({ code: 'kinerja-auditor' });
  await roles.assignPermissions(role.id, [{ action: 'api::reports.read' }]);
  await ensureRoles(app.strapi);
  const left = await app.strapi.db.query('admin::permission').findMany({ where: { role: role.id } });
  expect(left.map(({ action }: { action: string }) => action)).toEqual(['api::reports.read']);
});

it('gives a role once what was added after agencies had begun with it', async () => {
  const role = await app.strapi.service('admin::role').findOne({ code: OFFICER });
  const permissions = app.strapi.db.query('admin::permission');
  const added = { role: role.id, action: 'api::calibration.manage' };
  await permissions.deleteMany({ where: added });
  // As in a database of before: nothing is noted of what was added.
  await app.strapi.store.delete({ type: 'kinerja', key: 'panel-roles-added' });
  await ensureRoles(app.strapi);
  expect(await permissions.findMany({ where: added })).toMatchObject([{ conditions: ['api::own-units'] }]);
  await permissions.deleteMany({ where: added });
  await ensureRoles(app.strapi);
  expect(await permissions.count({ where: added })).toBe(0);
});

it('offers nobody to make or delete by hand what a workflow alone makes', async () => {
  const { body } = await hr.get('/admin/users/me/permissions');
  const by = (action: string) =>
    (body.data as { action: string; subject: string | null }[])
      .filter((one) => one.action === `plugin::content-manager.explorer.${action}`)
      .map(({ subject }) => subject);
  for (const action of ['create', 'delete']) {
    expect(by(action)).toContain(EMPLOYEE);
    expect(by(action)).not.toContain(APPRAISAL);
  }
  expect(by('read')).toContain(APPRAISAL);
});
