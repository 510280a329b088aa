import { query } from '../../plugins/workflow/server/src/public';
import { launchCycle } from '../../src/api/appraisal-cycle/workflow/launch';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { get, send } from '../support/appraisal';
import { aCycle, aPerson, checkOf, launch, openedIn, stateOfCycle, type CheckLine } from '../support/cycle';
import { buildOffice, type Office } from '../support/office';
import { createRecord, updateRecord } from '../support/records';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;
let admin: Admin;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
});
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

const CYCLES = 'appraisal-cycles';
const codesOf = async (cycle: string, employee: string): Promise<string[]> =>
  (await checkOf(admin, cycle)).filter((line) => line.employee.id === employee).map(({ code }) => code);

describe('a launch', () => {
  it('opens the sound ones, skips the others, and tells of both', async () => {
    const alone = await aPerson(office, { appraiser: null });
    const cycle = await aCycle(office, { employees: [office.ids.employee, alone, office.ids.peer] });
    await launch(admin, cycle);
    expect((await openedIn(office, cycle)).map(({ employee }) => employee).sort()).toEqual(
      [office.ids.employee, office.ids.peer].sort(),
    );
    const [row] = await query<{ progress: { total: number; opened: number; skipped: CheckLine[] } }>(
      app.strapi.db.connection,
      `SELECT progress::json FROM appraisal_cycles WHERE document_id = ?`,
      [cycle],
    );
    expect(row?.progress).toMatchObject({ total: 3, opened: 2, skipped: [{ employee: { id: alone } }] });
  });

  it('is not stopped by a record that cannot be opened: the others are, and the one is named with the reason', async () => {
    const unit = await createRecord(app, 'org-unit', {
      code: 'X',
      name: 'Unit rusak',
      parent: office.units.health,
    });
    await query(app.strapi.db.connection, `UPDATE org_units SET time_zone = 'MARS' WHERE document_id = ?`, [
      unit,
    ]);
    const sound = [await aPerson(office), await aPerson(office), await aPerson(office)];
    const bad = await aPerson(office, { orgUnit: unit });
    const cycle = await aCycle(office, { employees: [sound[0] ?? '', bad, ...sound.slice(1)] });
    await launch(admin, cycle);
    expect((await openedIn(office, cycle)).map(({ employee }) => employee).sort()).toEqual(sound.sort());
    const [row] = await query<{ progress: Record<string, unknown> }>(
      app.strapi.db.connection,
      `SELECT progress::json FROM appraisal_cycles WHERE document_id = ?`,
      [cycle],
    );
    expect(row?.progress).toMatchObject({
      total: 4,
      opened: 3,
      remaining: 0,
      skipped: [{ employee: { id: bad }, findings: [{ code: 'OPENING_FAILED', fixer: 'admin' }] }],
    });
  });

  it('counts everybody once, however often they are named: by unit, units below, position, and name', async () => {
    const ward = await createRecord(app, 'org-unit', {
      code: `W${Date.now()}`,
      name: 'Ruang Rawat',
      parent: office.units.licensing,
    });
    const position = await createRecord(app, 'position', {
      name: 'Bidan',
      kind: 'functional',
      level: 'pertama',
    });
    await updateRecord(app, 'org-unit', office.units.licensing, { performanceTeam: [office.ids.hr] });
    const below = await aPerson(office, { orgUnit: ward, appraiser: office.ids.outsider });
    const midwife = await aPerson(office, { position });
    const cycle = await aCycle(office, {
      orgUnits: [office.units.licensing, ward],
      positions: [position],
      employees: [below, midwife],
    });
    await launch(admin, cycle);
    const opened = (await openedIn(office, cycle)).map(({ employee }) => employee);
    expect(new Set(opened).size).toBe(opened.length);
    expect(new Set(opened)).toEqual(new Set([office.ids.outsider, below, midwife]));
    await updateRecord(app, 'org-unit', office.units.licensing, { performanceTeam: [] });
  });

  it('copies the library: a later edit of it changes no appraisal that runs', async () => {
    const position = await createRecord(app, 'position', {
      name: 'Apoteker',
      kind: 'functional',
      level: 'muda',
    });
    const indicator = await createRecord(app, 'indicator', {
      title: 'Resep dilayani',
      aspect: 'quantity',
      unit: 'resep',
      direction: 'higher',
      suggestedTarget: 1000,
      suggestedWeight: 100,
      positions: [position],
      active: true,
    });
    const person = await aPerson(office, { position });
    const cycle = await aCycle(office, { employees: [person] });
    expect(await codesOf(cycle, person)).not.toContain('NO_INDICATORS_FOR_POSITION');
    await launch(admin, cycle);
    const plan = async () =>
      (
        await query<{ plan: unknown }>(
          app.strapi.db.connection,
          `SELECT work_results::json AS plan FROM appraisals WHERE document_id = ?`,
          [(await openedIn(office, cycle))[0]?.id ?? ''],
        )
      )[0]?.plan;
    const before = await plan();
    expect(before).toMatchObject([{ indicators: [{ title: 'Resep dilayani', target: 1000, weight: 100 }] }]);
    await updateRecord(app, 'indicator', indicator, { title: 'Lain', suggestedTarget: 1 });
    expect(await plan()).toEqual(before);
  });

  it('that runs twice at once opens nothing twice', async () => {
    const cycle = await aCycle(office, { employees: [office.ids.employee, office.ids.peer] });
    await Promise.all(Array.from({ length: 4 }, () => launchCycle(app.strapi, cycle, new Date())));
    expect(await openedIn(office, cycle)).toHaveLength(2);
  });

  it('takes in late joiners and those whom it skipped before, once each', async () => {
    const late = await aPerson(office, { appraiser: null });
    const cycle = await aCycle(office, { employees: [office.ids.employee, late] });
    await launch(admin, cycle);
    expect(await openedIn(office, cycle)).toHaveLength(1);
    await updateRecord(app, 'employee', late, { appraiser: office.ids.supervisor });
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await admin.send(CYCLES, cycle, 'ADD_MEMBERS')).body.data.state).toBe('open');
      for (let wait = 0; wait < 100 && (await openedIn(office, cycle)).length < 2; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    expect((await openedIn(office, cycle)).map(({ employee }) => employee)).toEqual([
      office.ids.employee,
      late,
    ]);
    expect((await admin.send(CYCLES, cycle, 'LAUNCH')).body.error.details.code).toBe('EVENT_NOT_ALLOWED');
  });

  it('is refused without a policy or without members', async () => {
    const codeOf = async (cycle: string) =>
      (await admin.send(CYCLES, cycle, 'LAUNCH')).body.error?.details as { code: string };
    expect(
      await codeOf(await aCycle(office, { employees: [office.ids.employee] }, { policy: null })),
    ).toMatchObject({
      code: 'NO_POLICY',
    });
    expect(await codeOf(await aCycle(office, null))).toMatchObject({ code: 'NO_MEMBERS' });
    expect(await codeOf(await aCycle(office, {}))).toMatchObject({ code: 'NO_MEMBERS' });
  });

  it('begins when it is made; neither a stranger who may not see it nor HR who reads it leaves a trace', async () => {
    const cycle = await aCycle(office, { employees: [office.ids.employee] });
    const traces = () =>
      query(
        app.strapi.db.connection,
        `SELECT i.revision, count(h.*)::integer AS entries FROM workflow_instances i
         JOIN workflow_history h ON h.instance_id = i.id WHERE i.subject_id = ? GROUP BY i.id`,
        [cycle],
      );
    const asMade = [{ revision: 0, entries: 1 }];
    const path = `/workflow/${CYCLES}/${cycle}`;
    expect((await get(office, 'outsider', `/api${path}`)).status).toBe(404);
    expect((await get(office, 'outsider', `/api${path}/history`)).status).toBe(404);
    expect(await traces()).toEqual(asMade);
    expect((await admin.get(path)).body.data.state).toBe('draft');
    expect((await admin.get(`${path}/history`)).status).toBe(200);
    expect(await traces()).toEqual(asMade);
  });

  it('is for HR in the panel alone, and its own end is the system’s', async () => {
    const cycle = await aCycle(office, { employees: [office.ids.employee] });
    for (const by of ['hr', 'regent', 'outsider'] as const) {
      const answer = await app.request
        .post(`/api/workflow/${CYCLES}/${cycle}/events`)
        .set('Authorization', `Bearer ${await office.jwt(by)}`)
        .send({ event: 'LAUNCH' });
      expect(answer.status).toBe(404);
    }
    expect((await admin.send(CYCLES, cycle, 'LAUNCHED')).status).toBe(400);
    expect(await stateOfCycle(admin, cycle)).toBe('draft');
  });
});

describe('closing a cycle', () => {
  it('waits for the end of every appraisal, and is the end itself', async () => {
    const cycle = await aCycle(office, { employees: [office.ids.employee] });
    await launch(admin, cycle);
    const open = await admin.send(CYCLES, cycle, 'CLOSE');
    expect(open.body.error).toMatchObject({
      status: 422,
      details: { code: 'APPRAISALS_UNFINISHED', reasons: [{ actual: 1 }] },
    });
    const [appraisal] = await openedIn(office, cycle);
    await send(office, 'hr', appraisal?.id ?? '', 'CANCEL', { comment: 'Tidak jadi' });
    expect((await admin.send(CYCLES, cycle, 'CLOSE')).body.data.state).toBe('closed');
    for (const event of ['LAUNCH', 'ADD_MEMBERS', 'CLOSE']) {
      expect((await admin.send(CYCLES, cycle, event)).status).toBe(409);
    }
    const shown = await get(office, 'employee', `/api/appraisal-cycles/${cycle}`);
    expect(shown.body.data?.state ?? 'closed').toBe('closed');
  });
});
