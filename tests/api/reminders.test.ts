import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
import { addJob, afterJobs, hurry, jobsOf } from '../support/jobs';
import { at, DAY, fire, momentOf } from '../support/clock';
import { insideOf } from '../support/inside';
import { kindsOf, noticesOf } from '../support/notices';
import { buildOffice, type Office } from '../support/office';
import { createRecord } from '../support/records';
import { must } from '../support/steps';
import { until } from '../support/until';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  await createRecord(app, 'holiday', { date: '2100-03-29', name: 'Hari libur', kind: 'nationalHoliday' });
});
afterAll(async () => {
  await expectEverythingWhole(app);
  await app.stop();
});

/** Monday, 10:00 WIB: reviews are due on Tuesday the 30th, one working day later than the holiday on Monday. */
const MONDAY = new Date('2100-03-15T03:00:00Z');
const aReviewed = (policy?: Record<string, unknown>) =>
  at(app, MONDAY, () =>
    anAppraisalIn(office, 'review', {
      now: MONDAY,
      year: 2100,
      assessmentDate: '2100-12-01',
      ...(policy ? { policy } : {}),
    }),
  );
const keyOf = (id: string) => `remind:api::appraisal.appraisal:${id}:STEP_OVERDUE`;
const nextOf = async (id: string): Promise<string | null> => {
  const [job] = (await insideOf(app, id)).reminders;
  return job ? new Date(job.run_at).toISOString() : null;
};
const work = (local: string) => `${local}T00:30:00.000Z`; // 07:30 WIB
/** Lets the reminder that waits run as if it were that moment. */
const runAt = (id: string, moment: string) =>
  at(app, new Date(moment), async () => {
    await until(() => hurry(app, keyOf(id)));
    await afterJobs(app, 'workflow-remind');
  });

describe('reminders before a deadline', () => {
  it('tell those who must act now, three working days and one before, and change nothing else', async () => {
    const id = await aReviewed();
    expect((await momentOf(app, id)).toISOString()).toBe('2100-03-30T16:59:59.999Z');
    expect(await nextOf(id)).toBe(work('2100-03-24'));
    const before = await insideOf(app, id);
    await runAt(id, work('2100-03-24'));
    expect(await nextOf(id)).toBe(work('2100-03-26'));
    await runAt(id, work('2100-03-26'));
    expect(await nextOf(id)).toBeNull();
    expect(await kindsOf(office, 'supervisor', id)).toEqual(['task', 'task', 'reminder', 'reminder']);
    const { reminders: _ahead, ...unchanged } = before;
    expect(await insideOf(app, id)).toMatchObject(unchanged);
    const [notice] = await noticesOf(office, 'supervisor');
    expect(notice).toMatchObject({
      kind: 'reminder',
      title: "Due soon: Appraiser's review",
      dueAt: '2100-03-30T16:59:59.999Z',
      role: 'appraiser',
    });
    expect(
      (await get(office, 'supervisor', `/api/workflow/appraisals/${id}/history`)).body.data,
    ).toHaveLength(5);
  });

  it('come on the days that the policy names, or never', async () => {
    expect(await nextOf(await aReviewed({ reminderDays: [5] }))).toBe(work('2100-03-22'));
    expect(await nextOf(await aReviewed({ reminderDays: [] }))).toBeNull();
  });

  it('are gone with the state', async () => {
    const id = await aReviewed();
    await at(app, MONDAY, () => must(office, 'hr', id, 'CANCEL', { comment: 'Salah' }, 'cancelled'));
    expect(await nextOf(id)).toBeNull();
  });

  it('never fire for a state that was left, even when their job runs', async () => {
    const id = await aReviewed();
    const job = (await jobsOf(app, 'workflow-remind')).find(({ key }) => key === keyOf(id));
    await at(app, MONDAY, () =>
      must(office, 'supervisor', id, 'RETURN_SELF_ASSESSMENT', { comment: 'Lengkapi' }, 'selfAssessment'),
    );
    const told = await kindsOf(office, 'supervisor', id);
    await at(app, new Date(work('2100-03-24')), async () => {
      await addJob(app, 'workflow-remind', job?.payload);
      await afterJobs(app, 'workflow-remind');
    });
    expect(await kindsOf(office, 'supervisor', id)).toEqual(told);
    expect(await kindsOf(office, 'employee', id)).not.toContain('reminder');
  });

  it('move with their deadline', async () => {
    const id = await aReviewed();
    const due = await momentOf(app, id);
    const extension = { data: { dueAt: new Date(due.getTime() + 7 * DAY).toISOString() }, comment: 'Cuti' };
    await at(app, MONDAY, () => must(office, 'hr', id, 'EXTEND_DEADLINE', extension, 'review'));
    expect(await nextOf(id)).toBe(work('2100-04-01'));
    await runAt(id, work('2100-04-01'));
    expect(await kindsOf(office, 'supervisor', id)).toEqual(['task', 'task', 'reminder']);
  });

  it('go to whoever has the task by then', async () => {
    const id = await aReviewed();
    const change = {
      data: { role: 'appraiser', employee: office.ids.outsideHead },
      comment: 'Pejabat pindah',
    };
    await at(app, MONDAY, () => must(office, 'hr', id, 'REASSIGN', change, 'review'));
    await runAt(id, work('2100-03-24'));
    expect(await kindsOf(office, 'outsideHead', id)).toEqual(['roleGiven', 'reminder']);
    expect(await kindsOf(office, 'supervisor', id)).not.toContain('reminder');
  });

  it('are told once, however often the job runs', async () => {
    const id = await aReviewed();
    const job = (await jobsOf(app, 'workflow-remind')).find(({ key }) => key === keyOf(id));
    await at(app, new Date(work('2100-03-24')), async () => {
      await addJob(app, 'workflow-remind', job?.payload);
      await addJob(app, 'workflow-remind', job?.payload);
      await afterJobs(app, 'workflow-remind');
    });
    expect((await kindsOf(office, 'supervisor', id)).filter((kind) => kind === 'reminder')).toHaveLength(1);
  });

  it('leave the deadline itself alone', async () => {
    const id = await aReviewed();
    await runAt(id, work('2100-03-24'));
    await fire(app, id, 'STEP_OVERDUE', await momentOf(app, id));
    expect((await insideOf(app, id)).instance.context).toMatchObject({ escalated: true });
    expect(await nextOf(id)).toBeNull();
    expect(await kindsOf(office, 'hr', id)).toEqual(['task']);
  });
});
