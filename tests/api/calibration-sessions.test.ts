import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { aReview, get, send } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call, createRecord } from '../support/records';
import { historyOf, leadTo, refused } from '../support/steps';

/** A panel looks at the results of a unit together, before anybody learns of theirs. */

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const SESSIONS = '/api/calibration-sessions';

/** The employee's result waits for the panel; the colleague's too, where both are wanted. */
const calibrated = async (members: PersonName[] = ['employee'], policy: Record<string, unknown> = {}) => {
  const { cycle, appraisals } = await office.openCycle({ policy: { calibration: true, ...policy }, members });
  const id = appraisals.employee ?? '';
  await leadTo(office, id, 'calibration');
  return { cycle, id, appraisals };
};
const begin = async (by: PersonName, cycle: string): Promise<Response> =>
  conforms(await call(office, by, 'post', SESSIONS, { data: { orgUnit: office.units.health, cycle } }));
const opened = async (cycle: string): Promise<string> => {
  const { status, body } = await begin('hr', cycle);
  expect([status, body.error ?? null]).toEqual([201, null]);
  return body.data.documentId as string;
};
const board = async (by: PersonName, session: string) =>
  conforms(await get(office, by, `${SESSIONS}/${session}/board`));
const whatIf = async (session: string, changes: object[]) =>
  conforms(await call(office, 'hr', 'post', `${SESSIONS}/${session}/what-if`, { changes }));
const close = async (session: string, body: object = {}, by: PersonName = 'hr') =>
  conforms(
    await call(office, by, 'post', `/api/workflow/calibration-sessions/${session}/events`, {
      event: 'CLOSE',
      ...body,
    }),
  );
const achieved = (cycle: string, achievement: string) =>
  createRecord(app, 'unit-achievement', { orgUnit: office.units.health, cycle, achievement });
const code = ({ status, body }: Response) => [status, body.error?.details.code ?? null];
const stateOf = async (id: string) =>
  (await get(office, 'hr', `/api/workflow/appraisals/${id}`)).body.data.state as string;

describe('a calibration session', () => {
  it('is begun by the panel of the unit alone, once, and when somebody waits for it', async () => {
    const { cycle } = await calibrated();
    for (const stranger of ['employee', 'supervisor', 'head', 'outsider'] as const) {
      expect(code(await begin(stranger, cycle))).toEqual([403, 'NOT_ON_PANEL']);
    }
    const units = await get(office, 'hr', `${SESSIONS}/units`);
    expect(conforms(units).body.data).toContainEqual({
      orgUnit: { documentId: office.units.health, name: 'Puskesmas Melati' },
      cycle: { documentId: cycle, name: expect.any(String) },
      waiting: 1,
      notReviewed: 0,
      session: null,
    });
    await opened(cycle);
    expect(code(await begin('hr', cycle))).toEqual([409, 'SESSION_OPEN']);
    const other = await office.openCycle({ members: ['employee'] });
    expect(code(await begin('hr', other.cycle))).toEqual([422, 'NOBODY_IN_CALIBRATION']);
    expect((await begin('hr', 'nothing')).status).toBe(404);
  });

  it('is seen by nobody else, and shows the unit as it was and as it is', async () => {
    const { cycle, id } = await calibrated();
    const session = await opened(cycle);
    for (const stranger of ['employee', 'supervisor', 'head', 'outsider'] as const) {
      expect((await board(stranger, session)).status).toBe(404);
      expect((await get(office, stranger, `${SESSIONS}/${session}`)).status).toBe(404);
      expect((await get(office, stranger, SESSIONS)).body.data).toEqual([]);
    }
    await send(office, 'hr', id, 'ADJUST_RESULT', {
      data: { ...aReview('above'), reason: 'Setara rekan lain' },
    });
    const { data } = (await board('hr', session)).body;
    expect(data).toMatchObject({
      unit: 'Puskesmas Melati',
      before: { people: 1, counts: { good: 1 }, ratings: [{ appraisal: id, predicate: 'good' }] },
      now: { people: 1, counts: { good: 0, very_good: 1 }, skipped: true },
      after: null,
      people: [
        {
          appraisal: id,
          predicate: 'very_good',
          reason: 'Setara rekan lain',
          ratedBy: 'Pegawai hr',
          moved: true,
          before: { predicate: 'good' },
        },
      ],
    });
  });

  it('says what would be with other ratings, and stores nothing', async () => {
    const { cycle, id } = await calibrated(['employee'], { minimumUnitSize: 1 });
    await achieved(cycle, 'outstanding');
    const session = await opened(cycle);
    const before = (await board('hr', session)).body;
    const supposed = await whatIf(session, [
      { appraisal: id, resultRating: 'above', behaviourRating: 'above' },
    ]);
    expect(supposed.body.data).toMatchObject({
      now: { counts: { good: 1 }, breaches: [{ rule: 'majority' }] },
      then: { counts: { very_good: 1 }, breaches: [{ rule: 'at_most', actual: '100.00' }] },
      moved: [{ appraisal: id, from: 'good', to: 'very_good' }],
    });
    expect((await board('hr', session)).body).toEqual(before);
    expect((await whatIf(session, [{ appraisal: 'nobody', resultRating: 'above' }])).status).toBe(400);
    expect((await whatIf(session, [{ appraisal: id, resultRating: 'superb' }])).status).toBe(400);
  });

  it('ends with a reason where the guide is not kept, and confirms all results at once', async () => {
    const { cycle, id } = await calibrated(['employee'], { minimumUnitSize: 1 });
    const session = await opened(cycle);
    expect(code(await close(session))).toEqual([422, 'UNIT_ACHIEVEMENT_MISSING']);
    await achieved(cycle, 'outstanding');
    expect(code(await close(session))).toEqual([422, 'BREACH_REASON_REQUIRED']);
    expect(await stateOf(id)).toBe('calibration');
    expect(code(await close(session, {}, 'supervisor'))[0]).toBe(404);

    const reason = 'Unit baru dibentuk; target ditetapkan pertengahan tahun';
    const trial = await close(session, { data: { reason }, dryRun: true });
    expect(trial.body.data).toMatchObject({ state: 'closed', dryRun: true });
    expect(await stateOf(id)).toBe('calibration');

    const ended = await close(session, { data: { reason } });
    expect(ended.body.data).toMatchObject({ state: 'closed', breaches: [{ rule: 'majority' }], moved: [] });
    expect(await stateOf(id)).toBe('delivered');
    const { data } = (await board('hr', session)).body;
    expect(data).toMatchObject({
      closing: { reason, by: { name: 'Pegawai hr' } },
      after: { counts: { good: 1 } },
    });
    const told = await get(office, 'hr', `/api/workflow/calibration-sessions/${session}/history`);
    expect(told.body.data).toMatchObject([
      { event: 'OPENED', actor: { name: 'Pegawai hr' }, data: { before: { counts: { good: 1 } } } },
      { event: 'CLOSE', data: { reason } },
    ]);
    const confirmed = (await historyOf(office, 'hr', id)).at(-1);
    expect(confirmed).toMatchObject({ event: 'CONFIRM_RESULT', actor: { name: 'Pegawai hr' } });
  });

  it('once ended leaves nothing to adjust', async () => {
    const { cycle, id } = await calibrated();
    const session = await opened(cycle);
    expect((await close(session)).body.data).toMatchObject({ state: 'closed' });
    const again = { data: { ...aReview('above'), reason: 'Terlambat' } };
    await refused(office, 'hr', id, 'ADJUST_RESULT', again, 409, 'EVENT_NOT_ALLOWED');
    expect(code(await close(session))).toEqual([409, 'EVENT_NOT_ALLOWED']);
  });

  it('has no seat for whoever is appraised in the unit: the team above looks at it', async () => {
    const { cycle, id } = await calibrated(['employee', 'hr']);
    expect(code(await begin('hr', cycle))).toEqual([403, 'NOT_ON_PANEL']);
    const session = (await begin('outsideHead', cycle)).body.data.documentId as string;
    expect((await board('hr', session)).status).toBe(404);
    expect((await board('outsideHead', session)).status).toBe(200);
    expect((await historyOf(office, 'outsideHead', id)).at(-1)).toMatchObject({
      event: 'PANEL_JOINED',
      actor: { name: 'Pegawai outsideHead' },
    });
    expect((await close(session, {}, 'outsideHead')).body.data).toMatchObject({ state: 'closed' });
    expect(await stateOf(id)).toBe('delivered');
  });
});

describe('an appraiser', () => {
  it('sees what the distribution of their own people would be, and of nobody else’s', async () => {
    const { cycle, id, appraisals } = await calibrated(['employee', 'peer', 'outsider']);
    const ask = async (by: PersonName, ratings: object[]) =>
      conforms(await call(office, by, 'post', '/api/appraisals/what-if', { cycle, ratings }));
    const peer = appraisals.peer ?? '';
    const supposed = await ask('supervisor', [
      { appraisal: peer, resultRating: 'above', behaviourRating: 'above' },
    ]);
    expect(supposed.body.data).toMatchObject([
      {
        orgUnit: { name: 'Puskesmas Melati' },
        people: 2,
        distribution: { people: 2, counts: { good: 1, very_good: 1 }, percent: { good: '50.00' } },
      },
    ]);
    expect(
      (await ask('supervisor', [{ appraisal: appraisals.outsider, resultRating: 'above' }])).status,
    ).toBe(400);
    expect((await ask('employee', [{ appraisal: id, resultRating: 'above' }])).status).toBe(400);
    expect((await ask('employee', [])).body.data).toEqual([]);
  });
});
