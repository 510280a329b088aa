import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, aSelfAssessment, send } from '../support/appraisal';
import { after, at, letPass, momentOf } from '../support/clock';
import { insideOf } from '../support/inside';
import { historyOf, must } from '../support/steps';
import { buildOffice, type Office, type PersonName } from '../support/office';
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

const stateOf = async (id: string): Promise<string> => (await insideOf(app, id)).instance.path;

const WAYS_BACK: [string, PersonName, string, string][] = [
  ['targetSetting.review', 'supervisor', 'RETURN_TARGETS', 'targetSetting.draft'],
  ['monitoring', 'employee', 'REVISE_TARGETS', 'targetSetting.draft'],
  ['monitoring', 'supervisor', 'REVISE_TARGETS', 'targetSetting.draft'],
  ['review', 'supervisor', 'RETURN_SELF_ASSESSMENT', 'selfAssessment'],
  ['calibration', 'hr', 'RETURN_REVIEW', 'review'],
  ['finalApproval', 'head', 'REJECT', 'review'],
];

describe.each(WAYS_BACK)('from %s the %s sends back by %s', (from, by, event, to) => {
  it('with a reason and never without', async () => {
    const id = await anAppraisalIn(office, from);
    const before = await insideOf(app, id);
    for (const comment of [undefined, '', ' \n\t ']) {
      const refused = await send(office, by, id, event, comment === undefined ? {} : { comment });
      expect(refused.status).toBe(422);
      expect(refused.body.error.details).toMatchObject({
        code: 'COMMENT_REQUIRED',
        reasons: [{ code: 'COMMENT_REQUIRED', path: 'comment' }],
      });
    }
    expect(await insideOf(app, id)).toEqual(before);
    await must(office, by, id, event, { comment: '  Lengkapi dahulu  ' }, to);
  });

  it('tells who, from where, to where and why; and the next in turn has a task with a fresh deadline', async () => {
    const id = await anAppraisalIn(office, from);
    await must(office, by, id, event, { comment: 'Lengkapi dahulu' }, to);
    expect((await historyOf(office, 'employee', id)).at(-1)).toMatchObject({
      event,
      from,
      to,
      actor: { id: office.ids[by] },
      comment: event === 'REJECT' || event === 'RETURN_REVIEW' ? null : 'Lengkapi dahulu',
    });
    expect((await historyOf(office, 'supervisor', id)).at(-1)).toMatchObject({
      event,
      comment: 'Lengkapi dahulu',
    });
    const { tasks, instance } = await insideOf(app, id);
    expect(tasks).toMatchObject([{ role: to === 'review' ? 'appraiser' : 'employee' }]);
    expect(new Date(instance.due_at ?? 0).getTime()).toBeGreaterThan(Date.now());
  });
});

describe('what was sent back', () => {
  it('goes the same way again, as often as needed', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    for (const round of [1, 2]) {
      await must(
        office,
        'supervisor',
        id,
        'RETURN_TARGETS',
        { comment: `Putaran ${round}` },
        'targetSetting.draft',
      );
      await must(office, 'employee', id, 'SUBMIT_TARGETS', {}, 'targetSetting.review');
    }
    await must(office, 'supervisor', id, 'APPROVE_TARGETS', {}, 'monitoring');
    await must(office, 'hr', id, 'OPEN_ASSESSMENT', {}, 'selfAssessment');
    await must(office, 'employee', id, 'SUBMIT_SELF_ASSESSMENT', { data: aSelfAssessment() }, 'review');
    await must(office, 'supervisor', id, 'RETURN_SELF_ASSESSMENT', { comment: 'Bukti?' }, 'selfAssessment');
    await must(office, 'employee', id, 'SUBMIT_SELF_ASSESSMENT', { data: aSelfAssessment() }, 'review');
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: aReview() }, 'delivered');
    await must(office, 'employee', id, 'ACKNOWLEDGE', {}, 'finalApproval');
    await must(office, 'head', id, 'REJECT', { comment: 'Terlalu tinggi' }, 'review');
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: aReview('below') }, 'delivered');
    await must(
      office,
      'employee',
      id,
      'FILE_APPEAL',
      { data: { grounds: 'Tidak adil' } },
      'appeal.explanation',
    );
  });

  it('says of single items what is to be mended, where the employee reads it', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    const remarks = [
      { item: 'i1', text: 'Terlalu rendah' },
      { item: 'r1', text: 'Judul kurang jelas' },
    ];
    for (const wrong of [[...remarks, remarks[0]], [{ item: 'i1', text: ' ' }], [{ item: 'i1' }]]) {
      const answer = await send(office, 'supervisor', id, 'RETURN_TARGETS', {
        comment: 'Perbaiki',
        data: { remarks: wrong },
      });
      expect(answer.status).toBe(400);
    }
    const body = { comment: 'Perbaiki', data: { remarks } };
    await must(office, 'supervisor', id, 'RETURN_TARGETS', body, 'targetSetting.draft');
    expect((await historyOf(office, 'employee', id)).at(-1)).toMatchObject({ data: { remarks } });
  });

  it('keeps the plan as it was submitted, until another is submitted', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    await must(
      office,
      'supervisor',
      id,
      'RETURN_TARGETS',
      { comment: 'Perbaiki judul' },
      'targetSetting.draft',
    );
    const plan = aPlan().map((result) => ({ ...result, title: 'Judul baru' }));
    await must(
      office,
      'employee',
      id,
      'SUBMIT_TARGETS',
      { data: { workResults: plan } },
      'targetSetting.review',
    );
    await must(office, 'supervisor', id, 'APPROVE_TARGETS', {}, 'monitoring');
    const { subject } = await insideOf(app, id);
    expect(subject.work_results).toMatchObject([{ key: 'r1', title: 'Judul baru' }]);
    expect(subject.agreed_work_results).toEqual(subject.work_results);
  });

  it('keeps the first self-assessment when the second one is not sent in time', async () => {
    const id = await anAppraisalIn(office, 'review');
    await must(office, 'supervisor', id, 'RETURN_SELF_ASSESSMENT', { comment: 'Bukti?' }, 'selfAssessment');
    await letPass(app, id, 'SELF_ASSESSMENT_LAPSED');
    const { subject, instance } = await insideOf(app, id);
    expect(instance.path).toBe('review');
    expect(subject.self_assessment).toMatchObject({ ratings: [{ indicator: 'i1', realisation: 100 }, {}] });
  });
});

describe('a target plan that the employee does not draft in time', () => {
  const drafted = { data: { workResults: aPlan() }, comment: 'Pegawai tidak menyusun' };

  it('is not for the performance team to draft before the deadline', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const early = await send(office, 'hr', id, 'DRAFT_FOR_EMPLOYEE', drafted);
    expect(early.body.error).toMatchObject({ status: 422, details: { code: 'NOT_OVERDUE' } });
    const due = await momentOf(app, id);
    const atTheDeadline = await at(app, due, () => send(office, 'hr', id, 'DRAFT_FOR_EMPLOYEE', drafted));
    expect(atTheDeadline.body.error).toMatchObject({ status: 422, details: { code: 'NOT_OVERDUE' } });
    expect(await stateOf(id)).toBe('targetSetting.draft');
  });

  it('becomes a task of the performance team, which drafts and sets it', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const due = await letPass(app, id, 'TARGETS_OVERDUE');
    const { tasks, instance } = await insideOf(app, id);
    expect(instance).toMatchObject({ path: 'targetSetting.draft', context: { escalated: true } });
    expect(tasks.map(({ role }) => role).sort()).toEqual(['employee', 'performanceTeam']);

    await at(app, after(due), async () => {
      const bare = await send(office, 'hr', id, 'DRAFT_FOR_EMPLOYEE', { data: drafted.data });
      expect(bare.body.error.details.code).toBe('COMMENT_REQUIRED');
      const unbalanced = aPlan().map((result) => ({ ...result, indicators: result.indicators.slice(0, 1) }));
      const wrong = await send(office, 'hr', id, 'DRAFT_FOR_EMPLOYEE', {
        ...drafted,
        data: { workResults: unbalanced },
      });
      expect(wrong.body.error.details.code).toBe('WEIGHTS_NOT_100');
      await must(office, 'hr', id, 'DRAFT_FOR_EMPLOYEE', drafted, 'monitoring');
    });
    const { subject, tasks: left } = await insideOf(app, id);
    expect(subject.agreed_work_results).toMatchObject([{ key: 'r1' }]);
    expect(left).toEqual([]);
  });

  it('may still be submitted late by the employee, and then it is the appraiser who must act', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const due = await letPass(app, id, 'TARGETS_OVERDUE');
    const plan = { data: { workResults: aPlan() } };
    await at(app, after(due), () =>
      must(office, 'employee', id, 'SUBMIT_TARGETS', plan, 'targetSetting.review'),
    );
    const { tasks, instance } = await insideOf(app, id);
    expect(tasks.map(({ role }) => role)).toEqual(['appraiser']);
    expect(instance.context.escalated).toBe(false);
  });

  it('is the employee’s own again once the deadline was extended', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const due = await letPass(app, id, 'TARGETS_OVERDUE');
    await at(app, after(due), async () => {
      const dueAt = new Date(due.getTime() + 5 * 86_400_000).toISOString();
      await must(
        office,
        'hr',
        id,
        'EXTEND_DEADLINE',
        { data: { dueAt }, comment: 'Cuti' },
        'targetSetting.draft',
      );
      const early = await send(office, 'hr', id, 'DRAFT_FOR_EMPLOYEE', drafted);
      expect(early.body.error.details.code).toBe('NOT_OVERDUE');
    });
    expect((await insideOf(app, id)).tasks.map(({ role }) => role)).toEqual(['employee']);
  });
});
