import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, send } from '../support/appraisal';
import { FORGED_EVENTS, SYSTEM_EVENTS } from '../support/contract-table';
import { insideOf } from '../support/inside';
import { withValue } from '../support/malformed';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { must } from '../support/steps';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

interface Refusal {
  status: number;
  details: { code: string; errors?: { path: string; message: string }[] };
}
const errorOf = (body: unknown): Refusal => (body as { error: Refusal }).error;

const post = async (by: PersonName, id: string, body: string): Promise<Refusal> => {
  const answer = await app.request
    .post(`/api/workflow/appraisals/${id}/events`)
    .set({ Authorization: `Bearer ${await office.jwt(by)}`, 'Content-Type': 'application/json' })
    .send(body);
  return errorOf(answer.body);
};

it('what is wrong with a field is said in the language of the reader', async () => {
  const id = await anAppraisalIn(office, 'targetSetting.draft');
  const workResults = withValue(aPlan(), '0.indicators.0.target', true);
  const said = async (language: string) => {
    const data = { workResults };
    const answer = await send(
      office,
      'employee',
      id,
      'SUBMIT_TARGETS',
      { data },
      { 'Accept-Language': language },
    );
    return errorOf(answer.body).details.errors?.[0]?.message;
  };
  expect(await said('en')).toBe('a number, {min, max} or text');
  expect(await said('id')).toBe('berupa angka, {min, max}, atau teks');
});

describe('the body of an event', () => {
  let id: string;
  beforeAll(async () => {
    id = await anAppraisalIn(office, 'targetSetting.draft');
  });
  const sound = { event: 'SUBMIT_TARGETS', data: { workResults: aPlan() } };

  it.each<[string, unknown[]]>([
    ['event', [undefined, null, 5, '', [], {}, ['SUBMIT_TARGETS'], 'x'.repeat(101)]],
    ['revision', [null, -1, 1.5, '0', true, [], 1e20, '']],
    ['dryRun', [null, 'true', 1, {}]],
    ['comment', [5, true, [], {}, 'x'.repeat(10_001)]],
    ['documentIds', [[], 'x']],
    ['state', ['final']],
  ])('is refused with a wrong %s', async (field, values) => {
    const before = await insideOf(app, id);
    for (const value of values) {
      const error = await post('employee', id, JSON.stringify(withValue(sound, field, value)));
      expect([value, error.status]).toEqual([value, 400]);
      const paths = new Set(error.details.errors?.map(({ path }) => path));
      expect(paths).toEqual(new Set([['documentIds', 'state'].includes(field) ? '' : field]));
    }
    expect(await insideOf(app, id)).toEqual(before);
  });

  it.each(['[]', '[{"event":"SUBMIT_TARGETS"}]', 'null', '5', '"SUBMIT_TARGETS"', 'true', '{', '', '{"a":}'])(
    'is refused where it is no object: %s',
    async (body) => {
      expect((await post('employee', id, body)).status).toBe(400);
    },
  );

  it('is refused with NUL, with half a character, or nested without end', async () => {
    const deep = `${'['.repeat(200)}${']'.repeat(200)}`;
    for (const comment of ['"a\\u0000b"', '"a\\ud800b"']) {
      expect((await post('employee', id, `{"event":"SUBMIT_TARGETS","comment":${comment}}`)).status).toBe(
        400,
      );
    }
    expect((await post('employee', id, `{"event":"SUBMIT_TARGETS","data":${deep}}`)).status).toBe(400);
  });

  it.each([...FORGED_EVENTS, ...SYSTEM_EVENTS, 'UNKNOWN'])(
    'is refused with %j, which no caller sends',
    async (event) => {
      const before = await insideOf(app, id);
      for (const by of ['employee', 'hr', 'head'] as const) {
        const error = errorOf((await send(office, by, id, event, { comment: 'x' })).body);
        expect(error).toMatchObject({ status: 400, details: { errors: [{ path: 'event' }] } });
      }
      expect(await insideOf(app, id)).toEqual(before);
    },
  );
});

describe('a place that is not there', () => {
  it.each([
    'appraisals/abcdefghijklmnopqrstuvwx',
    'appraisals/x',
    'appraisals/1',
    'appraisals/ABC',
    'appraisals/null',
    'appraisals/toString',
    'appraisals/__proto__',
    `appraisals/${'a'.repeat(65)}`,
    "appraisals/'%20OR%201=1--",
    'appraisals/%F0%9F%98%80',
    'appraisals/..%2F..%2Fetc',
    'employees/abc',
    'toString/abc',
    '__proto__/abc',
    'constructor/abc',
    'appraisal/abc',
  ])('is not found: %s', async (place) => {
    const authorization = { Authorization: `Bearer ${await office.jwt('employee')}` };
    const at = `/api/workflow/${place}`;
    const event = { event: 'SUBMIT_TARGETS' };
    expect((await app.request.post(`${at}/events`).set(authorization).send(event)).status).toBe(404);
    expect((await app.request.get(at).set(authorization)).status).toBe(404);
    expect((await app.request.get(`${at}/history`).set(authorization)).status).toBe(404);
  });

  it('is not found however long its name', async () => {
    const authorization = { Authorization: `Bearer ${await office.jwt('employee')}` };
    const at = `/api/workflow/appraisals/${'a'.repeat(4000)}`;
    expect((await app.request.get(at).set(authorization)).status).toBe(404);
    expect((await app.request.post(`${at}/events`).set(authorization).send({})).status).toBe(404);
  });

  it('whose address is none is malformed', async () => {
    for (const odd of ['%00', '%ff', '%zz', 'a%00b']) {
      const answer = await app.request
        .post(`/api/workflow/appraisals/${odd}/events`)
        .set('Authorization', `Bearer ${await office.jwt('employee')}`)
        .send({ event: 'SUBMIT_TARGETS' });
      expect([400, 404]).toContain(answer.status);
    }
  });
});

describe('what is wrong is told in the order of the contract', () => {
  it('login, sight, body, role, revision, state, data, rules', async () => {
    const elsewhere = await anAppraisalIn(office, 'monitoring');
    const here = await anAppraisalIn(office, 'review');
    const stale = { revision: 0, data: { dueAt: 'besok' } };
    const codeOf = async (by: PersonName, id: string, event: string, body: object) => {
      const error = errorOf((await send(office, by, id, event, body)).body);
      return [error.status, error.details.code];
    };
    const nobody = await app.request
      .post(`/api/workflow/appraisals/${elsewhere}/events`)
      .send({ event: 'UNKNOWN', ...stale, revision: -1 });
    expect([401, 403]).toContain(nobody.status);
    const inOrder = [
      await codeOf('outsider', elsewhere, 'UNKNOWN', { ...stale, revision: -1 }),
      await codeOf('employee', elsewhere, 'EXTEND_DEADLINE', { ...stale, revision: -1 }),
      await codeOf('employee', elsewhere, 'xstate.init', stale),
      await codeOf('employee', elsewhere, 'EXTEND_DEADLINE', stale),
      await codeOf('hr', elsewhere, 'EXTEND_DEADLINE', stale),
      await codeOf('hr', elsewhere, 'EXTEND_DEADLINE', { ...stale, revision: 2 }),
      await codeOf('hr', here, 'EXTEND_DEADLINE', { data: stale.data }),
      await codeOf('hr', here, 'EXTEND_DEADLINE', { data: { dueAt: '2100-01-01T00:00:00Z' } }),
    ];
    expect(inOrder).toEqual([
      [404, 'NOT_FOUND'],
      [400, 'VALIDATION_FAILED'],
      [400, 'UNKNOWN_EVENT'],
      [403, 'NO_ROLE_FOR_EVENT'],
      [409, 'STALE_REVISION'],
      [409, 'EVENT_NOT_ALLOWED'],
      [400, 'VALIDATION_FAILED'],
      [422, 'COMMENT_REQUIRED'],
    ]);
  });

  it('a stale revision names the state that the document has now', async () => {
    const id = await anAppraisalIn(office, 'review');
    const { revision } = (await insideOf(app, id)).instance;
    for (const other of [revision - 1, revision + 1, 0, Number.MAX_SAFE_INTEGER]) {
      const error = errorOf(
        (await send(office, 'supervisor', id, 'RETURN_SELF_ASSESSMENT', { comment: 'x', revision: other }))
          .body,
      );
      expect(error).toMatchObject({ status: 409, details: { code: 'STALE_REVISION', state: 'review' } });
    }
    await must(
      office,
      'supervisor',
      id,
      'RETURN_SELF_ASSESSMENT',
      { comment: 'x', revision },
      'selfAssessment',
    );
  });
});
