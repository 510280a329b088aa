import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get, send } from '../support/appraisal';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const delegate = async (by: PersonName, body: Record<string, unknown>) =>
  app.request
    .post('/api/workflow/delegations')
    .set('Authorization', `Bearer ${await office.jwt(by)}`)
    .send({ validFrom: dateIn(0), validTo: dateIn(10), reason: 'Cuti tahunan', ...body });

const end = async (by: PersonName, id: string) =>
  app.request
    .delete(`/api/workflow/delegations/${id}`)
    .set('Authorization', `Bearer ${await office.jwt(by)}`);

describe('acting for somebody (Plt/Plh)', () => {
  it("lets the acting officer do the appraiser's step, and history says for whom", async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    expect((await get(office, 'outsider', `/api/workflow/appraisals/${id}`)).status).toBe(404);
    const given = await delegate('supervisor', { to: office.ids.outsider });
    expect(given.status).toBe(201);

    const tasks = await get(office, 'outsider', '/api/workflow/tasks');
    expect(tasks.body.data).toContainEqual(
      expect.objectContaining({ documentId: id, role: 'appraiser', onBehalfOf: office.ids.supervisor }),
    );
    expect((await send(office, 'outsider', id, 'APPROVE_TARGETS')).status).toBe(200);
    const history = await get(office, 'outsider', `/api/workflow/appraisals/${id}/history`);
    expect(history.body.data.at(-1)).toMatchObject({
      event: 'APPROVE_TARGETS',
      actor: { id: office.ids.outsider, role: 'appraiser' },
      onBehalfOf: { id: office.ids.supervisor, name: 'Pegawai supervisor' },
    });

    expect((await end('supervisor', given.body.data.id)).status).toBe(204);
    expect((await get(office, 'outsider', `/api/workflow/appraisals/${id}`)).status).toBe(404);
  });

  it('refuses a delegation by which one person would hold two roles', async () => {
    await anAppraisalIn(office, 'monitoring');
    for (const to of ['employee', 'head', 'hr'] as const) {
      const answer = await delegate('supervisor', { to: office.ids[to] });
      expect(answer.body).toMatchObject({ error: { status: 422, details: { code: 'ROLE_CONFLICT' } } });
    }
  });

  it("never passes on the employee's own part", async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    expect((await delegate('employee', { to: office.ids.outsideHead })).status).toBe(201);
    expect((await send(office, 'outsideHead', id, 'SUBMIT_TARGETS')).status).not.toBe(200);
  });

  it("and never shows the officer the delegator's own appraisal, on any route", async () => {
    const { appraisals } = await office.openCycle({ members: ['supervisor'] });
    const own = appraisals.supervisor ?? '';
    expect((await get(office, 'supervisor', `/api/appraisals/${own}`)).status).toBe(200);
    const id = await anAppraisalIn(office, 'targetSetting.review');
    const given = await delegate('supervisor', { to: office.ids.outsider });
    const seen = async (path: string) => (await get(office, 'outsider', path)).status;
    expect(await seen(`/api/appraisals/${id}`)).toBe(200);
    expect(await seen(`/api/appraisals/${own}`)).toBe(404);
    expect(await seen(`/api/workflow/appraisals/${own}`)).toBe(404);
    const listed = await get(office, 'outsider', '/api/appraisals?pagination[pageSize]=100');
    const ids = (listed.body.data as { documentId: string }[]).map(({ documentId }) => documentId);
    expect(ids).toContain(id);
    expect(ids).not.toContain(own);
    await end('supervisor', given.body.data.id);
  });

  it('can be limited to a workflow and to units with all below them', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    const tried = async (limits: object) => {
      const given = await delegate('supervisor', { to: office.ids.outsider, ...limits });
      expect([given.status, given.body.error]).toEqual([201, undefined]);
      const answers = {
        one: (await get(office, 'outsider', `/api/workflow/appraisals/${id}`)).status,
        record: (await get(office, 'outsider', `/api/appraisals/${id}`)).status,
        tasks: (await get(office, 'outsider', '/api/workflow/tasks?pagination[pageSize]=100')).body.data.some(
          ({ documentId }: { documentId: string }) => documentId === id,
        ) as boolean,
        event: (await send(office, 'outsider', id, 'APPROVE_TARGETS', { dryRun: true })).status,
      };
      await end('supervisor', given.body.data.id);
      return answers;
    };
    const open = { one: 200, record: 200, tasks: true, event: 200 };
    const closed = { one: 404, record: 404, tasks: false, event: 404 };
    const agency = await get(office, 'supervisor', '/api/org-units?filters[code]=AG');
    expect(await tried({ units: [office.units.health], definition: 'appraisal' })).toEqual(open);
    expect(await tried({ units: [agency.body.data[0].documentId] })).toEqual(open);
    expect(await tried({ units: [office.units.licensing] })).toEqual(closed);
    expect(await tried({ definition: 'appraisal-cycle' })).toEqual(closed);
  });

  it.each([
    ['NO_SUCH_UNIT', { units: ['abcdefghijklmnopqrstuvwx'] }],
    ['NO_SUCH_DEFINITION', { definition: 'holiday' }],
    ['NO_SUCH_ROLE', { role: 'king' }],
  ])('refuses a limit that does not exist: %s', async (code, limits) => {
    const answer = await delegate('supervisor', { to: office.ids.outsider, ...limits });
    expect([answer.status, answer.body.error.details.code]).toEqual([422, code]);
  });

  it('lets the performance team arrange it for people of its unit, and nobody else', async () => {
    const body = { from: office.ids.supervisor, to: office.ids.outsideHead, role: 'appraiser' };
    expect((await delegate('outsider', body)).status).toBe(403);
    const given = await delegate('hr', body);
    expect(given.status).toBe(201);
    expect((await end('outsider', given.body.data.id)).status).toBe(404);
    expect((await end('hr', given.body.data.id)).status).toBe(204);
  });

  it.each([
    ['to', { to: 'x y' }, 400],
    ['reason', { to: 'abc', reason: '' }, 400],
    ['validTo', { to: 'abc', validTo: 'tomorrow' }, 400],
    ['unknown', { to: 'abc', extra: 1 }, 400],
    ['nobody', { to: 'abcdefghijklmnopqrstuvwx' }, 422],
  ])('says what is wrong with a malformed delegation: %s', async (_field, body, status) => {
    const answer = await delegate('head', body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.details.code).toBeDefined();
  });
});

describe('drafts', () => {
  const at = (id: string) => `/api/workflow/appraisals/${id}/drafts/SUBMIT_SELF_ASSESSMENT`;
  const put = async (by: PersonName, id: string, data: unknown) =>
    app.request
      .put(at(id))
      .set('Authorization', `Bearer ${await office.jwt(by)}`)
      .send({ data });

  it("keeps what was typed, one's own only, until the event is sent", async () => {
    const id = await anAppraisalIn(office, 'selfAssessment');
    expect((await put('employee', id, { half: 'done' })).status).toBe(200);
    expect((await get(office, 'employee', at(id))).body.data).toEqual({ half: 'done' });
    expect((await put('supervisor', id, {})).status).toBe(403);
    expect((await put('outsider', id, {})).status).toBe(404);
    const tooMuch = await put('employee', id, { text: 'x'.repeat(300_000) });
    expect(tooMuch.status).toBe(413);
    const removed = await app.request
      .delete(at(id))
      .set('Authorization', `Bearer ${await office.jwt('employee')}`);
    expect(removed.status).toBe(204);
    expect((await get(office, 'employee', at(id))).body.data).toBeNull();
  });
});
