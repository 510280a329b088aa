import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, BEHAVIOURS, get } from '../support/appraisal';
import { after, at, DAY, letPass, momentOf } from '../support/clock';
import { insideOf } from '../support/inside';
import { buildOffice, type Office } from '../support/office';
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

type Rating = 'below' | 'meets' | 'above';

/** A changed result with these ratings; the indicators and values follow the two overall ones. */
const rated = (resultRating: Rating, behaviourRating: Rating) => {
  const { ratings } = aReview(resultRating);
  const { behaviours } = aReview(behaviourRating);
  return { ratings, behaviours, resultRating, behaviourRating };
};
const aChange = (resultRating: Rating, behaviourRating: Rating) => ({
  ...rated(resultRating, behaviourRating),
  decision: 'Bukti baru diterima',
});
const decision = { data: { decision: 'Penilaian sudah tepat' } };

describe('an appeal', () => {
  it('is decided after both sides were heard, and an upheld result stays as it was', async () => {
    const id = await anAppraisalIn(office, 'appeal.explanation');
    const { subject: before } = await insideOf(app, id);
    await must(
      office,
      'supervisor',
      id,
      'EXPLAIN',
      { data: { explanation: 'Lihat berkas' } },
      'appeal.decision',
    );
    await must(office, 'head', id, 'UPHOLD', decision, 'finalApproval');
    const { subject, instance } = await insideOf(app, id);
    expect(subject.result).toEqual(before.result);
    expect(subject.initial_result).toBeNull();
    expect(subject.appeal).toMatchObject({
      grounds: 'Nilai tidak sesuai bukti',
      explanation: { text: 'Lihat berkas', lapsed: false },
      decision: { outcome: 'upheld', text: 'Penilaian sudah tepat' },
    });
    expect(instance.context.appealDecided).toBe(true);
  });

  it('may better the result, and the first result stays on record beside it', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision');
    await must(office, 'head', id, 'CHANGE_RESULT', { data: aChange('above', 'above') }, 'finalApproval');
    const { subject } = await insideOf(app, id);
    expect(subject.result).toMatchObject({ predicate: 'very_good', resultRating: 'above' });
    expect(subject.initial_result).toMatchObject({ predicate: 'good', resultRating: 'meets' });
    expect(subject.appeal).toMatchObject({ decision: { outcome: 'changed', text: 'Bukti baru diterima' } });
    const shown = await get(office, 'employee', `/api/appraisals/${id}`);
    expect(shown.body.data).toMatchObject({
      result: { predicate: 'very_good' },
      initialResult: { predicate: 'good' },
    });
  });

  it.each<[string, Rating, Rating]>([
    ['a lower predicate', 'below', 'meets'],
    ['the same predicate with a lower result rating', 'meets', 'above'],
    ['a lower predicate through the behaviour', 'above', 'below'],
    ['a lower result rating', 'below', 'above'],
  ])('never makes the result worse: %s', async (_what, resultRating, behaviourRating) => {
    const id = await anAppraisalIn(office, 'review');
    const review = { ...rated('above', 'meets'), reason: 'Lihat bukti' };
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: review }, 'delivered');
    await must(office, 'employee', id, 'FILE_APPEAL', { data: { grounds: 'x' } }, 'appeal.explanation');
    await must(office, 'supervisor', id, 'EXPLAIN', { data: { explanation: 'x' } }, 'appeal.decision');
    const before = await insideOf(app, id);
    const change = { data: aChange(resultRating, behaviourRating) };
    await refused(office, 'head', id, 'CHANGE_RESULT', change, 422, 'WORSE_THAN_BEFORE');
    expect(await insideOf(app, id)).toEqual(before);
  });

  it('that was decided is final: the approval can only approve, and no other appeal follows', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision');
    await must(office, 'head', id, 'UPHOLD', decision, 'finalApproval');
    const reject = { comment: 'Berubah pikiran' };
    await refused(office, 'head', id, 'REJECT', reject, 422, 'APPEAL_WAS_DECIDED');
    await refused(
      office,
      'employee',
      id,
      'FILE_APPEAL',
      { data: { grounds: 'x' } },
      409,
      'EVENT_NOT_ALLOWED',
    );
    // Who decided an appeal may also approve.
    await must(office, 'head', id, 'APPROVE', {}, 'final');
  });

  it('may follow a result that was rejected and reviewed anew, as long as none was decided', async () => {
    const id = await anAppraisalIn(office, 'finalApproval');
    await must(office, 'head', id, 'REJECT', { comment: 'Periksa lagi' }, 'review');
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: aReview() }, 'delivered');
    await must(office, 'employee', id, 'FILE_APPEAL', { data: { grounds: 'x' } }, 'appeal.explanation');
  });
});

describe('an appeal against a score', () => {
  const scored = (figure: number, score: number) => ({
    ratings: [
      { indicator: 'i1', realisation: figure },
      { indicator: 'i2', realisation: 30 },
    ],
    behaviours: BEHAVIOURS.map((value) => ({ value, score })),
  });
  const change = (figure: number, score: number) => ({ data: { ...scored(figure, score), decision: 'x' } });

  it('may raise it or leave it, but never lower it, not by a hundredth', async () => {
    const id = await anAppraisalIn(office, 'selfAssessment', { policy: { ruleSet: 'numeric' } });
    await letPass(app, id, 'SELF_ASSESSMENT_LAPSED');
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: scored(90, 90) }, 'delivered');
    await must(office, 'employee', id, 'FILE_APPEAL', { data: { grounds: 'x' } }, 'appeal.explanation');
    await must(office, 'supervisor', id, 'EXPLAIN', { data: { explanation: 'x' } }, 'appeal.decision');
    const { subject } = await insideOf(app, id);
    const first = subject.result as { score: string; predicate: string };
    expect(first.score).toMatch(/^\d+\.\d\d$/);
    await refused(office, 'head', id, 'CHANGE_RESULT', change(89, 90), 422, 'WORSE_THAN_BEFORE');
    await refused(office, 'head', id, 'CHANGE_RESULT', change(90, 89.9), 422, 'WORSE_THAN_BEFORE');
    await must(office, 'head', id, 'CHANGE_RESULT', change(91, 90), 'finalApproval');
    const { subject: changed } = await insideOf(app, id);
    expect(Number((changed.result as typeof first).score)).toBeGreaterThan(Number(first.score));
    expect(changed.initial_result).toMatchObject(first);
  });
});

describe('the time for an appeal', () => {
  it('ends with the deadline, not with the job that comes after it', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const due = await momentOf(app, id);
    const appeal = { data: { grounds: 'Terlambat' } };
    await at(app, after(due), () =>
      refused(office, 'employee', id, 'FILE_APPEAL', appeal, 422, 'APPEAL_WINDOW_OVER'),
    );
    await at(app, due, () => must(office, 'employee', id, 'FILE_APPEAL', appeal, 'appeal.explanation'));
  });

  it('lasts 14 calendar days from receipt, to the end of the last one', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const { instance } = await insideOf(app, id);
    const local = (text: string) => new Date(new Date(text).getTime() + 7 * 3_600_000).toISOString();
    const lastDay = new Date(new Date(local(instance.entered_at)).getTime() + 14 * DAY).toISOString();
    expect(local(instance.due_at ?? '')).toBe(`${lastDay.slice(0, 10)}T23:59:59.999Z`);
  });

  it('that passes means acceptance: the result goes to final approval by itself', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    await letPass(app, id, 'ACCEPT_BY_LAPSE');
    const { subject, instance, history } = await insideOf(app, id);
    expect(instance.path).toBe('finalApproval');
    expect(subject.result).toMatchObject({ accepted: 'byLapse', predicate: 'good' });
    expect(history.at(-1)).toMatchObject({ event: 'ACCEPT_BY_LAPSE', actor_id: null, actor_role: 'system' });
    const inPerson = await anAppraisalIn(office, 'finalApproval');
    expect((await insideOf(app, inPerson)).subject.result).toMatchObject({ accepted: 'inPerson' });
  });
});
