import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, get } from '../support/appraisal';
import { after, at, letPass, momentOf } from '../support/clock';
import { insideOf } from '../support/inside';
import { kindsOf } from '../support/notices';
import { buildOffice, type Office } from '../support/office';
import { conforms } from '../support/openapi';
import { download, textOf } from '../support/pdf';
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

const policy = { secondInstance: true };
const decision = { data: { decision: 'Penilaian sudah tepat' } };
const furtherAppeal = { data: { grounds: 'Bukti Desember tidak dibaca', evidence: 'https://bukti.test/12' } };
const aChange = (resultRating: Rating, behaviourRating: Rating) => ({
  data: {
    ratings: aReview(resultRating).ratings,
    behaviours: aReview(behaviourRating).behaviours,
    resultRating,
    behaviourRating,
    decision: 'Bukti baru diterima',
  },
});
const printed = async (id: string, kind: string) =>
  textOf((await download(office, 'employee', `/api/appraisals/${id}/${kind}.pdf`)).body as Buffer);
const partsOf = async (id: string) => {
  const { subject } = await insideOf(app, id);
  return subject as {
    appeal: { decision: unknown; second?: { before: object; decision: object | null } };
    result: object;
    initial_result: object | null;
  };
};

describe('a second instance', () => {
  it('is there only where the policy has it: else the superior’s decision is final as before', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision');
    await must(office, 'head', id, 'UPHOLD', decision, 'finalApproval');
    await refused(office, 'employee', id, 'FILE_APPEAL', furtherAppeal, 409, 'EVENT_NOT_ALLOWED');
    expect((await partsOf(id)).appeal.second).toBeUndefined();
  });

  it('is asked by the employee, and decided by the appointing authority alone', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision', { policy });
    await must(office, 'head', id, 'UPHOLD', decision, 'appeal.decided');
    await refused(office, 'regent', id, 'UPHOLD', decision, 409, 'EVENT_NOT_ALLOWED');
    await refused(office, 'supervisor', id, 'FILE_APPEAL', furtherAppeal, 403, 'NO_ROLE_FOR_EVENT');
    await must(office, 'employee', id, 'FILE_APPEAL', furtherAppeal, 'appeal.secondInstance');
    expect((await insideOf(app, id)).tasks.map(({ role }) => role)).toEqual(['appointingAuthority']);
    await refused(office, 'head', id, 'UPHOLD', decision, 422, 'SECOND_INSTANCE_DECIDES');
    await refused(
      office,
      'head',
      id,
      'CHANGE_RESULT',
      aChange('above', 'above'),
      422,
      'SECOND_INSTANCE_DECIDES',
    );
    await must(office, 'regent', id, 'UPHOLD', decision, 'finalApproval');
    const { appeal, initial_result: initial } = await partsOf(id);
    expect(initial).toBeNull();
    expect(appeal).toMatchObject({
      decision: { outcome: 'upheld' },
      second: { grounds: furtherAppeal.data.grounds, decision: { outcome: 'upheld' } },
    });
    await refused(office, 'head', id, 'REJECT', { comment: 'Tidak' }, 422, 'APPEAL_WAS_DECIDED');
    await must(office, 'head', id, 'APPROVE', {}, 'final');
    conforms(await get(office, 'employee', `/api/appraisals/${id}`));
  });

  it('may better the result once more and never make it worse; both earlier results stay on record', async () => {
    const id = await anAppraisalIn(office, 'review', { policy });
    const low = { data: { ...aReview('below') } };
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', low, 'delivered');
    await must(office, 'employee', id, 'FILE_APPEAL', { data: { grounds: 'x' } }, 'appeal.explanation');
    await must(office, 'supervisor', id, 'EXPLAIN', { data: { explanation: 'x' } }, 'appeal.decision');
    await must(office, 'head', id, 'CHANGE_RESULT', aChange('meets', 'meets'), 'appeal.decided');
    await must(office, 'employee', id, 'FILE_APPEAL', furtherAppeal, 'appeal.secondInstance');
    const worse = aChange('below', 'meets');
    await refused(office, 'regent', id, 'CHANGE_RESULT', worse, 422, 'WORSE_THAN_BEFORE');
    await must(office, 'regent', id, 'CHANGE_RESULT', aChange('above', 'above'), 'finalApproval');
    expect(await partsOf(id)).toMatchObject({
      initial_result: { resultRating: 'below' },
      appeal: { second: { before: { resultRating: 'meets' }, decision: { outcome: 'changed' } } },
      result: { resultRating: 'above', predicate: 'very_good' },
    });
    const evaluation = await printed(id, 'evaluation');
    expect(evaluation).toContain('HASIL SETELAH PUTUSAN ATASAN');
    const text = await printed(id, 'appeal-decision');
    const order = [
      'KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA',
      'BANDING PEGAWAI YANG DINILAI',
      'Bukti Desember tidak dibaca',
      'KEPUTUSAN PEJABAT PEMBINA KEPEGAWAIAN',
      'Hasil evaluasi diubah',
    ].map((part, place, { length }) => (place === length - 1 ? text.lastIndexOf(part) : text.indexOf(part)));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(text.match(/(Diajukan|Dijelaskan|Diputuskan) \d+ \p{L}+ \d{4} \d\d[.:]\d\d WIB/gu)).toHaveLength(
      5,
    );
  });

  it('is not asked again once the time for it is over; then the decision stands by itself', async () => {
    const id = await anAppraisalIn(office, 'appeal.decided');
    const due = await momentOf(app, id, 'ACCEPT_BY_LAPSE');
    await at(app, after(due), () =>
      refused(office, 'employee', id, 'FILE_APPEAL', furtherAppeal, 422, 'APPEAL_WINDOW_OVER'),
    );
    await letPass(app, id, 'ACCEPT_BY_LAPSE');
    const { instance, subject } = await insideOf(app, id);
    expect(instance.path).toBe('finalApproval');
    expect(subject.result).toMatchObject({ accepted: 'byLapse' });
  });

  it('that stays silent lets the superior’s decision stand, and says so', async () => {
    const id = await anAppraisalIn(office, 'appeal.secondInstance');
    await letPass(app, id, 'DECISION_OVERDUE');
    const { instance } = await insideOf(app, id);
    expect(instance.path).toBe('finalApproval');
    expect((await partsOf(id)).appeal.second?.decision).toMatchObject({ outcome: 'lapsed', text: null });
    const text = await printed(id, 'appeal-decision');
    expect(text).toContain('putusan atasan tetap berlaku');
  });

  it('does not follow where the appointing authority decided already, or the employee accepts', async () => {
    const late = await anAppraisalIn(office, 'appeal.decision', { policy });
    await letPass(app, late, 'DECISION_OVERDUE');
    await must(office, 'regent', late, 'UPHOLD', decision, 'finalApproval');
    const accepted = await anAppraisalIn(office, 'appeal.decided');
    await must(office, 'employee', accepted, 'ACKNOWLEDGE', {}, 'finalApproval');
  });

  it('has the days that the policy gives, and those concerned are told', async () => {
    const days = { ...policy, secondAppealDays: 3, secondDecisionDays: 1 };
    const short = await anAppraisalIn(office, 'appeal.decided', { policy: days });
    const long = await anAppraisalIn(office, 'appeal.decided');
    const [first, second] = [await momentOf(app, short), await momentOf(app, long)];
    expect(Math.round((second.getTime() - first.getTime()) / 86_400_000)).toBe(11);
    await must(office, 'employee', short, 'FILE_APPEAL', furtherAppeal, 'appeal.secondInstance');
    expect(await kindsOf(office, 'head', short)).toContain('secondAppealFiled');
    expect(await kindsOf(office, 'supervisor', short)).toContain('secondAppealFiled');
    expect(await kindsOf(office, 'regent', short)).toEqual(['task']);
    await must(office, 'regent', short, 'UPHOLD', decision, 'finalApproval');
    expect(
      (await kindsOf(office, 'employee', short)).filter((kind) => kind === 'appealDecided'),
    ).toHaveLength(2);
  });
});
