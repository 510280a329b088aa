import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, get, send, type Sent } from '../support/appraisal';
import { insideOf, type Inside } from '../support/inside';
import { buildOffice, type Office } from '../support/office';
import { createRecord, updateRecord } from '../support/records';
import { must, refused } from '../support/steps';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  // Where the employee goes, the head becomes the appraiser: the team must be somebody else.
  await updateRecord(app, 'org-unit', office.units.licensing, { performanceTeam: [office.ids.outsider] });
});
afterEach(() =>
  updateRecord(app, 'employee', office.ids.employee, {
    orgUnit: office.units.health,
    position: office.position,
    appraiser: office.ids.supervisor,
    employmentStatus: 'active',
  }),
);
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

/** In the middle of the period, whatever day it is today. */
const DATE = `${new Date().getUTCFullYear()}-06-15`;
const transfer = (more: object = {}): Sent => ({
  data: { date: DATE, position: office.position, orgUnit: office.units.licensing, ...more },
  comment: 'Mutasi ke Dinas Perizinan',
});

interface Period {
  id: string;
  state: string;
  period: number;
  start: string;
  end: string;
  appraiser: string;
  unit: string;
  position: string | null;
}
/** All periods of the employee in the cycle of this appraisal. */
const periodsWith = (id: string): Promise<Period[]> =>
  query<Period>(
    app.strapi.db.connection,
    `SELECT a.document_id AS id, a.state, a.period, a.period_start::text AS start, a.period_end::text AS end,
       b.document_id AS appraiser, u.document_id AS unit, p.document_id AS position
     FROM appraisals a JOIN appraisals o ON o.cycle_id = a.cycle_id AND o.employee_id = a.employee_id
     LEFT JOIN employees b ON b.id = a.appraiser_id LEFT JOIN org_units u ON u.id = a.org_unit_id
     LEFT JOIN positions p ON p.id = a.position_id WHERE o.document_id = ? ORDER BY a.period`,
    [id],
  );
const employeeNow = async () =>
  (await get(office, 'employee', `/api/employees/${office.ids.employee}?populate=*`)).body.data;

describe('a transfer', () => {
  it('in monitoring closes the period with what was agreed, and opens the next with the new head', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    await must(office, 'hr', id, 'TRANSFER', transfer(), 'selfAssessment');
    const [old, next] = await periodsWith(id);
    expect(old).toMatchObject({ id, end: DATE, appraiser: office.ids.supervisor, unit: office.units.health });
    expect(next).toMatchObject({
      state: 'targetSetting.draft',
      period: 2,
      start: DATE,
      appraiser: office.ids.outsideHead,
      unit: office.units.licensing,
      position: office.position,
    });
    expect(await employeeNow()).toMatchObject({
      orgUnit: { documentId: office.units.licensing },
      position: { documentId: office.position },
    });
    const both = await get(office, 'employee', `/api/appraisals?filters[documentId][$in]=${id}`);
    expect(both.body.meta.pagination.total).toBe(1);
    expect((await get(office, 'outsideHead', `/api/workflow/appraisals/${next?.id}`)).status).toBe(200);
    expect((await get(office, 'supervisor', `/api/workflow/appraisals/${next?.id}`)).status).toBe(404);
    expect((await get(office, 'outsideHead', `/api/workflow/appraisals/${id}`)).status).toBe(404);
    const plan = { data: { workResults: aPlan() } };
    await must(office, 'employee', next?.id ?? '', 'SUBMIT_TARGETS', plan, 'targetSetting.review');
    await must(office, 'outsideHead', next?.id ?? '', 'APPROVE_TARGETS', {}, 'monitoring');
  });

  it.each(['targetSetting.draft', 'targetSetting.review'])(
    'in %s ends what was never agreed: the new post has its own targets',
    async (state) => {
      const id = await anAppraisalIn(office, state);
      await must(office, 'hr', id, 'TRANSFER', transfer(), 'cancelled');
      const [old, next, ...more] = await periodsWith(id);
      expect([old?.state, next?.state, more]).toEqual(['cancelled', 'targetSetting.draft', []]);
      expect((await insideOf(app, id)).jobs).toEqual([]);
    },
  );

  it.each(['draft', 'review'])(
    'while agreed targets are being revised (%s) still appraises what was agreed',
    async (step) => {
      const id = await anAppraisalIn(office, 'monitoring');
      await must(office, 'employee', id, 'REVISE_TARGETS', { comment: 'Anggaran' }, 'targetSetting.draft');
      const changed = { data: { workResults: aPlan().map((one) => ({ ...one, title: 'Diubah' })) } };
      if (step === 'review')
        await must(office, 'employee', id, 'SUBMIT_TARGETS', changed, 'targetSetting.review');
      await must(office, 'hr', id, 'TRANSFER', transfer(), 'selfAssessment');
      const { subject } = await insideOf(app, id);
      expect(subject.work_results).toEqual(subject.agreed_work_results);
      expect((await periodsWith(id)).map(({ period }) => period)).toEqual([1, 2]);
    },
  );

  it.each([
    'selfAssessment',
    'review',
    'calibration',
    'delivered',
    'appeal.explanation',
    'appeal.decision',
    'finalApproval',
  ])('in %s lets the old period go on where it stands', async (state) => {
    const id = await anAppraisalIn(office, state);
    const before = await insideOf(app, id);
    await must(office, 'hr', id, 'TRANSFER', transfer(), state);
    const after = await insideOf(app, id);
    const waiting = ({ tasks }: Inside) =>
      tasks.map(({ role, principal, due_at }) => [role, principal, due_at]);
    expect(waiting(after)).toEqual(waiting(before));
    expect(after.instance.timers).toEqual(before.instance.timers);
    expect((await periodsWith(id)).map(({ period, end }) => [period, end])).toEqual([
      [1, DATE],
      [2, expect.stringMatching(/-12-31$/)],
    ]);
  });

  it('that is only tried writes nothing and moves nobody', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const answer = await send(office, 'hr', id, 'TRANSFER', { ...transfer(), dryRun: true });
    expect(answer.body.data).toMatchObject({ state: 'selfAssessment', dryRun: true, historyId: null });
    expect(await periodsWith(id)).toHaveLength(1);
    expect(await employeeNow()).toMatchObject({ orgUnit: { documentId: office.units.health } });
  });
});

describe('a transfer is refused', () => {
  it('without a reason, to a unit or a post that is not there, or to one without an appraiser', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const before = await insideOf(app, id);
    const empty = await createRecord(app, 'org-unit', { code: 'AG.9', name: 'Unit tanpa kepala' });
    const { comment: _comment, ...bare } = transfer();
    const missing = 'abcdefghijklmnopqrstuvwx';
    await refused(office, 'hr', id, 'TRANSFER', bare, 422, 'COMMENT_REQUIRED');
    await refused(office, 'hr', id, 'TRANSFER', transfer({ orgUnit: missing }), 422, 'NO_SUCH_UNIT');
    await refused(office, 'hr', id, 'TRANSFER', transfer({ orgUnit: empty }), 422, 'NO_APPRAISER');
    await updateRecord(app, 'employee', office.ids.employee, { employmentStatus: 'suspended' });
    await refused(office, 'hr', id, 'TRANSFER', transfer(), 422, 'NOT_ACTIVE');
    expect(await insideOf(app, id)).toEqual(before);
    expect(await periodsWith(id)).toHaveLength(1);
  });

  it('to a post that does not exist: nobody is left without one', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const answer = await send(
      office,
      'hr',
      id,
      'TRANSFER',
      transfer({ position: 'abcdefghijklmnopqrstuvwx' }),
    );
    expect(answer.status).toBe(422);
    expect((await employeeNow()).position).toMatchObject({ documentId: office.position });
  });

  it('by what would keep the next period from opening, said before anything is done', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const before = await insideOf(app, id);
    const led = async (code: string, head: string, more: object = {}) =>
      createRecord(app, 'org-unit', { code, name: `Unit ${code}`, head, ...more });
    // The head is appraised by whom they would appraise.
    await updateRecord(app, 'employee', office.ids.outsider, { appraiser: office.ids.employee });
    const circle = await led('AG.7', office.ids.outsider);
    // Nobody stands above the head, and no official is named.
    const alone = await led('AG.8', office.ids.regent);
    for (const [orgUnit, code] of [
      [circle, 'APPRAISAL_LOOP'],
      [alone, 'NO_INDEPENDENT_OFFICIAL'],
    ] as const) {
      const { body } = await send(office, 'hr', id, 'TRANSFER', { ...transfer({ orgUnit }), dryRun: true });
      expect(body.error.details.reasons).toEqual([
        expect.objectContaining({
          code,
          fixer: 'admin',
          message: expect.stringContaining('Pegawai employee') as string,
        }),
      ]);
      await refused(office, 'hr', id, 'TRANSFER', transfer({ orgUnit }), 422, code);
    }
    await updateRecord(app, 'employee', office.ids.outsider, { appraiser: office.ids.outsideHead });
    expect(await insideOf(app, id)).toEqual(before);
    expect(await employeeNow()).toMatchObject({ orgUnit: { documentId: office.units.health } });
  });

  it('not for somebody who leads the new unit: the head of the unit above appraises them', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const led = await createRecord(app, 'org-unit', {
      code: 'AG.6',
      name: 'UPTD Baru',
      head: office.ids.employee,
      parent: office.units.licensing,
    });
    await must(office, 'hr', id, 'TRANSFER', transfer({ orgUnit: led }), 'selfAssessment');
    expect((await periodsWith(id))[1]).toMatchObject({ unit: led, appraiser: office.ids.outsideHead });
  });

  it.each([
    ['before it began', '1999-12-31'],
    ['after it ends', `${new Date().getUTCFullYear() + 3}-01-01`],
  ])('on a day outside its period: %s', async (_what, date) => {
    const id = await anAppraisalIn(office, 'monitoring');
    expect((await send(office, 'hr', id, 'TRANSFER', transfer({ date }))).status).toBe(422);
    expect(await periodsWith(id)).toHaveLength(1);
  });

  it('of a period that a transfer has closed already', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    await must(office, 'hr', id, 'TRANSFER', transfer(), 'selfAssessment');
    const again = await send(office, 'hr', id, 'TRANSFER', transfer({ orgUnit: office.units.health }));
    expect([again.status, again.body.error.details.code]).toEqual([422, 'PERIOD_CLOSED']);
    expect(await periodsWith(id)).toHaveLength(2);
  });
});
