import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { after, at, DAY, fire, momentOf } from '../support/clock';
import { OPEN_STATES } from '../support/contract-table';
import { insideOf, timersOf } from '../support/inside';
import { buildOffice, type Office } from '../support/office';
import { createRecord, updateRecord } from '../support/records';
import { must, refused } from '../support/steps';
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

/** Monday, 10:00 WIB, far ahead: the real workers leave such jobs alone. */
const MONDAY = new Date('2100-03-15T03:00:00Z');
const inTheYear2100 = (state: string, now = MONDAY) =>
  at(app, now, () => anAppraisalIn(office, state, { now, year: 2100, assessmentDate: '2100-12-01' }));
const endOf = (day: string) => `${day}T16:59:59.999Z`;

describe('the deadline of each step, and the job that watches over it', () => {
  beforeAll(async () => {
    await createRecord(app, 'holiday', { date: '2100-03-17', name: 'Hari libur', kind: 'nationalHoliday' });
  });

  it.each([
    ['targetSetting.draft', 'TARGETS_OVERDUE', '2100-03-23', '5 working days'],
    ['targetSetting.review', 'STEP_OVERDUE', '2100-03-23', '5 working days'],
    ['selfAssessment', 'SELF_ASSESSMENT_LAPSED', '2100-03-30', '10 working days'],
    ['review', 'STEP_OVERDUE', '2100-03-30', '10 working days'],
    ['calibration', 'STEP_OVERDUE', '2100-03-30', '10 working days'],
    ['delivered', 'ACCEPT_BY_LAPSE', '2100-03-29', '14 calendar days'],
    ['appeal.explanation', 'EXPLANATION_LAPSED', '2100-03-23', '5 working days'],
    ['appeal.decision', 'DECISION_OVERDUE', '2100-04-05', '14 working days'],
    ['appeal.decided', 'ACCEPT_BY_LAPSE', '2100-03-29', '14 calendar days'],
    ['appeal.secondInstance', 'DECISION_OVERDUE', '2100-04-05', '14 working days'],
    ['finalApproval', 'STEP_OVERDUE', '2100-03-23', '5 working days'],
  ])('in %s %s comes at the end of %s: %s', async (state, event, day) => {
    const id = await inTheYear2100(state);
    const inside = await insideOf(app, id);
    expect(inside.jobs.map(({ key }) => key)).toEqual([`timer:api::appraisal.appraisal:${id}:${event}`]);
    expect(timersOf(inside)).toEqual({ [event]: endOf(day) });
    expect(inside.instance.timers).toEqual({ [event]: endOf(day) });
    expect(new Date(inside.instance.due_at ?? 0).toISOString()).toBe(endOf(day));
    expect(new Date(String(inside.subject.due_at)).toISOString()).toBe(endOf(day));
  });

  it('in monitoring nobody is late, but the assessment has its date', async () => {
    const inside = await insideOf(app, await inTheYear2100('monitoring'));
    expect(timersOf(inside)).toEqual({ OPEN_ASSESSMENT: '2100-11-30T17:00:00.000Z' });
    expect(inside.instance.due_at).toBeNull();
  });

  it.each(['final', 'cancelled'])('in %s nothing is left to wait for', async (state) => {
    const inside = await insideOf(app, await inTheYear2100(state));
    expect(inside.jobs).toEqual([]);
    expect(inside.tasks).toEqual([]);
    expect(inside.instance).toMatchObject({ timers: {}, due_at: null, status: 'done' });
  });

  it('in January targets have time to the 14th, and their approval to the 31st, day off or not', async () => {
    const monday = new Date('2100-01-04T03:00:00Z');
    const draft = await insideOf(app, await inTheYear2100('targetSetting.draft', monday));
    expect(timersOf(draft)).toEqual({ TARGETS_OVERDUE: endOf('2100-01-14') });
    const review = await insideOf(app, await inTheYear2100('targetSetting.review', monday));
    expect(timersOf(review)).toEqual({ STEP_OVERDUE: endOf('2100-01-31') });
  });

  it('the day ends when it ends in the unit: two hours earlier in the east', async () => {
    await updateRecord(app, 'org-unit', office.units.health, { timeZone: 'WIT' });
    const late = await inTheYear2100('finalApproval', new Date('2100-03-15T15:30:00Z'));
    await updateRecord(app, 'org-unit', office.units.health, { timeZone: null });
    // In WIT it is past midnight already, so the count begins a day later.
    expect(timersOf(await insideOf(app, late))).toEqual({ STEP_OVERDUE: '2100-03-24T14:59:59.999Z' });
  });
});

describe('a timer', () => {
  const PASSED = new Date('2101-06-01T00:00:00Z');
  /** What the timers of each state send; two of them where a revision is under way. */
  const EVENTS: Record<string, string> = {
    selfAssessment: 'SELF_ASSESSMENT_LAPSED',
    delivered: 'ACCEPT_BY_LAPSE',
    'appeal.explanation': 'EXPLANATION_LAPSED',
  };

  it.each(Object.entries(EVENTS))('in %s fires once, however often %s comes', async (state, event) => {
    const id = await inTheYear2100(state);
    const due = await momentOf(app, id, event);
    await fire(app, id, event, new Date(due.getTime() - 1));
    expect((await insideOf(app, id)).instance.path).toBe(state);
    await Promise.all(Array.from({ length: 8 }, () => fire(app, id, event, due)));
    const { history, instance } = await insideOf(app, id);
    expect(history.filter((entry) => entry.event === event)).toHaveLength(1);
    expect(history.at(-1)?.sequence).toBe(instance.revision);
    const once = await insideOf(app, id);
    await fire(app, id, event, PASSED);
    expect(await insideOf(app, id)).toEqual(once);
  });

  it('for a state that was left does nothing, wherever the appraisal stands now', async () => {
    const all = ['TARGETS_OVERDUE', 'STEP_OVERDUE', 'REVISION_LAPSED', 'OPEN_ASSESSMENT', 'UNKNOWN'];
    for (const state of [...OPEN_STATES, 'final', 'cancelled']) {
      const id = await inTheYear2100(state);
      const before = await insideOf(app, id);
      const strange = [...all, ...Object.values(EVENTS), 'DECISION_OVERDUE', 'APPROVE', 'xstate.init'].filter(
        (event) => !(event in before.instance.timers),
      );
      for (const event of strange) await fire(app, id, event, PASSED);
      expect(await insideOf(app, id)).toEqual(before);
    }
  });

  it('goes with its state: the job of the step before is gone, that of the next one is there', async () => {
    const id = await inTheYear2100('targetSetting.draft');
    await at(app, MONDAY, async () => {
      await must(office, 'hr', id, 'CANCEL', { comment: 'Salah' }, 'cancelled');
    });
    expect((await insideOf(app, id)).jobs).toEqual([]);
    const other = await inTheYear2100('monitoring');
    await at(app, MONDAY, () => must(office, 'hr', other, 'OPEN_ASSESSMENT', {}, 'selfAssessment'));
    expect(Object.keys(timersOf(await insideOf(app, other)))).toEqual(['SELF_ASSESSMENT_LAPSED']);
  });

  it('moves with its deadline: the old moment does nothing any more, the new one does', async () => {
    const id = await inTheYear2100('selfAssessment');
    const due = await momentOf(app, id);
    const moved = new Date(due.getTime() + 3 * DAY);
    const extension = { data: { dueAt: moved.toISOString() }, comment: 'Cuti melahirkan' };
    await at(app, MONDAY, () => must(office, 'hr', id, 'EXTEND_DEADLINE', extension, 'selfAssessment'));
    const inside = await insideOf(app, id);
    expect(timersOf(inside)).toEqual({ SELF_ASSESSMENT_LAPSED: moved.toISOString() });
    expect(inside.jobs).toHaveLength(1);
    for (const shown of [inside.instance.due_at, inside.subject.due_at, inside.tasks[0]?.due_at]) {
      expect(new Date(String(shown))).toEqual(moved);
    }
    await fire(app, id, 'SELF_ASSESSMENT_LAPSED', due);
    expect((await insideOf(app, id)).instance.path).toBe('selfAssessment');
    await fire(app, id, 'SELF_ASSESSMENT_LAPSED', moved);
    expect((await insideOf(app, id)).instance.path).toBe('review');
  });

  it('that was extended after it fired watches again', async () => {
    const id = await inTheYear2100('review');
    const due = await momentOf(app, id);
    await fire(app, id, 'STEP_OVERDUE', due);
    expect((await insideOf(app, id)).jobs).toEqual([]);
    const moved = new Date(due.getTime() + DAY);
    const extension = { data: { dueAt: moved.toISOString() }, comment: 'Dinas luar' };
    await at(app, after(due), () => must(office, 'hr', id, 'EXTEND_DEADLINE', extension, 'review'));
    const inside = await insideOf(app, id);
    expect(timersOf(inside)).toEqual({ STEP_OVERDUE: moved.toISOString() });
    expect(inside.instance.context.escalated).toBe(false);
  });

  it('is never moved to an earlier moment, nor into the past', async () => {
    const id = await inTheYear2100('review');
    const due = await momentOf(app, id);
    const extend = (dueAt: Date) => ({ data: { dueAt: dueAt.toISOString() }, comment: 'x' });
    for (const moment of [due, new Date(due.getTime() - 1), MONDAY]) {
      await at(app, MONDAY, () =>
        refused(office, 'hr', id, 'EXTEND_DEADLINE', extend(moment), 422, 'DEADLINE_NOT_LATER'),
      );
    }
    await at(app, PASSED, () =>
      refused(office, 'hr', id, 'EXTEND_DEADLINE', extend(after(due)), 422, 'DEADLINE_NOT_LATER'),
    );
  });
});

describe('the real workers', () => {
  const hurry = (id: string, event: string) =>
    query(
      app.strapi.db.connection,
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ? RETURNING id`,
      [`timer:api::appraisal.appraisal:${id}:${event}`],
    );
  const until = async (done: () => Promise<boolean>): Promise<boolean> => {
    for (let turn = 0; turn < 100; turn += 1) {
      if (await done()) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  };

  it('move an appraisal on when the moment of its job has come', async () => {
    const id = await inTheYear2100('selfAssessment');
    const due = await momentOf(app, id);
    await at(app, due, async () => {
      expect(await hurry(id, 'SELF_ASSESSMENT_LAPSED')).toHaveLength(1);
      expect(await until(async () => (await insideOf(app, id)).instance.path === 'review')).toBe(true);
    });
    expect(Object.keys(timersOf(await insideOf(app, id)))).toEqual(['STEP_OVERDUE']);
  });

  it('lose no deadline where a node’s clock is a little behind that of the database', async () => {
    const id = await inTheYear2100('selfAssessment');
    const due = await momentOf(app, id);
    const stillAhead = new Date(due.getTime() - 20);
    const jobOf = async () => (await insideOf(app, id)).jobs[0];
    await at(app, stillAhead, async () => {
      const before = await hurry(id, 'SELF_ASSESSMENT_LAPSED');
      expect(before).toHaveLength(1);
      // The job was tried: it is done with, or it waits for another try.
      await until(async () => {
        const job = await jobOf();
        return job === undefined || new Date(job.run_at).getTime() > Date.now() + 50;
      });
    });
    expect(timersOf(await insideOf(app, id))).toHaveProperty('SELF_ASSESSMENT_LAPSED');
  });
});
