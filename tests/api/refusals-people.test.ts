import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, aSelfAssessment, get, send } from '../support/appraisal';
import { DAY, momentOf } from '../support/clock';
import { HOLDER, OPEN_STATES } from '../support/contract-table';
import { insideOf } from '../support/inside';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { updateRecord } from '../support/records';
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

const to = (role: string, person: PersonName) => ({
  data: { role, employee: office.ids[person] },
  comment: 'Pejabat lama mutasi',
});

describe('a role that passes to another person', () => {
  it.each(OPEN_STATES)('passes in %s, with its task and its seat on the record', async (state) => {
    const id = await anAppraisalIn(office, state);
    await must(office, 'hr', id, 'REASSIGN', to('appraiser', 'outsideHead'), state);
    const { participants, tasks, instance } = await insideOf(app, id);
    const of = (principal: string) => participants.find((one) => one.principal === principal);
    expect(of(office.ids.supervisor)?.valid_to).not.toBeNull();
    expect(of(office.ids.outsideHead)).toMatchObject({ role: 'appraiser', valid_to: null });
    expect(tasks.map(({ principal }) => principal)).not.toContain(office.ids.supervisor);
    const shown = await get(office, 'outsideHead', `/api/appraisals/${id}?populate=appraiser`);
    expect(shown.body.data.appraiser.documentId).toBe(office.ids.outsideHead);
    // The deadline stays: it is the step's, not the person's.
    expect(instance.due_at ?? null).toBe(tasks[0]?.due_at ?? null);
  });

  it('lets the new person act and the former one no more', async () => {
    const id = await anAppraisalIn(office, 'review');
    await must(office, 'hr', id, 'REASSIGN', to('appraiser', 'outsideHead'), 'review');
    const review = { data: aReview() };
    await refused(office, 'supervisor', id, 'SUBMIT_REVIEW', review, 403, 'NO_ROLE_FOR_EVENT');
    await must(office, 'outsideHead', id, 'SUBMIT_REVIEW', review, 'delivered');
  });

  it.each([
    ['appraiser', 'employee'],
    ['appraiser', 'head'],
    ['appraiser', 'regent'],
    ['appraiser', 'hr'],
    ['appraiser', 'supervisor'],
    ['appraiserSuperior', 'supervisor'],
    ['appraiserSuperior', 'employee'],
    ['appointingAuthority', 'head'],
    ['performanceTeam', 'employee'],
    ['performanceTeam', 'supervisor'],
  ] as const)('is never the %s where the %s holds another one already', async (role, person) => {
    const id = await anAppraisalIn(office, 'monitoring');
    const before = await insideOf(app, id);
    await refused(office, 'hr', id, 'REASSIGN', to(role, person), 422, 'ROLE_CONFLICT');
    expect(await insideOf(app, id)).toEqual(before);
  });

  it('is never another one for somebody who has acted on this appraisal before', async () => {
    const id = await anAppraisalIn(office, 'review');
    await must(office, 'hr', id, 'REASSIGN', to('appraiser', 'outsideHead'), 'review');
    // The supervisor approved the targets as appraiser.
    const elevated = to('appraiserSuperior', 'supervisor');
    await refused(office, 'hr', id, 'REASSIGN', elevated, 422, 'ROLE_CONFLICT');
    await must(office, 'hr', id, 'REASSIGN', to('appraiser', 'supervisor'), 'review');
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: aReview() }, 'delivered');
  });

  it('goes only to people who are there and in service', async () => {
    const id = await anAppraisalIn(office, 'review');
    const nobody = { data: { role: 'appraiser', employee: 'abcdefghijklmnopqrstuvwx' }, comment: 'x' };
    await refused(office, 'hr', id, 'REASSIGN', nobody, 422, 'NO_SUCH_EMPLOYEE');
    await updateRecord(app, 'employee', office.ids.outsider, { employmentStatus: 'suspended' });
    await refused(office, 'hr', id, 'REASSIGN', to('appraiser', 'outsider'), 422, 'NOT_ACTIVE');
    await updateRecord(app, 'employee', office.ids.outsider, { employmentStatus: 'active' });
  });

  it('adds to the performance team without taking anybody out of it', async () => {
    const id = await anAppraisalIn(office, 'calibration');
    await must(office, 'hr', id, 'REASSIGN', to('performanceTeam', 'outsider'), 'calibration');
    expect((await insideOf(app, id)).tasks.map(({ principal }) => principal).sort()).toEqual(
      [office.ids.hr, office.ids.outsider].sort(),
    );
    await must(office, 'outsider', id, 'CONFIRM_RESULT', {}, 'delivered');
  });

  it('is not the same as one held for somebody: a stand-in who gets an own role acts in that one alone', async () => {
    const id = await anAppraisalIn(office, 'appeal.explanation');
    const delegation = { to: office.ids.peer, role: 'appraiser', reason: 'Cuti' };
    await app.request
      .post('/api/workflow/delegations')
      .set('Authorization', `Bearer ${await office.jwt('supervisor')}`)
      .send({ ...delegation, validFrom: dateIn(0), validTo: dateIn(3) })
      .expect(201);
    const reassigned = await send(office, 'hr', id, 'REASSIGN', to('appraiserSuperior', 'peer'));
    const explain = await send(office, 'peer', id, 'EXPLAIN', { data: { explanation: 'x' } });
    // Refused when the role is given, or at the latest when it is used.
    expect([reassigned, explain].map(({ body }) => body.error?.details.code)).toContain('ROLE_CONFLICT');
  });
});

describe('standing in for somebody', () => {
  it('arranged before an appraisal opened gives nobody power over, or sight of, their own', async () => {
    await app.request
      .post('/api/workflow/delegations')
      .set('Authorization', `Bearer ${await office.jwt('regent')}`)
      .send({ to: office.ids.hr, validFrom: dateIn(0), validTo: dateIn(3), reason: 'Dinas luar' })
      .expect(422); // hr looks after open appraisals on which the regent takes part
    await app.request
      .post('/api/workflow/delegations')
      .set('Authorization', `Bearer ${await office.jwt('outsideHead')}`)
      .send({ to: office.ids.outsider, validFrom: dateIn(0), validTo: dateIn(3), reason: 'Dinas luar' })
      .expect(201);
    await updateRecord(app, 'org-unit', office.units.licensing, { performanceTeam: [office.ids.hr] });
    await updateRecord(app, 'employee', office.ids.outsideHead, { appraiser: office.ids.head });
    const { appraisals } = await office.openCycle({ members: ['outsider'] });
    const id = appraisals.outsider ?? '';
    const plan = { data: { workResults: aPlan() } };
    await must(office, 'outsider', id, 'SUBMIT_TARGETS', plan, 'targetSetting.review');
    // As the employee they have no such role; as a stand-in for the appraiser they may not on their own.
    await refused(office, 'outsider', id, 'APPROVE_TARGETS', {}, 422, 'ROLE_CONFLICT');
    await must(office, 'outsideHead', id, 'APPROVE_TARGETS', {}, 'monitoring');
    await must(office, 'hr', id, 'OPEN_ASSESSMENT', {}, 'selfAssessment');
    await must(office, 'outsider', id, 'SUBMIT_SELF_ASSESSMENT', { data: aSelfAssessment() }, 'review');
    await refused(office, 'outsider', id, 'SUBMIT_REVIEW', { data: aReview() }, 422, 'ROLE_CONFLICT');
    await must(office, 'outsideHead', id, 'SUBMIT_REVIEW', { data: aReview() }, 'delivered');
    await must(office, 'outsider', id, 'ACKNOWLEDGE', {}, 'finalApproval');
    await must(office, 'head', id, 'REJECT', { comment: 'Periksa' }, 'review');
    const shown = await get(office, 'outsider', `/api/appraisals/${id}`);
    expect(shown.body.data).toMatchObject({ result: null, review: null });
  });
});

describe('a cancelled appraisal', () => {
  it.each(OPEN_STATES)('ends from %s, with a reason, and nothing of it is open any more', async (state) => {
    const id = await anAppraisalIn(office, state);
    await refused(office, 'hr', id, 'CANCEL', {}, 422, 'COMMENT_REQUIRED');
    await must(office, 'hr', id, 'CANCEL', { comment: 'Salah entri' }, 'cancelled');
    const { tasks, jobs, instance } = await insideOf(app, id);
    expect({ tasks, jobs, status: instance.status, due: instance.due_at }).toEqual({
      tasks: [],
      jobs: [],
      status: 'done',
      due: null,
    });
    await refused(office, 'hr', id, 'CANCEL', { comment: 'Lagi' }, 409, 'EVENT_NOT_ALLOWED');
  });
});

describe('an extended deadline', () => {
  it.each(OPEN_STATES.filter((state) => state !== 'monitoring'))('counts in %s', async (state) => {
    const id = await anAppraisalIn(office, state);
    const due = await momentOf(app, id);
    const moved = new Date(due.getTime() + 2 * DAY);
    // The same instant in another zone is the same instant.
    const dueAt = `${new Date(moved.getTime() + 7 * 3_600_000).toISOString().slice(0, -1)}+07:00`;
    await refused(office, 'hr', id, 'EXTEND_DEADLINE', { data: { dueAt } }, 422, 'COMMENT_REQUIRED');
    await must(office, 'hr', id, 'EXTEND_DEADLINE', { data: { dueAt }, comment: 'Sakit' }, state);
    expect(await momentOf(app, id)).toEqual(moved);
    const shown = await get(office, 'employee', `/api/appraisals/${id}`);
    expect(shown.body.data.dueAt).toBe(moved.toISOString());
  });
});

it('people who take part are those whom the rules appointed', async () => {
  const id = await anAppraisalIn(office, 'monitoring');
  const { participants } = await insideOf(app, id);
  expect(Object.fromEntries(participants.map(({ role, principal }) => [role, principal]))).toEqual(
    Object.fromEntries(Object.entries(HOLDER).map(([role, person]) => [role, office.ids[person]])),
  );
});
