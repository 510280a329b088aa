import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, send, type Sent } from '../support/appraisal';
import { fire, momentOf } from '../support/clock';
import { insideOf } from '../support/inside';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  for (const name of ['employee', 'supervisor', 'head', 'hr', 'outsider'] as const) await office.jwt(name);
});
afterAll(() => app.stop());

type Shot = [PersonName, string, Sent];

const allAtOnce = async (id: string, shots: Shot[]) => {
  const answers = await Promise.all(shots.map(([by, event, body]) => send(office, by, id, event, body)));
  return answers.map(({ status, body }) => ({
    status,
    historyId: body.data?.historyId as string | undefined,
  }));
};
const times = (count: number, shot: Shot): Shot[] => Array.from({ length: count }, () => shot);

/** Exactly one of them counts; what stands in the database is what that one was told. */
const exactlyOneWins = async (id: string, shots: Shot[]) => {
  const before = await insideOf(app, id);
  const answers = await allAtOnce(id, shots);
  const won = answers.filter(({ status }) => status === 200);
  const lost = answers.filter(({ status }) => status !== 200);
  expect(won).toHaveLength(1);
  expect(new Set(lost.map(({ status }) => status))).toEqual(new Set([409]));
  const { instance, history, subject } = await insideOf(app, id);
  expect(instance.revision).toBe(before.instance.revision + 1);
  expect(history).toHaveLength(instance.revision + 1);
  expect([subject.state, subject.revision]).toEqual([instance.path, instance.revision]);
  expect(history.at(-1)).toMatchObject({ sequence: instance.revision, hash: instance.last_hash });
  expect(String((history.at(-1) as unknown as { id: number }).id)).toBe(won[0]?.historyId);
  return instance.path;
};

describe('of thirty conflicting events at once exactly one counts', () => {
  it('where all send the same', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    expect(await exactlyOneWins(id, times(30, ['supervisor', 'APPROVE_TARGETS', {}]))).toBe('monitoring');
  });

  it('where people decide differently about the same step', async () => {
    const id = await anAppraisalIn(office, 'review');
    const path = await exactlyOneWins(id, [
      ...times(15, ['supervisor', 'SUBMIT_REVIEW', { data: aReview() }]),
      ...times(15, ['supervisor', 'RETURN_SELF_ASSESSMENT', { comment: 'Bukti?' }]),
    ]);
    expect(['delivered', 'selfAssessment']).toContain(path);
  });

  it('where each knows the same revision, even for events that could follow each other', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const { revision } = (await insideOf(app, id)).instance;
    await exactlyOneWins(id, [
      ...times(10, ['employee', 'ACKNOWLEDGE', { revision }]),
      ...times(10, ['employee', 'FILE_APPEAL', { revision, data: { grounds: 'x' } }]),
      ...times(10, ['hr', 'CANCEL', { revision, comment: 'x' }]),
    ]);
  });

  it('where the deadline comes at the same moment', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const due = await momentOf(app, id);
    const before = await insideOf(app, id);
    const [answers] = await Promise.all([
      allAtOnce(id, times(15, ['employee', 'ACKNOWLEDGE', {}])),
      ...Array.from({ length: 15 }, () => fire(app, id, 'ACCEPT_BY_LAPSE', due)),
    ]);
    const { instance, history } = await insideOf(app, id);
    expect(instance).toMatchObject({ path: 'finalApproval', revision: before.instance.revision + 1 });
    const acknowledged = history.at(-1)?.event === 'ACKNOWLEDGE' ? 1 : 0;
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(acknowledged);
    expect(answers.filter(({ status }) => status !== 200).every(({ status }) => status === 409)).toBe(true);
  });
});

describe('what does not conflict', () => {
  it('counts every time, one after the other: thirty adjustments leave thirty entries', async () => {
    const id = await anAppraisalIn(office, 'calibration');
    const before = await insideOf(app, id);
    const answers = await allAtOnce(id, times(30, ['hr', 'ADJUST_RESULT', { data: aReview('above') }]));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ historyId }) => historyId)).size).toBe(30);
    const { instance, history } = await insideOf(app, id);
    expect(instance.revision).toBe(before.instance.revision + 30);
    expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_row, n) => n));
  });

  it('is not held up by others: ten appraisals move at the same time', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 10; n += 1) ids.push(await anAppraisalIn(office, 'targetSetting.draft'));
    const data = { workResults: aPlan() };
    const answers = await Promise.all(
      ids.map((id) => send(office, 'employee', id, 'SUBMIT_TARGETS', { data })),
    );
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
  });
});

describe('people who act for somebody', () => {
  it('do so at the same time without waiting for each other for ever', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    await app.request
      .post('/api/workflow/delegations')
      .set('Authorization', `Bearer ${await office.jwt('supervisor')}`)
      .send({ to: office.ids.outsider, validFrom: dateIn(0), validTo: dateIn(3), reason: 'Cuti' })
      .expect(201);
    // More requests than the pool has connections: one may not need a second one while it holds the lock.
    const path = await exactlyOneWins(id, times(30, ['outsider', 'APPROVE_TARGETS', {}]));
    expect(path).toBe('monitoring');
  });
});

describe('the plan as a record', () => {
  it('is submitted as it was last saved, whatever comes at the same moment', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const save = async (title: string) =>
      app.request
        .put(`/api/appraisals/${id}`)
        .set('Authorization', `Bearer ${await office.jwt('employee')}`)
        .send({ data: { workResults: aPlan().map((result) => ({ ...result, title })) } });
    await save('Versi 0');
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, (_, n) => save(`Versi ${n + 1}`)),
      send(office, 'employee', id, 'SUBMIT_TARGETS'),
      ...Array.from({ length: 10 }, (_, n) => save(`Versi ${n + 11}`)),
    ]);
    expect(answers.every(({ status }) => [200, 409].includes(status))).toBe(true);
    expect(answers[10]?.status).toBe(200);
    expect((await insideOf(app, id)).instance.path).toBe('targetSetting.review');
    // State = fold(history) includes the plan: nothing was saved after it was submitted.
    expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  });
});

it('after all of this every history is whole and every state is the fold of its history', async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(15);
});
