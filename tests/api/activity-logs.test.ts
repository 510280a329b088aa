import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, aSelfAssessment, get, send } from '../support/appraisal';
import { activityLogs, aLog, codeOf, idOf } from '../support/activity-logs';
import { DAY } from '../support/clock';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { act, call } from '../support/records';
import { must } from '../support/steps';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const { post, put, event, anAppraisalInMonitoring } = activityLogs(() => office);
const described = async (by: PersonName, id: string) =>
  (await get(office, by, `/api/workflow/activity-logs/${id}`)).body.data as Described;
const waiting = async (by: PersonName, id: string) => {
  const tasks = await get(office, by, '/api/workflow/tasks?subject=activity-logs&pagination[pageSize]=100');
  return (tasks.body.data as { documentId: string; role: string; events: string[] }[]).find(
    ({ documentId }) => documentId === id,
  );
};

interface Described {
  state: string;
  roles: string[];
  events: { event: string; allowed: boolean; reasons: { code: string }[]; comment: string }[];
  waitingFor: { role: string; id: string }[];
}

describe('an activity log', () => {
  it('that is handed in at once had begun before: its history is in order of time', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const made = await post('employee', aLog(appraisal));
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    const told = await get(office, 'employee', `/api/workflow/activity-logs/${documentId}/history`);
    const steps = (told.body as { data: { event: string; at: string }[] }).data;
    expect(steps.map(({ event }) => event)).toEqual(['OPENED', 'SUBMIT']);
    expect([...steps].sort((one, other) => one.at.localeCompare(other.at))).toEqual(steps);
  });

  it('is handed in, returned with feedback, mended, handed in again, approved and then locked', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const made = conforms(await post('employee', aLog(appraisal)));
    const id = idOf(made);
    expect(made.body.data).toMatchObject({
      state: 'submitted',
      revision: 1,
      appraisal: { documentId: appraisal },
    });

    expect(codeOf(conforms(await event('supervisor', id, 'RETURN')))).toEqual([422, 'COMMENT_REQUIRED']);
    const returned = conforms(await event('supervisor', id, 'RETURN', 'Lampirkan rekapnya'));
    expect(returned.body.data).toMatchObject({ state: 'returned', revision: 2 });
    const seen = await get(office, 'employee', `/api/activity-logs/${id}`);
    expect(seen.body.data).toMatchObject({ state: 'returned', feedback: 'Lampirkan rekapnya' });

    const mended = conforms(
      await put('employee', id, { description: 'Rekap terlampir', quantity: '12.5', minutes: null }),
    );
    expect(mended.body.data).toMatchObject({ state: 'returned', quantity: 12.5, minutes: null });
    expect((await event('employee', id, 'SUBMIT')).status).toBe(200);
    expect((await event('supervisor', id, 'APPROVE', 'Bagus')).status).toBe(200);

    const locked = conforms(await put('employee', id, { quantity: 99 }));
    expect(codeOf(locked)).toEqual([409, 'LOCKED_BY_STATE']);
    for (const [by, name] of [
      ['employee', 'DISCARD'],
      ['employee', 'WITHDRAW'],
      ['supervisor', 'RETURN'],
    ] as const) {
      const refused = await event(by, id, name, 'x');
      expect([name, ...codeOf(refused)]).toEqual([name, 409, 'EVENT_NOT_ALLOWED']);
      expect(refused.body.error.details.state).toBe('approved');
    }
    const history = conforms(await get(office, 'head', `/api/workflow/activity-logs/${id}/history`));
    expect(
      history.body.data.map((entry: { event: string; actor: { name: string }; comment: string | null }) => [
        entry.event,
        entry.actor.name,
        entry.comment,
      ]),
    ).toEqual([
      ['OPENED', 'system', null],
      ['SUBMIT', 'Pegawai employee', null],
      ['RETURN', 'Pegawai supervisor', 'Lampirkan rekapnya'],
      ['SUBMIT', 'Pegawai employee', null],
      ['APPROVE', 'Pegawai supervisor', 'Bagus'],
    ]);
    expect((await get(office, 'head', `/api/activity-logs/${id}`)).body.data).toMatchObject({
      state: 'approved',
      feedback: 'Bagus',
      quantity: 12.5,
    });
  });

  it('is a draft until it is handed in; what was handed in can be taken back and mended', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const made = conforms(await post('employee', aLog(appraisal, { indicator: 'i9' }), false));
    expect(made.body.data).toMatchObject({ state: 'draft', revision: 0 });
    const id = idOf(made);
    expect(codeOf(await event('employee', id, 'SUBMIT'))).toEqual([422, 'UNKNOWN_INDICATOR']);
    expect(await described('employee', id)).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({
          event: 'SUBMIT',
          allowed: false,
          reasons: [expect.objectContaining({ code: 'UNKNOWN_INDICATOR' })],
        }),
      ]),
    });
    expect((await put('employee', id, { indicator: 'i1' })).status).toBe(200);
    const dry = await act(office, 'employee', 'activity-logs', id, 'SUBMIT', { dryRun: true });
    expect(dry.body.data).toMatchObject({ state: 'submitted', dryRun: true });
    expect((await described('employee', id)).state).toBe('draft');
    expect((await event('employee', id, 'SUBMIT')).status).toBe(200);
    expect(codeOf(await put('employee', id, { quantity: 3 }))).toEqual([409, 'LOCKED_BY_STATE']);
    expect((await event('employee', id, 'WITHDRAW')).body.data.state).toBe('draft');
    expect((await put('employee', id, { quantity: 3 })).body.data.quantity).toBe(3);
  });

  it('is discarded by the employee while it is not approved, and then out of sight', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const id = idOf(await post('employee', aLog(appraisal)));
    expect((await call(office, 'employee', 'delete', `/api/activity-logs/${id}`)).status).toBe(403);
    expect((await event('employee', id, 'DISCARD')).body.data.state).toBe('discarded');
    expect((await get(office, 'employee', `/api/activity-logs/${id}`)).status).toBe(404);
    expect((await get(office, 'employee', `/api/workflow/activity-logs/${id}/history`)).status).toBe(200);
    expect(codeOf(await event('employee', id, 'DISCARD'))).toEqual([409, 'EVENT_NOT_ALLOWED']);
  });

  it('is written by the employee of the appraisal alone, and hidden from strangers', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const id = idOf(await post('employee', aLog(appraisal)));
    const draft = idOf(await post('employee', aLog(appraisal), false));
    for (const by of ['supervisor', 'head', 'hr'] as const) {
      expect((await get(office, by, `/api/activity-logs/${id}`)).status).toBe(200);
      expect([by, ...codeOf(await post(by, aLog(appraisal)))]).toEqual([by, 403, 'NO_ROLE_FOR_THIS']);
      expect([by, ...codeOf(await put(by, draft, { quantity: 1 }))]).toEqual([by, 403, 'NO_ROLE_FOR_EDIT']);
      expect([by, ...codeOf(await event(by, draft, 'SUBMIT'))]).toEqual([by, 403, 'NO_ROLE_FOR_EVENT']);
      expect([by, ...codeOf(await event(by, id, 'DISCARD'))]).toEqual([by, 403, 'NO_ROLE_FOR_EVENT']);
    }
    for (const by of ['employee', 'head', 'hr'] as const)
      for (const name of ['APPROVE', 'RETURN'])
        expect([by, name, (await event(by, id, name, 'x')).status]).toEqual([by, name, 403]);
    for (const by of ['peer', 'outsider'] as const) {
      const all = await get(office, by, `/api/activity-logs?filters[documentId][$eq]=${id}`);
      expect([by, all.body.meta.pagination.total]).toEqual([by, 0]);
      expect([by, (await get(office, by, `/api/activity-logs/${id}`)).status]).toEqual([by, 404]);
      expect([by, (await get(office, by, `/api/workflow/activity-logs/${id}`)).status]).toEqual([by, 404]);
      expect([by, (await get(office, by, `/api/workflow/activity-logs/${id}/history`)).status]).toEqual([
        by,
        404,
      ]);
      expect([by, (await post(by, aLog(appraisal))).status]).toEqual([by, 404]);
      expect([by, (await put(by, draft, { quantity: 1 })).status]).toEqual([by, 404]);
      expect([by, (await event(by, id, 'APPROVE')).status]).toEqual([by, 404]);
    }
    expect([401, 403]).toContain((await app.request.post('/api/activity-logs').send({})).status);
  });

  it('waits as a task of whoever must act, and tells what they may do', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const id = idOf(await post('employee', aLog(appraisal)));
    expect(await waiting('employee', id)).toBeUndefined();
    expect(await waiting('supervisor', id)).toMatchObject({
      role: 'appraiser',
      events: ['APPROVE', 'RETURN'],
    });
    const seen = await described('supervisor', id);
    expect(seen).toMatchObject({ state: 'submitted', roles: ['appraiser'] });
    expect(seen.events.map(({ event: name, allowed }) => [name, allowed])).toEqual([
      ['APPROVE', true],
      ['RETURN', true],
    ]);
    await event('supervisor', id, 'RETURN', 'Lengkapi');
    expect(await waiting('supervisor', id)).toBeUndefined();
    expect(await waiting('employee', id)).toMatchObject({ role: 'employee', events: ['SUBMIT', 'DISCARD'] });
  });

  it('can be left out of the list of what waits, with its count and pages: it has a page of its own', async () => {
    const appraisal = await anAppraisalIn(office, 'targetSetting.review');
    const other = await anAppraisalIn(office, 'monitoring');
    idOf(await post('employee', aLog(other)));
    const tasks = async (query: string) => {
      const { body } = conforms(
        await get(office, 'supervisor', `/api/workflow/tasks?${query}&pagination[pageSize]=100`),
      );
      const { data, meta } = body as {
        data: { subject: string; documentId: string }[];
        meta: { pagination: { total: number } };
      };
      expect(meta.pagination.total).toBe(data.length);
      return data;
    };
    const kinds = async (query: string) => new Set((await tasks(query)).map(({ subject }) => subject));
    expect(await kinds('')).toContain('activity-logs');
    const rest = await tasks('except=activity-logs');
    expect(rest.map(({ subject }) => subject)).not.toContain('activity-logs');
    expect(rest.map(({ documentId }) => documentId)).toContain(appraisal);
    expect(rest).toHaveLength((await tasks('')).length - (await tasks('subject=activity-logs')).length);
    expect(await tasks('except=activity-logs,appraisals,peer-reviews')).toEqual([]);
    expect(await tasks('except=nothing-known')).toHaveLength((await tasks('')).length);
  });

  it('goes with the appraiser of the appraisal: who is replaced neither sees nor judges it any more', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const id = idOf(await post('employee', aLog(appraisal)));
    const judged = idOf(await post('employee', aLog(appraisal)));
    await event('supervisor', judged, 'APPROVE');
    await send(office, 'hr', appraisal, 'REASSIGN', {
      comment: 'Mutasi',
      data: { role: 'appraiser', employee: office.ids.outsider },
    });
    expect(await waiting('supervisor', id)).toBeUndefined();
    expect(await waiting('outsider', id)).toMatchObject({ role: 'appraiser' });
    expect(await waiting('outsider', judged)).toBeUndefined();
    expect((await get(office, 'supervisor', `/api/activity-logs/${id}`)).status).toBe(404);
    expect((await event('supervisor', id, 'APPROVE')).status).toBe(404);
    expect((await get(office, 'outsider', `/api/activity-logs/${judged}`)).status).toBe(200);
    expect((await event('outsider', id, 'APPROVE')).status).toBe(200);
  });

  it('is judged by whoever acts for the appraiser, on record for whom', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const id = idOf(await post('employee', aLog(appraisal)));
    const given = await call(office, 'supervisor', 'post', '/api/workflow/delegations', {
      to: office.ids.outsider,
      role: 'appraiser',
      validFrom: new Date(Date.now() - DAY).toISOString(),
      validTo: new Date(Date.now() + DAY).toISOString(),
      reason: 'Dinas luar',
    });
    expect(given.status).toBeLessThan(300);
    const seen = await get(office, 'outsider', `/api/activity-logs?filters[documentId][$eq]=${id}`);
    expect(seen.body.meta.pagination.total).toBe(1);
    expect(await waiting('outsider', id)).toMatchObject({ role: 'appraiser' });
    expect((await event('outsider', id, 'APPROVE')).status).toBe(200);
    const history = await get(office, 'employee', `/api/workflow/activity-logs/${id}/history`);
    expect(history.body.data.at(-1)).toMatchObject({
      event: 'APPROVE',
      actor: { id: office.ids.outsider, name: 'Pegawai outsider', role: 'appraiser' },
      onBehalfOf: { id: office.ids.supervisor, name: 'Pegawai supervisor' },
    });
    const delegation = (given.body as { data: { id: string } }).data.id;
    await call(office, 'supervisor', 'delete', `/api/workflow/delegations/${delegation}`);
    expect((await get(office, 'outsider', `/api/activity-logs/${id}`)).status).toBe(404);
  });

  it.each([
    ['targetSetting.draft', 409],
    ['targetSetting.review', 409],
    ['monitoring', 201],
    ['selfAssessment', 409],
    ['review', 409],
    ['delivered', 409],
    ['final', 409],
    ['cancelled', 409],
  ])('written in %s answers %i', async (state, status) => {
    const appraisal = await anAppraisalIn(office, state);
    const answer = conforms(await post('employee', aLog(appraisal)));
    expect(answer.status).toBe(status);
    if (status === 409) expect(answer.body.error.details).toEqual({ code: 'NOT_IN_THIS_STATE', state });
  });

  it('goes on while an agreed plan is revised, by the plan that was agreed', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    await send(office, 'employee', appraisal, 'REVISE_TARGETS', { comment: 'Tugas baru' });
    expect((await post('employee', aLog(appraisal))).status).toBe(201);
    const other = aPlan().map((result) => ({
      ...result,
      indicators: result.indicators.map((one) => ({ ...one, key: `n${one.key}` })),
    }));
    await call(office, 'employee', 'put', `/api/appraisals/${appraisal}`, { data: { workResults: other } });
    expect(codeOf(await post('employee', aLog(appraisal, { indicator: 'ni1' })))).toEqual([
      422,
      'UNKNOWN_INDICATOR',
    ]);
  });

  it('is still judged while the appraiser’s review is open, and no longer', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const [first, second] = [
      idOf(await post('employee', aLog(appraisal))),
      idOf(await post('employee', aLog(appraisal))),
    ];
    await send(office, 'hr', appraisal, 'OPEN_ASSESSMENT');
    expect((await event('supervisor', first, 'APPROVE')).status).toBe(200);
    await send(office, 'hr', appraisal, 'CANCEL', { comment: 'Salah entri' });
    expect(codeOf(await event('supervisor', second, 'APPROVE'))).toEqual([422, 'NOT_IN_THIS_STATE']);
  });

  it('waits for the appraiser no longer than they can judge it, and again when the review is open again', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const log = idOf(await post('employee', aLog(appraisal)));
    await must(office, 'hr', appraisal, 'OPEN_ASSESSMENT', {}, 'selfAssessment');
    const waits = async () => {
      const tasks = await get(office, 'supervisor', '/api/workflow/tasks?subject=activity-logs');
      const { data } = tasks.body as { data: { documentId: string }[] };
      return data.some(({ documentId }) => documentId === log);
    };
    const steps = [
      ['employee', 'SUBMIT_SELF_ASSESSMENT', { data: aSelfAssessment() }, 'review', true],
      ['supervisor', 'SUBMIT_REVIEW', { data: aReview() }, 'delivered', false],
      ['employee', 'ACKNOWLEDGE', {}, 'finalApproval', false],
      ['head', 'REJECT', { comment: 'Periksa kegiatan harian' }, 'review', true],
      ['hr', 'CANCEL', { comment: 'Salah entri' }, 'cancelled', false],
    ] as const;
    for (const [by, name, body, state, waiting] of steps) {
      await must(office, by, appraisal, name, body, state);
      expect([state, await waits()]).toEqual([state, waiting]);
    }
  });

  it.each([
    ['description', undefined],
    ['description', '   '],
    ['description', 5],
    ['date', undefined],
    ['date', '2026-02-30'],
    ['date', 'kemarin'],
    ['indicator', undefined],
    ['indicator', null],
    ['indicator', 'a b'],
    ['quantity', -1],
    ['quantity', '-0.5'],
    ['quantity', 1e15],
    ['quantity', 'banyak'],
    ['quantity', 0.00001],
    ['minutes', 0],
    ['minutes', 1441],
    ['minutes', 1.5],
    ['minutes', '60'],
    ['evidenceLink', 'javascript:alert(1)'],
    ['evidenceLink', 'ftp://contoh.go.id'],
    ['evidenceLink', 'rekap'],
    ['state', 'approved'],
    ['feedback', 'bagus'],
    ['revision', 3],
    ['appraisal', '../x'],
  ])('with %s = %p is refused by the name of the field', async (field, value) => {
    const appraisal = await anAppraisalInMonitoring();
    const answer = conforms(await post('employee', aLog(appraisal, { [field]: value })));
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toEqual([
      expect.objectContaining({ path: `data.${field}` }) as object,
    ]);
  });

  it.each([null, [], 'x', 5, {}, { data: null }, { data: [] }])('takes no body like %j', async (body) => {
    const answer = await call(office, 'employee', 'post', '/api/activity-logs', body);
    expect(answer.status).toBe(400);
  });

  it.each([
    [{ date: '2000-01-01' }, 'DATE_OUTSIDE_PERIOD'],
    [{ date: dateIn(3) }, 'DATE_IN_FUTURE'],
    [{ indicator: 'i9' }, 'UNKNOWN_INDICATOR'],
  ])('with %j breaks a rule', async (more, code) => {
    const answer = conforms(await post('employee', aLog(await anAppraisalInMonitoring(), more)));
    expect(codeOf(answer)).toEqual([422, code]);
  });

  it('that is changed keeps the form of a new one, and belongs to its appraisal for ever', async () => {
    const id = idOf(await post('employee', aLog(await anAppraisalInMonitoring()), false));
    const wrong = await put('employee', id, { minutes: 0 });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.details.errors[0].path).toBe('data.minutes');
    for (const field of ['appraisal', 'feedback', 'state', 'nonsense'])
      expect([field, (await put('employee', id, { [field]: 'abc' })).status]).toEqual([field, 400]);
    expect((await put('employee', 'nosuchlog', { minutes: 5 })).status).toBe(404);
    expect((await put('employee', '..%2Fx', { minutes: 5 })).status).toBe(404);
    await put('employee', id, { date: '2000-01-01' });
    expect(codeOf(await event('employee', id, 'SUBMIT'))).toEqual([422, 'DATE_OUTSIDE_PERIOD']);
  });
});
