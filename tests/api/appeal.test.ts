import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, get } from '../support/appraisal';
import { after, at, DAY, fire, letPass, momentOf } from '../support/clock';
import { insideOf } from '../support/inside';
import { buildOffice, type Office } from '../support/office';
import { createRecord, updateRecord } from '../support/records';
import { leadTo, must, refused } from '../support/steps';
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

describe('silence', () => {
  it('of the appraiser is recorded as not explained, and the superior decides all the same', async () => {
    const id = await anAppraisalIn(office, 'appeal.explanation');
    await letPass(app, id, 'EXPLANATION_LAPSED');
    const { subject, instance } = await insideOf(app, id);
    expect(instance.path).toBe('appeal.decision');
    expect(subject.appeal).toMatchObject({ explanation: { text: null, lapsed: true } });
    await must(office, 'head', id, 'UPHOLD', decision, 'finalApproval');
  });

  it('of the superior calls the appointing authority to decide too, and not before', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision');
    await refused(office, 'regent', id, 'UPHOLD', decision, 422, 'NOT_OVERDUE');
    const change = { data: aChange('above', 'above') };
    await refused(office, 'regent', id, 'CHANGE_RESULT', change, 422, 'NOT_OVERDUE');
    await letPass(app, id, 'DECISION_OVERDUE');
    const { instance, tasks } = await insideOf(app, id);
    expect(instance.path).toBe('appeal.decision');
    expect(tasks.map(({ role }) => role).sort()).toEqual(['appointingAuthority', 'appraiserSuperior']);
    await must(office, 'regent', id, 'UPHOLD', decision, 'finalApproval');
    await must(office, 'head', id, 'APPROVE', {}, 'final');
  });

  it('that ended late still leaves the decision to the superior as well', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision');
    await letPass(app, id, 'DECISION_OVERDUE');
    await must(office, 'head', id, 'CHANGE_RESULT', { data: aChange('above', 'above') }, 'finalApproval');
  });

  it('calls nobody else while the deadline is extended', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision');
    const due = await letPass(app, id, 'DECISION_OVERDUE');
    await at(app, after(due), async () => {
      const data = { dueAt: new Date(due.getTime() + DAY).toISOString() };
      await must(office, 'hr', id, 'EXTEND_DEADLINE', { data, comment: 'Sakit' }, 'appeal.decision');
      await refused(office, 'regent', id, 'UPHOLD', decision, 422, 'NOT_OVERDUE');
    });
    expect((await insideOf(app, id)).tasks.map(({ role }) => role)).toEqual(['appraiserSuperior']);
    expect(await momentOf(app, id, 'DECISION_OVERDUE')).toEqual(new Date(due.getTime() + DAY));
  });
});

describe('where the policy grants an appeal on silence', () => {
  const policy = { onSilence: 'granted' };
  const appealFor = (resultRating: Rating, behaviourRating: Rating) => ({
    data: { grounds: 'Nilai tidak sesuai bukti', requested: { resultRating, behaviourRating } },
  });

  it('it says what is asked for, and never less than what there is', async () => {
    const id = await anAppraisalIn(office, 'delivered', { policy });
    const plain = { data: { grounds: 'x' } };
    await refused(office, 'employee', id, 'FILE_APPEAL', plain, 422, 'REQUEST_REQUIRED');
    const worse = appealFor('above', 'below');
    await refused(office, 'employee', id, 'FILE_APPEAL', worse, 422, 'WORSE_THAN_BEFORE');
    await must(office, 'employee', id, 'FILE_APPEAL', appealFor('meets', 'above'), 'appeal.explanation');
  });

  it('what was asked for becomes the result, the first one stays on record, and it is final', async () => {
    const id = await anAppraisalIn(office, 'delivered', { policy });
    await must(office, 'employee', id, 'FILE_APPEAL', appealFor('above', 'above'), 'appeal.explanation');
    await letPass(app, id, 'EXPLANATION_LAPSED');
    await letPass(app, id, 'DECISION_OVERDUE');
    const { subject, instance } = await insideOf(app, id);
    expect(instance.path).toBe('finalApproval');
    expect(subject.result).toMatchObject({ predicate: 'very_good', resultRating: 'above' });
    expect(subject.initial_result).toMatchObject({ predicate: 'good' });
    expect(subject.appeal).toMatchObject({ decision: { outcome: 'granted', text: null } });
    await refused(office, 'head', id, 'REJECT', { comment: 'Tidak' }, 422, 'APPEAL_WAS_DECIDED');
  });

  it('a decision in time still counts, and the authority is never called', async () => {
    const id = await anAppraisalIn(office, 'delivered', { policy });
    await must(office, 'employee', id, 'FILE_APPEAL', appealFor('above', 'above'), 'appeal.explanation');
    await must(office, 'supervisor', id, 'EXPLAIN', { data: { explanation: 'x' } }, 'appeal.decision');
    const due = await momentOf(app, id, 'DECISION_OVERDUE');
    await must(office, 'head', id, 'UPHOLD', decision, 'finalApproval');
    await fire(app, id, 'DECISION_OVERDUE', due);
    expect((await insideOf(app, id)).subject.result).toMatchObject({ predicate: 'good' });
  });

  describe('and the employee leads a unit', () => {
    let units = 0;
    let unit: string;
    let achievement: string;
    let id: string;
    beforeEach(async () => {
      const health = office.units.health;
      const head = office.ids.employee;
      unit = await createRecord(app, 'org-unit', {
        code: `AG.1.${++units}`,
        name: 'Ruang Rawat',
        parent: health,
        head,
      });
      await updateRecord(app, 'employee', head, { orgUnit: unit });
      const { cycle, appraisals } = await office.openCycle({ policy, members: ['employee'] });
      achievement = await createRecord(app, 'unit-achievement', {
        orgUnit: unit,
        cycle,
        achievement: 'good',
      });
      id = appraisals.employee ?? '';
      await leadTo(office, id, 'delivered');
    });
    afterEach(async () => {
      await updateRecord(app, 'employee', office.ids.employee, { orgUnit: office.units.health });
      await updateRecord(app, 'org-unit', unit, { head: null });
    });

    it('nothing is asked for that the achievement of the unit rules out', async () => {
      const asked = appealFor('above', 'meets');
      await refused(office, 'employee', id, 'FILE_APPEAL', asked, 422, 'RESULT_FROM_UNIT');
      await must(office, 'employee', id, 'FILE_APPEAL', appealFor('meets', 'above'), 'appeal.explanation');
    });

    it('silence does not go unanswered because the achievement of the unit was corrected meanwhile', async () => {
      await must(office, 'employee', id, 'FILE_APPEAL', appealFor('meets', 'above'), 'appeal.explanation');
      await updateRecord(app, 'unit-achievement', achievement, { achievement: 'outstanding' });
      await letPass(app, id, 'EXPLANATION_LAPSED');
      await letPass(app, id, 'DECISION_OVERDUE');
      const { instance } = await insideOf(app, id);
      expect(instance.path === 'finalApproval' || instance.context.escalated).toBe(true);
    });
  });
});
