import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, send } from '../support/appraisal';
import { FORGED_EVENTS, SYSTEM_EVENTS } from '../support/contract-table';
import { insideOf } from '../support/inside';
import { FORMS, withValue } from '../support/malformed';
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

describe.each(FORMS)(
  'the data of $event in $state',
  ({ event, state, by, policy, sound, wrong, extra = [] }) => {
    let id: string;
    beforeAll(async () => {
      id = await anAppraisalIn(office, state, policy ? { policy } : {});
    });

    it('is sound as the tests have it: nothing but a rule stands against it', async () => {
      const { status } = await send(office, by, id, event, { data: sound, dryRun: true, comment: 'Alasan' });
      expect([200, 422]).toContain(status);
    });

    it.each(Object.keys(wrong).filter((path) => wrong[path]?.length))(
      'is refused with a wrong %s',
      async (path) => {
        const before = await insideOf(app, id);
        for (const value of wrong[path] ?? []) {
          const answer = await send(office, by, id, event, {
            data: withValue(sound, path, value),
            comment: 'x',
          });
          const shown = (JSON.stringify(value) as string | undefined)?.slice(0, 60);
          expect([shown, answer.status]).toEqual([shown, 400]);
          const { details } = errorOf(answer.body);
          expect(details.code).toBe('VALIDATION_FAILED');
          const place = (details.errors ?? []).filter((error) =>
            `${error.path}.`.startsWith(`data.${path}.`),
          );
          expect({ shown, errors: details.errors, named: place.length > 0 }).toMatchObject({ named: true });
          for (const { message } of place) expect(message).toMatch(/\w/);
        }
        expect(await insideOf(app, id)).toEqual(before);
      },
    );

    it('takes no field that the form does not know', async () => {
      for (const path of extra) {
        const place = path === '' ? 'unknownField' : `${path}.unknownField`;
        const data = withValue(sound, place, 1);
        const error = errorOf((await send(office, by, id, event, { data, comment: 'x' })).body);
        expect([path, error.status]).toEqual([path, 400]);
        expect(error.details.errors).toContainEqual(
          expect.objectContaining({ path: path === '' ? 'data' : `data.${path}` }),
        );
      }
    });

    it('is an object and nothing else', async () => {
      for (const data of ['x', 5, true, [], [sound]]) {
        const error = errorOf((await send(office, by, id, event, { data, comment: 'x' })).body);
        expect([data, error.status, error.details.errors?.[0]?.path]).toEqual([data, 400, 'data']);
      }
    });
  },
);

describe('an event without a form', () => {
  it('takes no data, but an empty object or null does no harm', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    for (const data of [{ workResults: aPlan() }, { x: 1 }, 'x', 5, false, [1]]) {
      const error = errorOf((await send(office, 'supervisor', id, 'APPROVE_TARGETS', { data })).body);
      expect(error).toMatchObject({ status: 400, details: { errors: [{ path: 'data' }] } });
    }
    await must(
      office,
      'supervisor',
      id,
      'RETURN_TARGETS',
      { data: null, comment: 'x' },
      'targetSetting.draft',
    );
    const plan = { data: { workResults: aPlan() } };
    await must(office, 'employee', id, 'SUBMIT_TARGETS', plan, 'targetSetting.review');
    await must(office, 'supervisor', id, 'APPROVE_TARGETS', { data: {} }, 'monitoring');
  });
});

describe('a repeated item', () => {
  it.each([
    ['SUBMIT_TARGETS', 'targetSetting.draft', 'employee', 'workResults'],
    ['SUBMIT_SELF_ASSESSMENT', 'selfAssessment', 'employee', 'ratings'],
    ['SUBMIT_SELF_ASSESSMENT', 'selfAssessment', 'employee', 'behaviours'],
    ['SUBMIT_REVIEW', 'review', 'supervisor', 'ratings'],
  ] as const)('is refused by %s in %s', async (event, state, by, list) => {
    const id = await anAppraisalIn(office, state);
    const sound = FORMS.find((form) => form.event === event)?.sound ?? {};
    const items = sound[list] as object[];
    const twice = items.map((_item, n) => items[n === 1 ? 0 : n]);
    const data = { ...sound, [list]: twice.length === 1 ? [items[0], items[0]] : twice };
    const error = errorOf((await send(office, by, id, event, { data })).body);
    expect(error.status).toBe(400);
    expect(new Set(error.details.errors?.map(({ path }) => path))).toEqual(new Set([`data.${list}`]));
  });

  it('of a range means less than nothing: its least must be below its most', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    for (const target of [
      { min: 2, max: 1 },
      { min: 1, max: '1.0' },
      { min: '10', max: '9' },
    ]) {
      const data = withValue({ workResults: aPlan() }, 'workResults.0.indicators.0.target', target);
      expect((await send(office, 'employee', id, 'SUBMIT_TARGETS', { data })).status).toBe(400);
    }
  });
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
