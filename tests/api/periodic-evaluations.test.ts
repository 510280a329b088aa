import { query, workflowOf } from '../../plugins/workflow/server/src/public';
import { closeOfEnded, openPeriods } from '../../src/api/periodic-evaluation/workflow/open';
import { PERIODIC_EVALUATION } from '../../src/scope/periodic-evaluations';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, BEHAVIOURS, get, send } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call, createRecord } from '../support/records';

let app: TestApp;
let office: Office;
const year = new Date().getUTCFullYear();
const MARCH = `${String(year)}-03-10`;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const monthly = { periodicEvaluation: 'monthly' };
const quarterly = { periodicEvaluation: 'quarterly', ruleSet: 'numeric' };
const act = (by: PersonName, id: string, event: string, body: object = {}) =>
  call(office, by, 'post', `/api/workflow/periodic-evaluations/${id}/events`, { event, ...body });
const goes = async (by: PersonName, id: string, event: string, state: string, body: object = {}) => {
  const answer = conforms(await act(by, id, event, body));
  expect([event, answer.body.error ?? null, answer.body.data?.state]).toEqual([event, null, state]);
};
const codeOf = async (by: PersonName, id: string, event: string, body: object = {}) => {
  const answer = await act(by, id, event, body);
  return [answer.status, answer.body.error?.details.code];
};
const periods = async (by: PersonName, appraisal: string) =>
  conforms(await get(office, by, `/api/appraisals/${appraisal}/periodic-evaluations`));
const open = (by: PersonName, on: string) =>
  call(office, by, 'post', '/api/periodic-evaluations/open', { data: { on } });
/** The one period of a fresh appraisal under that policy. */
const opened = async (policy: object): Promise<{ appraisal: string; id: string }> => {
  const appraisal = await anAppraisalIn(office, 'monitoring', { policy: policy as Record<string, unknown> });
  await openPeriods(app.strapi, { now: new Date(), units: null });
  const { data } = (await periods('employee', appraisal)).body as { data: { documentId: string }[] };
  return { appraisal, id: data[0]?.documentId ?? '' };
};
const passes = async (id: string, event: string): Promise<void> => {
  const workflow = workflowOf(app.strapi);
  const registered = workflow.registry.byUid(PERIODIC_EVALUATION);
  const [row] = await query<{ at: string | null }>(
    app.strapi.db.connection,
    `SELECT timers ->> ? AS at FROM workflow_instances WHERE subject_type = ? AND subject_id = ?`,
    [event, PERIODIC_EVALUATION, id],
  );
  if (!registered || !row?.at) throw new Error(`${id} has no ${event} ahead`);
  await workflow.fire(registered, id, event, new Date(row.at));
};

describe('periodic evaluations', () => {
  it('are opened for appraisals that run, as the policy asks, and once', async () => {
    const month = await anAppraisalIn(office, 'monitoring', { policy: monthly });
    const quarter = await anAppraisalIn(office, 'monitoring', { policy: quarterly });
    const draft = await anAppraisalIn(office, 'targetSetting.draft', { policy: monthly });
    const none = await anAppraisalIn(office, 'monitoring');
    expect((await open('outsider', MARCH)).status).toBe(403);
    const [first, second] = await Promise.all([open('hr', MARCH), open('hr', MARCH)]);
    const counts = [first, second].map((answer) => Number(conforms(answer).body.data.opened));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(2);
    expect((await open('hr', MARCH)).body.data.opened).toBe(0);
    expect((await periods('employee', month)).body.data).toMatchObject([
      {
        period: `${String(year)}-03`,
        periodEnd: `${String(year)}-03-31`,
        state: expect.any(String) as string,
      },
    ]);
    expect((await periods('head', quarter)).body.data).toMatchObject([
      { period: `${String(year)}-Q1`, periodStart: `${String(year)}-01-01` },
    ]);
    for (const other of [draft, none]) expect((await periods('hr', other)).body.data).toEqual([]);
    expect((await open('hr', 'besok')).status).toBe(400);
  });

  it('go from action plans to a rating that is acknowledged, and are summed beside the year', async () => {
    const { appraisal, id } = await opened(monthly);
    const actionPlans = [
      { title: 'Rekap antrean', target: 10, unit: 'berkas', indicator: 'i1' },
      { title: 'Jemput bola', target: 2 },
    ];
    await goes('employee', id, 'PLAN_ACTIONS', 'running', { data: { actionPlans } });
    expect(
      await codeOf('employee', id, 'PLAN_ACTIONS', {
        data: { actionPlans: [{ ...actionPlans[0], indicator: 'nope' }] },
      }),
    ).toEqual([422, 'UNKNOWN_INDICATOR']);
    const progress = [{ key: 'a1', realisation: 12, note: 'Selesai' }];
    await goes('employee', id, 'REPORT_PROGRESS', 'running', { data: { progress } });
    expect(await codeOf('employee', id, 'REPORT_PROGRESS', { data: { progress: [{ key: 'x' }] } })).toEqual([
      422,
      'UNKNOWN_ACTION_PLAN',
    ]);
    await passes(id, 'OPEN_EVALUATION');
    const tasks = await get(office, 'supervisor', '/api/workflow/tasks?subject=periodic-evaluations');
    expect((tasks.body.data as { documentId: string }[]).some(({ documentId }) => documentId === id)).toBe(
      true,
    );
    const data = {
      actionPlans: [
        { key: 'a1', rating: 'above' },
        { key: 'a2', rating: 'meets' },
      ],
      resultRating: 'meets',
      behaviourRating: 'meets',
    };
    expect(await codeOf('employee', id, 'SUBMIT_EVALUATION', { data })).toEqual([403, expect.any(String)]);
    expect(
      await codeOf('supervisor', id, 'SUBMIT_EVALUATION', { data: { ...data, actionPlans: [] } }),
    ).toEqual([422, 'NOT_ALL_RATED']);
    expect(
      await codeOf('supervisor', id, 'SUBMIT_EVALUATION', { data: { ...data, resultRating: 'below' } }),
    ).toEqual([422, 'REASON_REQUIRED']);
    await goes('supervisor', id, 'SUBMIT_EVALUATION', 'delivered', { data });
    await goes('supervisor', id, 'REOPEN', 'evaluation', { comment: 'Salah isi' });
    expect((await periods('employee', appraisal)).body.data[0].result).toBeNull();
    await goes('supervisor', id, 'SUBMIT_EVALUATION', 'delivered', { data });
    await goes('employee', id, 'ACKNOWLEDGE', 'final');
    const { body } = await periods('employee', appraisal);
    expect(body.data[0]).toMatchObject({
      state: 'final',
      actionPlans: [
        { key: 'a1', realisation: 12 },
        { key: 'a2', realisation: null },
      ],
      result: { predicate: 'good', resultRating: 'meets' },
    });
    expect(body.meta.summary).toMatchObject({
      periods: 1,
      evaluated: 1,
      suggested: { resultRating: 'meets', behaviourRating: 'meets' },
    });
    conforms(await get(office, 'supervisor', `/api/periodic-evaluations/${id}?populate=*`));
  });

  it('are counted by the numeric rule set, and refused where a figure is missing', async () => {
    const { appraisal, id } = await opened(quarterly);
    const actionPlans = [
      { title: 'Rekap', target: 10 },
      { title: 'Jemput bola', target: 4 },
    ];
    await goes('supervisor', id, 'PLAN_ACTIONS', 'running', { data: { actionPlans } });
    await goes('hr', id, 'OPEN_EVALUATION', 'evaluation');
    const indicators = [
      { key: 'i1', realisation: 95 },
      { key: 'i2', realisation: 30 },
    ];
    const behaviours = BEHAVIOURS.map((value) => ({ value, score: 100 }));
    const data = { actionPlans: [{ key: 'a1', realisation: 9 }], indicators, behaviours };
    expect(await codeOf('supervisor', id, 'SUBMIT_EVALUATION', { data })).toEqual([
      422,
      'REALISATION_MISSING',
    ]);
    await goes('employee', id, 'REPORT_PROGRESS', 'evaluation', {
      data: { progress: [{ key: 'a2', realisation: 4 }] },
    });
    await goes('supervisor', id, 'SUBMIT_EVALUATION', 'delivered', { data });
    await passes(id, 'ACKNOWLEDGEMENT_LAPSED');
    const { body } = await periods('employee', appraisal);
    expect(body.data[0]).toMatchObject({
      state: 'final',
      result: { skp: '95.75', score: '97.03', predicate: 'good', explanation: { value: 'good' } },
    });
    expect(body.meta.summary).toMatchObject({ skp: '95.75', score: '97.03' });
  });

  it('are nobody else’s to see or to move', async () => {
    const { appraisal, id } = await opened(monthly);
    for (const by of ['peer', 'outsider'] as const) {
      expect((await get(office, by, `/api/periodic-evaluations/${id}`)).status).toBe(404);
      expect((await act(by, id, 'PLAN_ACTIONS', { data: { actionPlans: [] } })).status).toBe(404);
      expect((await get(office, by, `/api/appraisals/${appraisal}/periodic-evaluations`)).status).toBe(404);
      expect((await get(office, by, '/api/periodic-evaluations')).body.meta.pagination.total).toBe(0);
    }
    expect((await get(office, 'head', `/api/periodic-evaluations/${id}`)).status).toBe(200);
    expect(await codeOf('head', id, 'PLAN_ACTIONS', { data: { actionPlans: [] } })).toEqual([
      403,
      expect.any(String),
    ]);
  });

  it('end with an appraisal that was cancelled, and do not come again by themselves', async () => {
    const { appraisal, id } = await opened(monthly);
    const sent = await send(office, 'hr', appraisal, 'CANCEL', { comment: 'Salah entri' });
    expect(sent.status).toBe(200);
    await closeOfEnded(app.strapi, new Date());
    const { body } = await get(office, 'hr', `/api/periodic-evaluations/${id}`);
    expect(body.data.state).toBe('cancelled');
    expect((await open('hr', new Date().toISOString().slice(0, 10))).status).toBe(200);
    expect((await periods('hr', appraisal)).body.data).toMatchObject([
      { documentId: id, state: 'cancelled' },
    ]);
  });

  it('that is over when it is opened is due by working days, the holidays left out', async () => {
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const due = async (days: number) =>
      (await get(office, 'hr', `/api/calendar/due?from=${today}&days=${String(days)}&dayType=working`)).body
        .data.date as string;
    const off = await due(3);
    await createRecord(app, 'holiday', { date: off, name: 'Libur', kind: 'nationalHoliday' });
    const appraisal = await anAppraisalIn(office, 'monitoring', { policy: monthly, year: year - 1 });
    expect((await open('hr', `${String(year - 1)}-03-10`)).body.data.opened).toBeGreaterThan(0);
    const [period] = (await periods('employee', appraisal)).body.data as { state: string; dueAt: string }[];
    expect([period?.state, period?.dueAt]).toEqual(['evaluation', `${await due(10)}T16:59:59.999Z`]);
  });

  it('that nobody planned can still be planned by its appraiser, or numbers would have no way out', async () => {
    const { id } = await opened(quarterly);
    await passes(id, 'OPEN_EVALUATION');
    const data = {
      indicators: [
        { key: 'i1', realisation: 95 },
        { key: 'i2', realisation: 30 },
      ],
    };
    expect(await codeOf('supervisor', id, 'SUBMIT_EVALUATION', { data })).toEqual([422, 'NO_ACTION_PLAN']);
    const plans = (target: number) => ({ data: { actionPlans: [{ key: 'a1', title: 'Loket', target }] } });
    expect(await codeOf('supervisor', id, 'PLAN_ACTIONS', plans(0))).toEqual([422, 'TARGET_ZERO']);
    await goes('supervisor', id, 'PLAN_ACTIONS', 'evaluation', plans(20));
    expect(await codeOf('supervisor', id, 'PLAN_ACTIONS', plans(10))).toEqual([422, 'ACTION_PLANS_SET']);
    const evaluated = { data: { ...data, actionPlans: [{ key: 'a1', realisation: 20 }] } };
    await goes('supervisor', id, 'SUBMIT_EVALUATION', 'delivered', evaluated);
  });
});
