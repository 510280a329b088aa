import { workflowOf } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, send, type Sent } from '../support/appraisal';
import { anAdmin } from '../support/admin';
import { after, at, DAY } from '../support/clock';
import { insideOf } from '../support/inside';
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

const plan = { data: { workResults: aPlan() } };
const keyed = (key: string) => ({ 'Idempotency-Key': key });
const submit = (id: string, key: string, body: Sent = plan, by: PersonName = 'employee') =>
  send(office, by, id, 'SUBMIT_TARGETS', body, keyed(key));

describe('a request that is sent again with its key', () => {
  it('gets the same answer, says that it is a repetition, and has no second effect', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const first = await submit(id, 'abc');
    const once = await insideOf(app, id);
    for (let turn = 0; turn < 3; turn += 1) {
      const again = await submit(id, 'abc');
      expect([again.status, again.headers['idempotency-replayed']]).toEqual([200, 'true']);
      expect(again.body).toEqual(first.body);
    }
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(await insideOf(app, id)).toEqual(once);
    expect(once.history.filter(({ event }) => event === 'SUBMIT_TARGETS')).toHaveLength(1);
  });

  it('gets it even when the document has gone on since', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const first = await submit(id, 'k');
    await send(office, 'supervisor', id, 'APPROVE_TARGETS');
    const again = await submit(id, 'k');
    expect(again.body).toEqual(first.body);
    expect(again.body.data.state).toBe('targetSetting.review');
  });

  it('is refused when it says something else than the first time', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    await submit(id, 'k');
    const once = await insideOf(app, id);
    for (const body of [{}, { ...plan, comment: 'x' }, { ...plan, revision: 0 }]) {
      const other = await submit(id, 'k', body);
      expect(other.body.error).toMatchObject({ status: 409, details: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    }
    const event = await send(office, 'employee', id, 'ACKNOWLEDGE', {}, keyed('k'));
    expect(event.body.error.details.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await insideOf(app, id)).toEqual(once);
  });

  it('is the same whatever the order of its fields', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const bearer = `Bearer ${await office.jwt('employee')}`;
    const post = (body: object) =>
      app.request
        .post(`/api/workflow/appraisals/${id}/events`)
        .set({ Authorization: bearer, ...keyed('order') })
        .send(body);
    await post({ event: 'SUBMIT_TARGETS', ...plan }).expect(200);
    const again = await post({ ...plan, event: 'SUBMIT_TARGETS' }).expect(200);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it('is another request by another person, or to another document', async () => {
    const [one, two] = [
      await anAppraisalIn(office, 'targetSetting.draft'),
      await anAppraisalIn(office, 'targetSetting.draft'),
    ];
    expect((await submit(one, 'shared')).status).toBe(200);
    const other = await submit(two, 'shared');
    expect([other.status, other.headers['idempotency-replayed']]).toEqual([200, undefined]);
    const approve = await send(office, 'supervisor', one, 'APPROVE_TARGETS', {}, keyed('shared'));
    expect([approve.status, approve.headers['idempotency-replayed']]).toEqual([200, undefined]);
  });

  it('shows its answer to nobody else: who may not see the document gets none', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    await submit(id, 'mine');
    expect((await submit(id, 'mine', plan, 'outsider')).status).toBe(404);
    expect((await submit(id, 'mine', plan, 'hr')).status).toBe(403);
  });

  it('after a refusal is tried anew: only what succeeded is kept', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    expect((await submit(id, 'later', {})).status).toBe(422);
    const then = await submit(id, 'later');
    expect([then.status, then.headers['idempotency-replayed']]).toEqual([200, undefined]);
  });

  it('at the same moment is told so, or waits for the answer: one effect in any case', async () => {
    const id = await anAppraisalIn(office, 'calibration');
    const before = await insideOf(app, id);
    const adjust = () =>
      send(office, 'hr', id, 'ADJUST_RESULT', { data: aReview('above') }, keyed('at once'));
    const answers = await Promise.all(Array.from({ length: 12 }, adjust));
    const ok = answers.filter(({ status }) => status === 200);
    expect(ok.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
    for (const { status, body } of answers.filter((answer) => !ok.includes(answer))) {
      expect([status, body.error.details.code]).toEqual([409, 'IDEMPOTENCY_KEY_IN_USE']);
    }
    expect((await insideOf(app, id)).instance.revision).toBe(before.instance.revision + 1);
    expect((await adjust()).headers['idempotency-replayed']).toBe('true');
  });

  it('is forgotten after 24 hours', async () => {
    const id = await anAppraisalIn(office, 'calibration');
    const adjust = (moment: Date) =>
      at(app, moment, () =>
        send(office, 'hr', id, 'ADJUST_RESULT', { data: aReview('above') }, keyed('day')),
      );
    const now = workflowOf(app.strapi).clock.now();
    const first = await adjust(now);
    const almost = await adjust(new Date(now.getTime() + DAY - 1));
    expect([almost.headers['idempotency-replayed'], almost.body]).toEqual(['true', first.body]);
    const next = await adjust(after(now, DAY));
    expect([next.status, next.headers['idempotency-replayed']]).toEqual([200, undefined]);
    expect(next.body.data.revision).toBe((first.body.data.revision as number) + 1);
  });

  it.each(['', 'x'.repeat(255)])('may have any key of 1 to 255 characters, or none: %#', async (key) => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    expect((await submit(id, key)).status).toBe(200);
  });

  it.each(['x'.repeat(256), 'tab\tkey', 'é'])('with a key that is none is malformed: %#', async (key) => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const { body } = await submit(id, key);
    expect(body.error).toMatchObject({ status: 400, details: { errors: [{ path: 'Idempotency-Key' }] } });
  });

  it('of the panel is kept apart from that of people', async () => {
    const admin = await anAdmin(app);
    const id = await anAppraisalIn(office, 'monitoring');
    const sendAs = (authorization: string, prefix: string) =>
      app.request
        .post(`${prefix}/workflow/appraisals/${id}/events`)
        .set({ Authorization: authorization, ...keyed('panel') })
        .send({ event: 'CANCEL', comment: 'Salah entri' });
    const login = await app.request
      .post('/admin/login')
      .send({ email: admin.email, password: 'Panel-2026!' })
      .expect(200);
    const bearer = `Bearer ${(login.body as { data: { token: string } }).data.token}`;
    expect((await sendAs(bearer, '')).status).toBe(200);
    expect((await sendAs(bearer, '')).headers['idempotency-replayed']).toBe('true');
    expect((await sendAs(`Bearer ${await office.jwt('hr')}`, '/api')).status).toBe(409);
  });
});
