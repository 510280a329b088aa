import Fraction from 'fraction.js';
import { openPeriods } from '../../src/api/periodic-evaluation/workflow/open';
import { decimals, halfUp } from '../../src/appraisal/scoring/exact';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, BEHAVIOURS, get, type Sent } from '../support/appraisal';
import { letPass } from '../support/clock';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call, createRecord, updateRecord } from '../support/records';
import { leadTo, must } from '../support/steps';
import { expectEverythingWhole } from '../support/whole';

/** Appraisals pass to another appraiser, by a reassignment or a transfer; what belongs to them goes along. */

let app: TestApp;
let office: Office;
const YEAR = new Date().getUTCFullYear();
const MIDYEAR = `${String(YEAR)}-06-15`;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  await updateRecord(app, 'org-unit', office.units.licensing, { performanceTeam: [office.ids.outsider] });
});
afterEach(() =>
  updateRecord(app, 'employee', office.ids.employee, {
    orgUnit: office.units.health,
    position: office.position,
    appraiser: office.ids.supervisor,
  }),
);
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

const made = async (by: PersonName, path: string, data: object): Promise<string> => {
  const answer = await call(office, by, 'post', path, { data });
  expect([path, answer.status, answer.body.error ?? null]).toEqual([path, 201, null]);
  return (answer.body as { data: { documentId: string } }).data.documentId;
};
const event = async (by: PersonName, plural: string, id: string, name: string, body: object = {}) => {
  const answer = await call(office, by, 'post', `/api/workflow/${plural}/${id}/events`, {
    event: name,
    ...body,
  });
  return [answer.status, answer.body.data?.state ?? answer.body.error?.details.code];
};
const tasksOf = async (by: PersonName, subject: string): Promise<string[]> => {
  const { body } = await get(office, by, `/api/workflow/tasks?subject=${subject}&pagination[pageSize]=100`);
  return (body.data as { documentId: string }[]).map(({ documentId }) => documentId);
};
const statusOf = async (by: PersonName, path: string) => (await get(office, by, path)).status;
/** The month of today, opened for an appraisal that is carried out. */
const monthOf = async (appraisal: string): Promise<string> => {
  await openPeriods(app.strapi, { now: new Date(), units: null });
  const { body } = await get(office, 'employee', `/api/appraisals/${appraisal}/periodic-evaluations`);
  return (body.data as { documentId: string }[])[0]?.documentId ?? '';
};
const toOther: Sent = {
  data: { role: 'appraiser', employee: '' },
  comment: 'Pejabat penilai pindah tugas',
};
const reassigned = (): Sent => ({
  ...toOther,
  data: { role: 'appraiser', employee: office.ids.outsideHead },
});
const transfer = (): Sent => ({
  data: { date: MIDYEAR, position: office.position, orgUnit: office.units.licensing },
  comment: 'Mutasi ke Dinas Perizinan',
});
const aTraining = () => createRecord(app, 'training', { title: 'Pelayanan prima', mode: 'online' });

describe('what belongs to an appraisal that gets another appraiser', () => {
  it('the evaluation of the month: the new one finds it among the tasks and rates it, the former sees it no more', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring', {
      policy: { periodicEvaluation: 'monthly' },
    });
    const month = await monthOf(appraisal);
    expect(await event('supervisor', 'periodic-evaluations', month, 'OPEN_EVALUATION')).toEqual([
      200,
      'evaluation',
    ]);
    expect(await tasksOf('supervisor', 'periodic-evaluations')).toContain(month);
    await must(office, 'hr', appraisal, 'REASSIGN', reassigned(), 'monitoring');
    expect(await tasksOf('supervisor', 'periodic-evaluations')).not.toContain(month);
    expect(await tasksOf('outsideHead', 'periodic-evaluations')).toContain(month);
    expect(await statusOf('supervisor', `/api/periodic-evaluations/${month}`)).toBe(404);
    const shown = conforms(
      await get(office, 'outsideHead', `/api/periodic-evaluations/${month}?populate=*`),
    ).body;
    expect(shown.data.appraiser.documentId).toBe(office.ids.outsideHead);
    const data = { actionPlans: [], resultRating: 'meets', behaviourRating: 'meets' };
    expect(await event('outsideHead', 'periodic-evaluations', month, 'SUBMIT_EVALUATION', { data })).toEqual([
      200,
      'delivered',
    ]);
  });

  it('a training that waits for a decision, whether it came of this appraisal or not', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const own = await made('employee', '/api/enrolments', { training: await aTraining(), request: true });
    const tied = await made('employee', '/api/enrolments', {
      training: await aTraining(),
      appraisal,
      request: true,
    });
    await must(office, 'hr', appraisal, 'REASSIGN', reassigned(), 'monitoring');
    for (const id of [own, tied]) {
      expect(await tasksOf('supervisor', 'enrolments')).not.toContain(id);
      expect(await tasksOf('outsideHead', 'enrolments')).toContain(id);
      expect((await event('supervisor', 'enrolments', id, 'APPROVE'))[0]).not.toBe(200);
      expect(await event('outsideHead', 'enrolments', id, 'APPROVE')).toEqual([200, 'approved']);
    }
    const history = await get(office, 'employee', `/api/workflow/enrolments/${own}/history`);
    expect(history.body.data).toContainEqual(
      expect.objectContaining({
        event: 'REASSIGN',
        actor: { id: null, name: 'system', role: 'system' },
        comment: toOther.comment,
      }),
    );
  });

  it('guidance that follows from an earlier year, with its next note', async () => {
    const past = await anAppraisalIn(office, 'review', { year: YEAR - 1 });
    const behaviours = BEHAVIOURS.map((value) => ({ value, rating: 'meets' }));
    const low = { ...aReview('below'), behaviours, behaviourRating: 'meets' };
    await must(office, 'supervisor', past, 'SUBMIT_REVIEW', { data: low }, 'delivered');
    await must(office, 'employee', past, 'ACKNOWLEDGE', {}, 'finalApproval');
    await must(office, 'head', past, 'APPROVE', {}, 'final');
    const guidance = await made('supervisor', '/api/guidance-plans', {
      appraisal: past,
      goals: 'Melayani tepat waktu',
      until: dateIn(90),
      measures: [{ text: 'Mendampingi rekan' }],
    });
    await event('supervisor', 'guidance-plans', guidance, 'START');
    const appraisal = await anAppraisalIn(office, 'monitoring');
    await must(office, 'hr', appraisal, 'REASSIGN', reassigned(), 'monitoring');
    const note = { data: { date: dateIn(0), text: 'Bertemu', done: [] } };
    expect((await event('supervisor', 'guidance-plans', guidance, 'NOTE', note))[0]).not.toBe(200);
    expect(await event('outsideHead', 'guidance-plans', guidance, 'NOTE', note)).toEqual([200, 'active']);
  });

  it('stays with HR where the new appraiser has a part in it already, and nothing is lost', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const id = await made('employee', '/api/enrolments', { training: await aTraining(), request: true });
    const hand = { data: { role: 'performanceTeam', employee: office.ids.outsideHead }, comment: 'Bantuan' };
    expect((await event('hr', 'enrolments', id, 'REASSIGN', hand))[0]).toBe(200);
    await must(office, 'hr', appraisal, 'REASSIGN', reassigned(), 'monitoring');
    expect(await tasksOf('supervisor', 'enrolments')).toContain(id);
  });

  it('moves with the person: a transfer passes trainings to the new head and opens the month to be rated', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring', {
      policy: { periodicEvaluation: 'monthly' },
    });
    const month = await monthOf(appraisal);
    const training = await made('employee', '/api/enrolments', {
      training: await aTraining(),
      request: true,
    });
    await must(office, 'hr', appraisal, 'TRANSFER', transfer(), 'selfAssessment');
    expect(await tasksOf('outsideHead', 'enrolments')).toContain(training);
    // What was done until then is rated by the appraiser of that time.
    expect(await tasksOf('supervisor', 'periodic-evaluations')).toContain(month);
    expect(await statusOf('outsideHead', `/api/periodic-evaluations/${month}`)).toBe(404);
  });

  it('is known to the team of the new unit after a transfer, which joins the team that arranged it', async () => {
    const past = await anAppraisalIn(office, 'review');
    const low: Sent = { data: { ...aReview('below'), reason: 'Jauh di bawah target' } };
    await must(office, 'supervisor', past, 'SUBMIT_REVIEW', low, 'delivered');
    await must(office, 'employee', past, 'ACKNOWLEDGE', {}, 'finalApproval');
    await must(office, 'head', past, 'APPROVE', {}, 'final');
    const guidance = await made('supervisor', '/api/guidance-plans', {
      appraisal: past,
      goals: 'Melayani tepat waktu',
      until: dateIn(90),
      measures: [{ text: 'Mendampingi rekan' }],
    });
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const training = await made('employee', '/api/enrolments', { training: await aTraining() });
    const records = [`enrolments/${training}`, `guidance-plans/${guidance}`];
    for (const record of records) expect(await statusOf('outsider', `/api/workflow/${record}`)).toBe(404);
    await must(office, 'hr', appraisal, 'TRANSFER', transfer(), 'selfAssessment');
    for (const record of records) {
      for (const by of ['outsider', 'hr'] as const) {
        const { body } = await get(office, by, `/api/workflow/${record}`);
        expect([record, by, body.data?.roles]).toEqual([record, by, ['performanceTeam']]);
      }
      const { body } = await get(office, 'outsider', `/api/workflow/${record}/history`);
      expect((body.data as object[]).at(-1)).toMatchObject({
        event: 'REASSIGN',
        actor: { role: 'system' },
        comment: 'Mutasi ke Dinas Perizinan',
      });
    }
  });
});

describe('the year of somebody who moved on', () => {
  const scored = (served: number, score: number): Sent => ({
    data: {
      ratings: [
        { indicator: 'i1', realisation: served },
        { indicator: 'i2', realisation: 30 },
      ],
      behaviours: BEHAVIOURS.map((value) => ({ value, score })),
    },
  });
  const annual = async (by: PersonName, id: string) =>
    conforms(await get(office, by, `/api/appraisals/${id}/annual-result`)).body.data;
  const nextOf = async (first: string): Promise<string> => {
    const { body } = await get(
      office,
      'employee',
      '/api/appraisals?sort=createdAt:desc&pagination[pageSize]=1',
    );
    const [{ documentId }] = body.data as [{ documentId: string }];
    expect(documentId).not.toBe(first);
    return documentId;
  };

  it('in figures is the mean of both by calendar days, each rated by the appraiser of its time', async () => {
    const first = await anAppraisalIn(office, 'monitoring', { policy: { ruleSet: 'numeric' } });
    await must(office, 'hr', first, 'TRANSFER', transfer(), 'selfAssessment');
    const second = await nextOf(first);
    await letPass(app, first, 'SELF_ASSESSMENT_LAPSED');
    await must(office, 'supervisor', first, 'SUBMIT_REVIEW', scored(80, 90), 'delivered');
    expect((await annual('employee', first)).annual).toBeNull();

    const plan: Sent = { data: { workResults: aPlan() } };
    await must(office, 'employee', second, 'SUBMIT_TARGETS', plan, 'targetSetting.review');
    await must(office, 'outsideHead', second, 'APPROVE_TARGETS', {}, 'monitoring');
    await must(office, 'outsider', second, 'OPEN_ASSESSMENT', {}, 'selfAssessment');
    await letPass(app, second, 'SELF_ASSESSMENT_LAPSED');
    await must(office, 'outsideHead', second, 'SUBMIT_REVIEW', scored(105, 100), 'delivered');

    const { periods, annual: year } = await annual('employee', second);
    const [before, after] = periods as { start: string; end: string; days: number; score: string }[];
    expect([before?.start, before?.end, after?.start, after?.end]).toEqual([
      `${String(YEAR)}-01-01`,
      `${String(YEAR)}-06-14`,
      MIDYEAR,
      `${String(YEAR)}-12-31`,
    ]);
    const days = (before?.days ?? 0) + (after?.days ?? 0);
    expect(days).toBe(YEAR % 4 === 0 ? 366 : 365);
    const mean = new Fraction(before?.score ?? 0)
      .mul(before?.days ?? 0)
      .add(new Fraction(after?.score ?? 0).mul(after?.days ?? 0))
      .div(days);
    expect(before?.score).not.toBe(after?.score);
    expect(year).toMatchObject({ score: decimals(halfUp(mean, 2)), predicate: 'good' });
    expect(year.explanation.children[0].children).toHaveLength(2);
    for (const by of ['supervisor', 'outsideHead'] as const)
      expect((await annual(by, by === 'supervisor' ? first : second)).periods).toHaveLength(2);
    expect(await statusOf('peer', `/api/appraisals/${first}/annual-result`)).toBe(404);
  });

  it('by the quadrant is the last appraiser’s, the earlier predicate beside it', async () => {
    const first = await anAppraisalIn(office, 'monitoring');
    await must(office, 'hr', first, 'TRANSFER', transfer(), 'selfAssessment');
    const second = await nextOf(first);
    await letPass(app, first, 'SELF_ASSESSMENT_LAPSED');
    await must(office, 'supervisor', first, 'SUBMIT_REVIEW', { data: aReview('above') }, 'delivered');
    await leadTo(office, second, 'targetSetting.review');
    await must(office, 'outsideHead', second, 'APPROVE_TARGETS', {}, 'monitoring');
    await must(office, 'outsider', second, 'OPEN_ASSESSMENT', {}, 'selfAssessment');
    await letPass(app, second, 'SELF_ASSESSMENT_LAPSED');
    await must(office, 'outsideHead', second, 'SUBMIT_REVIEW', { data: aReview('meets') }, 'delivered');
    expect(await annual('employee', second)).toMatchObject({
      periods: [{ predicate: 'very_good' }, { predicate: 'good' }],
      annual: { predicate: 'good', score: null },
    });
  });
});
