import type { Response } from 'supertest';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { get } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { createRecord } from '../support/records';
import { historyOf, leadTo } from '../support/steps';

/** HR prepares a panel's session in the admin panel, and writes down what its members decide. */

let app: TestApp;
let office: Office;
let admin: Admin;
beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
});
afterAll(() => app.stop());

const SESSIONS = '/calibration-sessions';
const code = ({ status, body }: Response) => [status, body.error?.details?.code ?? null];

const calibrated = async (members: PersonName[] = ['employee']) => {
  const policy = { calibration: true, minimumUnitSize: 1 };
  const { cycle, appraisals } = await office.openCycle({ policy, members });
  const id = appraisals.employee ?? '';
  await leadTo(office, id, 'calibration');
  return { id, place: { orgUnit: office.units.health, cycle } };
};
const prepare = async (place: object, more: object = {}, by: Admin = admin) =>
  conforms(await by.call('post', SESSIONS, { data: { ...place, ...more } }));
const prepared = async (place: object): Promise<string> => {
  const answer = await prepare(place, { meetsOn: '2027-01-15' });
  expect([answer.status, answer.body.error]).toEqual([201, undefined]);
  return answer.body.data.documentId as string;
};
const adjust = async (session: string, appraisal: string, more: object = {}, by: Admin = admin) =>
  conforms(
    await by.call('post', `${SESSIONS}/${session}/adjustments`, {
      member: office.ids.hr,
      appraisal,
      resultRating: 'above',
      behaviourRating: 'above',
      reason: 'Setara rekan lain',
      ...more,
    }),
  );
const end = async (session: string, body: object, by: Admin = admin) =>
  conforms(
    await by.call('post', `${SESSIONS}/${session}/end`, { event: 'CLOSE', member: office.ids.hr, ...body }),
  );

describe('HR in the admin panel', () => {
  it('prepares a session: who sits, and on which day', async () => {
    const { place } = await calibrated();
    const seats = await admin.get(`${SESSIONS}/seats?orgUnit=${place.orgUnit}&cycle=${place.cycle}`);
    expect(seats.body.data).toEqual([{ documentId: office.ids.hr, name: 'Pegawai hr' }]);
    expect(code(await prepare(place, { members: [office.ids.peer] }))[0]).toBe(400);
    expect(code(await prepare(place, { meetsOn: '2027-02-30' }))[0]).toBe(400);
    const session = await prepared(place);
    expect(code(await prepare(place))).toEqual([409, 'SESSION_OPEN']);
    const { data } = conforms(await admin.get(`${SESSIONS}/${session}/board`)).body;
    expect(data).toMatchObject({ state: 'open', meetsOn: '2027-01-15', members: [{ name: 'Pegawai hr' }] });
    const [first] = conforms(await admin.get(SESSIONS)).body.data as object[];
    expect(first).toMatchObject({ documentId: session, state: 'open', meetsOn: '2027-01-15', closing: null });
    const task = await get(office, 'hr', '/api/workflow/tasks?subject=calibration-sessions');
    expect(task.body.data).toContainEqual(expect.objectContaining({ documentId: session }));
  });

  it('records what a member decided: the history names both', async () => {
    const { id, place } = await calibrated();
    const session = await prepared(place);
    expect((await adjust(session, id, { reason: ' ' })).status).toBe(400);
    expect((await adjust(session, id, { member: office.ids.supervisor })).status).toBe(400);
    expect((await adjust(session, 'nobody')).status).toBe(400);
    const done = await adjust(session, id);
    expect([done.status, done.body.error]).toEqual([200, undefined]);
    expect((await historyOf(office, 'hr', id)).at(-1)).toMatchObject({
      event: 'ADJUST_RESULT',
      actor: { name: 'Admin Kepegawaian', role: 'performanceTeam' },
      onBehalfOf: { id: office.ids.hr, name: 'Pegawai hr' },
      data: { reason: 'Setara rekan lain' },
    });
    const { data } = conforms(await admin.get(`${SESSIONS}/${session}/board`)).body;
    expect(data.people).toMatchObject([
      { predicate: 'very_good', moved: true, reason: 'Setara rekan lain', ratedBy: 'Admin Kepegawaian' },
    ]);
  });

  it('records the end, which confirms all results; a breach has its reason', async () => {
    const { id, place } = await calibrated();
    const session = await prepared(place);
    await createRecord(app, 'unit-achievement', { ...place, achievement: 'outstanding' });
    expect(code(await end(session, {}))).toEqual([422, 'BREACH_REASON_REQUIRED']);
    const done = await end(session, { reason: 'Unit baru dibentuk' });
    expect([done.status, done.body.error]).toEqual([200, undefined]);
    expect((await historyOf(office, 'hr', id)).at(-1)).toMatchObject({
      event: 'CONFIRM_RESULT',
      to: 'delivered',
      actor: { name: 'Admin Kepegawaian' },
      onBehalfOf: { name: 'Pegawai hr' },
    });
    expect(code(await adjust(session, id))).toEqual([409, 'EVENT_NOT_ALLOWED']);
    expect(code(await end(session, {}))).toEqual([409, 'EVENT_NOT_ALLOWED']);
    const [first] = conforms(await admin.get(SESSIONS)).body.data as object[];
    expect(first).toMatchObject({
      state: 'closed',
      closing: { reason: 'Unit baru dibentuk', by: { onBehalfOf: { name: 'Pegawai hr' } } },
      breaches: [{ rule: 'majority' }],
    });
  });

  it('gives a session up with a reason; the results stay where they were', async () => {
    const { id, place } = await calibrated();
    const session = await prepared(place);
    expect(code(await end(session, { event: 'ABANDON' }))).toEqual([422, 'COMMENT_REQUIRED']);
    expect((await end(session, { event: 'ABANDON', reason: 'Kuorum tidak tercapai' })).status).toBe(200);
    expect((await historyOf(office, 'hr', id)).at(-1)).toMatchObject({ to: 'calibration' });
  });

  it('keeps no record where they appraise or are appraised, nor of units that are not theirs', async () => {
    const { id, place } = await calibrated();
    const session = await prepared(place);
    const supervisor = await anAdmin(app, 'supervisor@office.test');
    expect(code(await adjust(session, id, {}, supervisor))).toEqual([403, 'KEEPER_TAKES_PART']);
    expect(code(await prepare(place, {}, supervisor))).toEqual([403, 'KEEPER_TAKES_PART']);
    const auditor = await anAdmin(app, 'auditor@panel.test', 'kinerja-auditor');
    expect((await prepare(place, {}, auditor)).status).toBe(403);
    expect((await adjust(session, id, {}, auditor)).status).toBe(403);
    const elsewhere = await anAdmin(app, 'outsider@office.test', 'kinerja-hr-officer');
    expect((await adjust(session, id, {}, elsewhere)).status).toBe(404);
    expect((await prepare(place, {}, elsewhere)).status).toBe(404);
    expect((await elsewhere.get(SESSIONS)).body.data).toEqual([]);
  });

  it('who is a member themselves decides in their own name', async () => {
    const { id, place } = await calibrated();
    const session = await prepared(place);
    const officer = await anAdmin(app, 'hr@office.test', 'kinerja-hr-officer');
    await createRecord(app, 'unit-achievement', { ...place, achievement: 'outstanding' });
    expect((await adjust(session, id, {}, officer)).status).toBe(200);
    expect((await end(session, { reason: 'Unit baru dibentuk' }, officer)).status).toBe(200);
    expect((await historyOf(office, 'hr', id)).slice(-2)).toMatchObject([
      { event: 'ADJUST_RESULT', onBehalfOf: null },
      { event: 'CONFIRM_RESULT', onBehalfOf: null, to: 'delivered' },
    ]);
  });
});
