import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview } from '../support/appraisal';
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
