import type { Response } from 'supertest';
import { query } from '../../plugins/workflow/server/src/public';
import { FEEDBACK_STATEMENTS } from '../../src/appraisal/follow-up/guidance/feedback';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, BEHAVIOURS, get, send } from '../support/appraisal';
import { at } from '../support/clock';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call } from '../support/records';

let app: TestApp;
let office: Office;
let good: string;
let low: string;

/** A final appraisal of the employee in that year, by these ratings. */
const final = async (year: number, result: 'below' | 'meets'): Promise<string> => {
  const appraisal = await anAppraisalIn(office, 'review', { year });
  const review = aReview(result);
  const behaviours = BEHAVIOURS.map((value) => ({ value, rating: 'meets' }));
  for (const [by, event, body] of [
    ['supervisor', 'SUBMIT_REVIEW', { data: { ...review, behaviours, behaviourRating: 'meets' } }],
    ['employee', 'ACKNOWLEDGE', {}],
    ['head', 'APPROVE', {}],
  ] as const) {
    const sent = await send(office, by, appraisal, event, body);
    expect([event, sent.body.error ?? null]).toEqual([event, null]);
  }
  return appraisal;
};

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  good = await final(2021, 'meets');
  low = await final(2022, 'below');
});
afterAll(() => app.stop());

const post = (by: PersonName, path: string, data: object) => call(office, by, 'post', path, { data });
const idOf = (answer: Response): string => {
  expect([answer.status, answer.body.error ?? null]).toEqual([201, null]);
  return (answer.body as { data: { documentId: string } }).data.documentId;
};
const codeOf = (answer: Response) => [answer.status, answer.body.error?.details.code];
const act = (plural: string, by: PersonName, id: string, event: string, body: object = {}) =>
  call(office, by, 'post', `/api/workflow/${plural}/${id}/events`, { event, ...body });
const goes = async (
  plural: string,
  by: PersonName,
  id: string,
  event: string,
  state: string,
  body: object = {},
) => {
  const answer = conforms(await act(plural, by, id, event, body));
  expect([event, answer.body.error ?? null, answer.body.data?.state]).toEqual([event, null, state]);
};

describe('credit points', () => {
  const of = async (by: PersonName, appraisal: string) =>
    conforms(await get(office, by, `/api/appraisals/${appraisal}/credit-points`));

  it('are found from a final appraisal and explain themselves', async () => {
    const { body } = await of('employee', good);
    expect(body.data).toMatchObject({
      points: '12.50',
      level: 'pertama',
      predicate: 'good',
      months: 12,
      year: 2021,
      explanation: { value: '12.50', inputs: { coefficient: '12.5', percent: 100, months: 12 } },
    });
    expect((await of('supervisor', low)).body.data).toMatchObject({
      points: '9.38',
      predicate: 'needs_improvement',
    });
  });

  it('add up by person, within what the caller may see', async () => {
    const path = `/api/employees/${office.ids.employee}/credit-points`;
    const { body } = conforms(await get(office, 'employee', path));
    expect(body.data).toHaveLength(2);
    expect(body.meta.total).toBe('21.88');
    for (const by of ['peer', 'outsider'] as const) {
      expect((await get(office, by, path)).status).toBe(404);
      expect((await of(by, good)).status).toBe(404);
    }
  });

  it('wait for the final result, and are none where the post is no functional one', async () => {
    const open = await anAppraisalIn(office, 'delivered', { year: 2018 });
    expect((await of('employee', open)).body).toEqual({ data: null, meta: { reason: 'NOT_FINAL' } });
    const on = app.strapi.db.connection;
    await query(on, `UPDATE positions SET kind = 'implementer'`);
    expect((await of('employee', good)).body).toEqual({ data: null, meta: { reason: 'NOT_FUNCTIONAL' } });
    await query(on, `UPDATE positions SET kind = 'functional'`);
  });
});

describe('guidance', () => {
  const plan = (appraisal: string, more: object = {}) => ({
    appraisal,
    goals: 'Melayani tepat waktu',
    until: dateIn(120),
    measures: [{ text: 'Mendampingi rekan di loket' }, { text: 'Pelatihan', dueOn: dateIn(30) }],
    ...more,
  });
  const begin = (by: PersonName, appraisal: string, more: object = {}) =>
    post(by, '/api/guidance-plans', plan(appraisal, more));
  const behind = async (by: PersonName) => conforms(await get(office, by, '/api/guidance-plans/behind')).body;

  it('follows a low final result, by its appraiser, once', async () => {
    expect((await behind('supervisor')).data).toMatchObject([
      { appraisal: low, plan: null, behind: 'NO_PLAN' },
    ]);
    expect(codeOf(conforms(await begin('supervisor', good)))).toEqual([422, 'NO_GUIDANCE_NEEDED']);
    expect((await begin('hr', low)).status).toBe(403);
    expect((await begin('outsider', low)).status).toBe(404);
    expect(codeOf(await begin('supervisor', low, { until: dateIn(-1) }))).toEqual([422, 'DATE_NOT_AHEAD']);
    expect((await begin('supervisor', low, { measures: [] })).status).toBe(400);
    const id = idOf(conforms(await begin('supervisor', low)));
    expect(codeOf(conforms(await begin('supervisor', low)))).toEqual([409, 'ALREADY_GUIDED']);
    const read = async (by: PersonName) => get(office, by, `/api/guidance-plans/${id}?populate=*`);
    expect((await read('peer')).status).toBe(404);
    await goes('guidance-plans', 'supervisor', id, 'START', 'active');
    expect((await behind('hr')).data).toMatchObject([{ plan: id, lastNoteOn: null, behind: null }]);

    expect(
      codeOf(
        await act('guidance-plans', 'supervisor', id, 'CLOSE', { data: { outcome: 'improved', note: 'x' } }),
      ),
    ).toEqual([422, 'NO_NOTES']);
    const note = { date: dateIn(0), text: 'Dibahas', done: ['m1'] };
    await goes('guidance-plans', 'supervisor', id, 'NOTE', 'active', { data: note });
    expect(
      codeOf(await act('guidance-plans', 'supervisor', id, 'NOTE', { data: { ...note, done: ['m9'] } })),
    ).toEqual([422, 'UNKNOWN_MEASURE']);
    const answers = Object.fromEntries(Object.keys(FEEDBACK_STATEMENTS).map((key) => [key, 4]));
    await goes('guidance-plans', 'employee', id, 'GIVE_FEEDBACK', 'active', { data: { answers } });
    expect((await act('guidance-plans', 'employee', id, 'NOTE', { data: note })).status).toBe(403);
    expect(conforms(await read('employee')).body.data).toMatchObject({
      notes: [{ date: dateIn(0), by: { id: office.ids.supervisor } }],
      measures: [
        { key: 'm1', doneOn: dateIn(0) },
        { key: 'm2', doneOn: null },
      ],
      feedback: { answers: { regular: 4 } },
    });
    await at(app, new Date(Date.now() + 40 * 86_400_000), async () => {
      expect((await behind('supervisor')).data).toMatchObject([{ plan: id, behind: 'NOTE_OVERDUE' }]);
    });
    await goes('guidance-plans', 'supervisor', id, 'CLOSE', 'closed', {
      data: { outcome: 'improved', note: 'Baik' },
    });
    expect((await behind('supervisor')).data).toEqual([]);
    expect((await behind('outsider')).data).toEqual([]);
  });
});

describe('a reward or a sanction', () => {
  const proposal = (more: object = {}) => ({
    appraisal: good,
    kind: 'reward',
    title: 'Piagam penghargaan',
    reason: 'Waktu tunggu turun separuh',
    legalBasis: 'PP 30/2019 pasal 50',
    ...more,
  });
  const propose = (by: PersonName, more: object = {}) => post(by, '/api/follow-up-proposals', proposal(more));
  const read = (by: PersonName, id: string) => get(office, by, `/api/follow-up-proposals/${id}?populate=*`);

  it('is proposed with its legal basis, decided by the appointing authority, and then seen by the employee', async () => {
    expect((await propose('employee')).status).toBe(403);
    expect((await propose('outsider')).status).toBe(404);
    expect((await propose('supervisor', { legalBasis: '' })).status).toBe(400);
    const id = idOf(conforms(await propose('supervisor')));
    for (const by of ['employee', 'peer', 'head'] as const) expect((await read(by, id)).status).toBe(404);
    expect((await act('follow-up-proposals', 'hr', id, 'APPROVE', { data: { decision: 'Ya' } })).status).toBe(
      403,
    );
    const data = { decision: 'Disetujui', decree: 'SK 12/2026', effectiveOn: dateIn(10) };
    await goes('follow-up-proposals', 'regent', id, 'APPROVE', 'approved', { data });
    expect(conforms(await read('employee', id)).body.data).toMatchObject({
      state: 'approved',
      decree: 'SK 12/2026',
    });
  });

  it('that is rejected or withdrawn never shows to the employee, and needs a reason', async () => {
    const rejected = idOf(await propose('hr', { kind: 'sanction', title: 'Teguran tertulis' }));
    expect(codeOf(await act('follow-up-proposals', 'regent', rejected, 'REJECT'))).toEqual([
      422,
      'COMMENT_REQUIRED',
    ]);
    await goes('follow-up-proposals', 'regent', rejected, 'REJECT', 'rejected', { comment: 'Bukti kurang' });
    const withdrawn = idOf(await propose('supervisor'));
    await goes('follow-up-proposals', 'supervisor', withdrawn, 'WITHDRAW', 'withdrawn', {
      comment: 'Keliru',
    });
    for (const id of [rejected, withdrawn]) {
      expect((await read('employee', id)).status).toBe(404);
      expect((await get(office, 'employee', `/api/workflow/follow-up-proposals/${id}/history`)).status).toBe(
        404,
      );
    }
  });

  it('waits for the final result', async () => {
    const open = await anAppraisalIn(office, 'delivered', { year: 2017 });
    expect(codeOf(conforms(await propose('supervisor', { appraisal: open })))).toEqual([422, 'NOT_FINAL']);
  });
});
