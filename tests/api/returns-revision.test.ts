import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, send } from '../support/appraisal';
import { after, at, fire, letPass, momentOf } from '../support/clock';
import { insideOf, timersOf } from '../support/inside';
import { buildOffice, dateIn, type Office } from '../support/office';
import { must } from '../support/steps';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

const eventsOf = async (id: string): Promise<string[]> =>
  (await insideOf(app, id)).history.map(({ event }) => event);

const anotherPlan = () => aPlan().map((result) => ({ ...result, title: 'Rencana yang diubah' }));
const editPlan = async (id: string) =>
  app.request
    .put(`/api/appraisals/${id}`)
    .set('Authorization', `Bearer ${await office.jwt('employee')}`)
    .send({ data: { workResults: anotherPlan() } })
    .expect(200);

describe('the assessment', () => {
  it('opens by itself on the date of the cycle', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const opens = await momentOf(app, id, 'OPEN_ASSESSMENT');
    // Midnight of that day in the unit's zone, WIB.
    expect(opens.toISOString()).toBe(`${dateIn(59)}T17:00:00.000Z`);
    await fire(app, id, 'OPEN_ASSESSMENT', new Date(opens.getTime() - 1));
    expect((await insideOf(app, id)).instance.path).toBe('monitoring');
    await fire(app, id, 'OPEN_ASSESSMENT', opens);
    const { instance, history } = await insideOf(app, id);
    expect(instance.path).toBe('selfAssessment');
    expect(history.at(-1)).toMatchObject({ event: 'OPEN_ASSESSMENT', actor_id: null, actor_role: 'system' });
  });

  it('opens at once where the plan is agreed on after that date', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review', { assessmentDate: dateIn(-1) });
    const answer = await send(office, 'supervisor', id, 'APPROVE_TARGETS');
    expect(answer.body.data).toMatchObject({ state: 'selfAssessment', revision: 3 });
    const { history, tasks } = await insideOf(app, id);
    expect(history.slice(-2)).toMatchObject([
      { event: 'APPROVE_TARGETS', actor_role: 'appraiser' },
      { event: 'OPEN_ASSESSMENT', actor_role: 'system' },
    ]);
    expect(tasks.map(({ role }) => role)).toEqual(['employee']);
  });

  it('does not wait for a first plan, nor throw it away: the date alone ends no drafting', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft', { assessmentDate: dateIn(-1) });
    expect(Object.keys((await insideOf(app, id)).instance.timers)).toEqual(['TARGETS_OVERDUE']);
    await must(
      office,
      'employee',
      id,
      'SUBMIT_TARGETS',
      { data: { workResults: aPlan() } },
      'targetSetting.review',
    );
    expect(Object.keys((await insideOf(app, id)).instance.timers)).toEqual(['STEP_OVERDUE']);
  });

  it('ends the time for revising targets', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const opens = await momentOf(app, id, 'OPEN_ASSESSMENT');
    for (const by of ['employee', 'supervisor'] as const) {
      const late = await at(app, opens, () =>
        send(office, by, id, 'REVISE_TARGETS', { comment: 'Target berubah' }),
      );
      expect(late.body.error).toMatchObject({ status: 422, details: { code: 'ASSESSMENT_DATE_PASSED' } });
    }
    const justInTime = new Date(opens.getTime() - 1);
    await at(app, justInTime, () =>
      must(office, 'employee', id, 'REVISE_TARGETS', { comment: 'Target berubah' }, 'targetSetting.draft'),
    );
  });
});

describe('a revision of agreed targets', () => {
  const revised = async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    await must(
      office,
      'employee',
      id,
      'REVISE_TARGETS',
      { comment: 'Anggaran berubah' },
      'targetSetting.draft',
    );
    return id;
  };

  it('counts once it is approved, and the assessment date is waited for as before', async () => {
    const id = await revised();
    await editPlan(id);
    await must(office, 'employee', id, 'SUBMIT_TARGETS', {}, 'targetSetting.review');
    await must(office, 'supervisor', id, 'APPROVE_TARGETS', {}, 'monitoring');
    const { subject, instance } = await insideOf(app, id);
    expect(subject.agreed_work_results).toMatchObject([{ title: 'Rencana yang diubah' }]);
    expect(instance).toMatchObject({ context: { revising: false } });
    expect(Object.keys(instance.timers)).toEqual(['OPEN_ASSESSMENT']);
  });

  it('that lapses takes its annexes with it: those that were agreed count', async () => {
    const id = await revised();
    const before = (await insideOf(app, id)).subject;
    const details = { resources: ['Anggaran yang belum disetujui'] };
    await must(office, 'employee', id, 'SUBMIT_TARGETS', { data: { details } }, 'targetSetting.review');
    expect((await insideOf(app, id)).subject.plan_details).toEqual(details);
    await letPass(app, id, 'REVISION_LAPSED');
    const { plan_details: now } = (await insideOf(app, id)).subject;
    expect(now).toEqual(before.agreed_plan_details);
    expect(now).not.toEqual(details);
  });

  it('gives way to the agreed plan when it is not submitted by the assessment date', async () => {
    const id = await revised();
    const { subject } = await insideOf(app, id);
    await editPlan(id);
    const passed = await letPass(app, id, 'REVISION_LAPSED');
    const now = await insideOf(app, id);
    expect(now.subject.work_results).toEqual(subject.agreed_work_results);
    expect(now.subject.agreed_work_results).toEqual(subject.agreed_work_results);
    expect(now.instance).toMatchObject({ path: 'selfAssessment', context: { revising: false } });
    expect((await eventsOf(id)).slice(-2)).toEqual(['REVISION_LAPSED', 'OPEN_ASSESSMENT']);
    expect(timersOf(now)).toEqual(now.instance.timers);
    expect(new Date(now.instance.entered_at)).toEqual(passed);
  });

  it('gives way too when it is submitted but not approved by then', async () => {
    const id = await revised();
    await must(
      office,
      'employee',
      id,
      'SUBMIT_TARGETS',
      { data: { workResults: anotherPlan() } },
      'targetSetting.review',
    );
    await letPass(app, id, 'REVISION_LAPSED');
    const { subject, instance } = await insideOf(app, id);
    expect(subject.work_results).toMatchObject([{ title: 'Pelayanan pasien tepat waktu' }]);
    expect(instance.path).toBe('selfAssessment');
  });

  it('keeps its date when it is returned and submitted again, and can lapse once only', async () => {
    const id = await revised();
    const lapses = await momentOf(app, id, 'REVISION_LAPSED');
    await must(office, 'employee', id, 'SUBMIT_TARGETS', {}, 'targetSetting.review');
    await must(office, 'supervisor', id, 'RETURN_TARGETS', { comment: 'Belum jelas' }, 'targetSetting.draft');
    expect(await momentOf(app, id, 'REVISION_LAPSED')).toEqual(lapses);
    await fire(app, id, 'REVISION_LAPSED', lapses);
    const once = await insideOf(app, id);
    await fire(app, id, 'REVISION_LAPSED', after(lapses));
    expect(await insideOf(app, id)).toEqual(once);
  });

  it('that is overdue may be drafted by the performance team like a first plan', async () => {
    const id = await revised();
    const due = await letPass(app, id, 'TARGETS_OVERDUE');
    const draft = { data: { workResults: anotherPlan() }, comment: 'Tidak disusun' };
    await at(app, after(due), () => must(office, 'hr', id, 'DRAFT_FOR_EMPLOYEE', draft, 'monitoring'));
    const { instance, subject } = await insideOf(app, id);
    expect(instance.context.revising).toBe(false);
    expect(subject.agreed_work_results).toMatchObject([{ title: 'Rencana yang diubah' }]);
  });
});

describe('a deadline that passes without the person acting', () => {
  it('records the missing self-assessment and goes on to the review', async () => {
    const id = await anAppraisalIn(office, 'selfAssessment');
    await letPass(app, id, 'SELF_ASSESSMENT_LAPSED');
    const { subject, instance, history } = await insideOf(app, id);
    expect(instance.path).toBe('review');
    expect(subject.self_assessment).toMatchObject({ lapsed: true, ratings: [], behaviours: [] });
    expect(history.at(-1)).toMatchObject({ event: 'SELF_ASSESSMENT_LAPSED', actor_role: 'system' });
  });

  it.each(['targetSetting.review', 'review', 'calibration', 'finalApproval'])(
    'never moves on alone from %s: it is told to those who watch over deadlines',
    async (state) => {
      const id = await anAppraisalIn(office, state);
      const before = await insideOf(app, id);
      await letPass(app, id, 'STEP_OVERDUE');
      const { instance, tasks } = await insideOf(app, id);
      expect(instance).toMatchObject({ path: state, context: { escalated: true } });
      expect(instance.due_at).toBe(before.instance.due_at);
      expect(instance.entered_at).toBe(before.instance.entered_at);
      expect(new Set(tasks.map(({ role }) => role))).toEqual(
        new Set([...before.tasks.map(({ role }) => role), 'performanceTeam']),
      );
    },
  );
});
