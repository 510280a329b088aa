import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, get, send, type Sent } from '../support/appraisal';
import { OPEN_STATES } from '../support/contract-table';
import { insideOf } from '../support/inside';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { refused } from '../support/steps';
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

describe('a dry run', () => {
  const TRIES: Record<string, [PersonName, string, Sent]> = {
    'targetSetting.draft': ['employee', 'SUBMIT_TARGETS', plan],
    'targetSetting.review': ['supervisor', 'APPROVE_TARGETS', {}],
    review: ['supervisor', 'SUBMIT_REVIEW', { data: aReview() }],
    delivered: ['employee', 'FILE_APPEAL', { data: { grounds: 'x' } }],
    finalApproval: ['head', 'APPROVE', {}],
  };

  it.each(Object.entries(TRIES))(
    'in %s foresees what would come, and writes nothing',
    async (state, [by, event, body]) => {
      const id = await anAppraisalIn(office, state);
      const before = await insideOf(app, id);
      const tried = await send(office, by, id, event, { ...body, dryRun: true }, keyed(`dry ${state}`));
      expect(tried.body.data).toMatchObject({
        dryRun: true,
        historyId: null,
        revision: before.instance.revision + 1,
      });
      expect(await insideOf(app, id)).toEqual(before);
      // The key of a try is still free.
      const done = await send(office, by, id, event, { ...body, dryRun: false }, keyed(`dry ${state}`));
      expect(done.body.data.state).toBe(tried.body.data.state);
      expect(done.body.data).not.toHaveProperty('dryRun');
    },
  );

  it('is refused for the same reasons as the event itself', async () => {
    const id = await anAppraisalIn(office, 'finalApproval');
    await refused(office, 'head', id, 'REJECT', { dryRun: true }, 422, 'COMMENT_REQUIRED');
    await refused(office, 'employee', id, 'APPROVE', { dryRun: true }, 403, 'NO_ROLE_FOR_EVENT');
    await refused(office, 'employee', id, 'ACKNOWLEDGE', { dryRun: true }, 409, 'EVENT_NOT_ALLOWED');
  });

  it.each(OPEN_STATES)('leaves what was typed in %s where it is', async (state) => {
    const id = await anAppraisalIn(office, state);
    const draft = `/api/workflow/appraisals/${id}/drafts/CANCEL`;
    const bearer = `Bearer ${await office.jwt('hr')}`;
    await app.request
      .put(draft)
      .set('Authorization', bearer)
      .send({ data: { comment: 'ragu' } })
      .expect(200);
    await send(office, 'hr', id, 'CANCEL', { comment: 'ragu', dryRun: true });
    expect((await get(office, 'hr', draft)).body.data).toEqual({ comment: 'ragu' });
    expect((await send(office, 'hr', id, 'CANCEL', { comment: 'jadi' })).status).toBe(200);
    expect((await insideOf(app, id)).drafts).toBe(0);
  });
});

describe('an event for many documents', () => {
  const bulk = async (by: PersonName, body: object) =>
    app.request
      .post('/api/workflow/appraisals/events')
      .set('Authorization', `Bearer ${await office.jwt(by)}`)
      .send(body);

  it('is taken by each on its own: what one refuses does not hold up the others', async () => {
    const ready = await anAppraisalIn(office, 'targetSetting.review');
    const ahead = await anAppraisalIn(office, 'monitoring');
    const again = await anAppraisalIn(office, 'targetSetting.review');
    const { appraisals } = await office.openCycle({ members: ['hr'] });
    const strange = appraisals.hr ?? '';
    const untouched = [await insideOf(app, ahead), await insideOf(app, strange)];
    const documentIds = [ready, ahead, strange, 'abcdefghijklmnopqrstuvwx', '../x', again, again];
    const { status, body } = await bulk('supervisor', {
      event: 'APPROVE_TARGETS',
      documentIds,
      comment: 'Baik',
    });
    expect(status).toBe(200);
    expect(body.data.map((item: { documentId: string }) => item.documentId)).toEqual(documentIds);
    expect(body.data.map((item: { status: number }) => item.status)).toEqual([
      200, 409, 404, 404, 404, 200, 409,
    ]);
    expect(body.data[0]).toMatchObject({ state: 'monitoring', revision: 2 });
    expect(body.data[1].error).toMatchObject({ details: { code: 'EVENT_NOT_ALLOWED', state: 'monitoring' } });
    expect([await insideOf(app, ahead), await insideOf(app, strange)]).toEqual(untouched);
  });

  it('carries data and comment to each of them', async () => {
    const ids = [await anAppraisalIn(office, 'review'), await anAppraisalIn(office, 'review')];
    const { body } = await bulk('supervisor', { event: 'SUBMIT_REVIEW', documentIds: ids, data: aReview() });
    expect(body.data.map(({ state }: { state: string }) => state)).toEqual(['delivered', 'delivered']);
    const none = await bulk('hr', { event: 'CANCEL', documentIds: ids });
    expect(none.body.data.map((item: { status: number }) => item.status)).toEqual([422, 422]);
  });

  it.each([
    ['no documents', { event: 'CANCEL', documentIds: [] }],
    ['more than 500', { event: 'CANCEL', documentIds: Array.from({ length: 501 }, (_, n) => `a${n}`) }],
    ['no list', { event: 'CANCEL', documentIds: 'abc' }],
    ['odd names', { event: 'CANCEL', documentIds: [5, null] }],
    ['no event', { documentIds: ['abc'] }],
    ['a revision, which is each one’s own', { event: 'CANCEL', documentIds: ['abc'], revision: 1 }],
  ])('is malformed with %s', async (_what, body) => {
    expect((await bulk('hr', body)).status).toBe(400);
  });

  it('may be sent again with its key: what was done is answered as it was, and the rest is done', async () => {
    const ids = [await anAppraisalIn(office, 'review'), await anAppraisalIn(office, 'targetSetting.review')];
    const dueAt = '2099-06-30T00:00:00+07:00';
    const keyed = async (documentIds: string[], to = dueAt) =>
      (
        await app.request
          .post('/api/workflow/appraisals/events')
          .set('Authorization', `Bearer ${await office.jwt('hr')}`)
          .set('Idempotency-Key', 'banyak-1')
          .send({ event: 'EXTEND_DEADLINE', documentIds, data: { dueAt: to }, comment: 'Bencana' })
      ).body.data as { status: number }[];
    const [first] = await keyed(ids.slice(0, 1));
    expect(first).toMatchObject({ status: 200 });
    const again = await keyed(ids);
    expect(again).toMatchObject([{ ...first, replayed: true }, { status: 200 }]);
    expect(again[1]).not.toHaveProperty('replayed');
    expect(await keyed(ids)).toMatchObject([
      { ...first, replayed: true },
      { ...again[1], replayed: true },
    ]);
    for (const id of ids)
      expect(
        (await insideOf(app, id)).history.filter(({ event }) => event === 'EXTEND_DEADLINE'),
      ).toHaveLength(1);
    expect(await keyed(ids, '2099-07-01T00:00:00+07:00')).toMatchObject(
      ids.map(() => ({ status: 409, error: { details: { code: 'IDEMPOTENCY_KEY_REUSED' } } })),
    );
  });

  it('never takes events that callers may not send', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const before = await insideOf(app, id);
    for (const event of ['ACCEPT_BY_LAPSE', 'xstate.init', 'UNKNOWN', '__proto__']) {
      const { body } = await bulk('employee', { event, documentIds: [id] });
      expect(body.data).toMatchObject([{ status: 400, error: { details: { code: 'UNKNOWN_EVENT' } } }]);
    }
    expect(await insideOf(app, id)).toEqual(before);
  });

  it('is for people who are signed in, and for kinds of documents that there are', async () => {
    const body = { event: 'CANCEL', documentIds: ['abc'] };
    expect([401, 403]).toContain(
      (await app.request.post('/api/workflow/appraisals/events').send(body)).status,
    );
    const bearer = `Bearer ${await office.jwt('hr')}`;
    const strange = await app.request
      .post('/api/workflow/employees/events')
      .set('Authorization', bearer)
      .send(body);
    expect(strange.status).toBe(404);
  });
});
