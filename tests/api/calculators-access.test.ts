import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, BEHAVIOURS, get, send } from '../support/appraisal';
import { buildOffice, type Office } from '../support/office';

/** Who may ask the calculators, and who sees what of a stored result. */

const CALCULATORS: [string, string, object?][] = [
  [
    'api::scoring.preview.find',
    '/api/scoring/preview',
    { ruleSet: 'quadrant', workResults: [], behaviours: [] },
  ],
  [
    'api::scoring.distribution.find',
    '/api/scoring/distribution',
    {
      orgAchievement: 'good',
      counts: { very_good: 0, good: 1, needs_improvement: 0, poor: 0, very_poor: 0 },
    },
  ],
  ['api::scoring.survey.find', '/api/scoring/survey', { responses: [] }],
  [
    'api::scoring.credit-points.find',
    '/api/scoring/credit-points',
    { level: 'muda', predicate: 'good', months: 12 },
  ],
  ['api::calendar.due.find', '/api/calendar/due?from=2026-03-17&days=3&dayType=calendar'],
];

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  await grant(CALCULATORS.map(([action]) => action));
});
afterAll(() => app.stop());

/** What `grantPermissions` does at the start of the application. */
const grant = async (actions: string[]): Promise<void> => {
  const role = (await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } })) as { id: number };
  const permissions = app.strapi.db.query('plugin::users-permissions.permission');
  for (const action of actions) {
    const known = await permissions.count({ where: { action, role: role.id } });
    if (known === 0) await permissions.create({ data: { action, role: role.id } });
  }
};

let tokens = 0;
const anApiToken = async (type: string, permissions?: string[]): Promise<string> => {
  tokens += 1;
  const made = (await app.strapi.service('admin::api-token').create({
    name: `app ${String(tokens)}`,
    type,
    lifespan: null,
    ...(permissions ? { permissions } : {}),
  })) as { accessKey: string };
  return made.accessKey;
};

const call = async (path: string, body: object | undefined, bearer?: string): Promise<Response> => {
  const request = body ? app.request.post(path).send(body) : app.request.get(path);
  return bearer === undefined ? request : request.set('Authorization', `Bearer ${bearer}`);
};

const as = async (bearer: string, path: string): Promise<Response> => call(path, undefined, bearer);

describe.each(CALCULATORS)('%s', (action, path, body) => {
  it('answers everybody who is signed in', async () => {
    expect((await call(path, body, await office.jwt('outsider'))).status).toBe(200);
  });

  it.each(['read-only', 'full-access'])('answers a %s API token', async (type) => {
    expect((await call(path, body, await anApiToken(type))).status).toBe(200);
  });

  it('answers a custom API token that may ask it, and no other', async () => {
    expect((await call(path, body, await anApiToken('custom', [action]))).status).toBe(200);
    expect((await call(path, body, await anApiToken('custom', []))).status).toBe(403);
  });

  it('refuses strangers', async () => {
    expect([401, 403]).toContain((await call(path, body)).status);
    expect((await call(path, body, 'forged')).status).toBe(401);
  });
});

describe('the explanation of a result', () => {
  const explanation = (id: string) => `/api/appraisals/${id}/explanation`;

  it('is the stored tree, for all who see the result', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const token = await anApiToken('read-only');
    for (const answer of [
      await get(office, 'employee', explanation(id)),
      await get(office, 'supervisor', explanation(id)),
      await get(office, 'hr', explanation(id)),
      await as(token, explanation(id)),
    ]) {
      expect(answer.status).toBe(200);
      expect(answer.body.data).toMatchObject({ value: 'good', children: [{}, {}] });
    }
    const appraisal = await get(office, 'employee', `/api/appraisals/${id}`);
    const shown = await get(office, 'employee', explanation(id));
    expect(shown.body.data).toEqual(appraisal.body.data.result.explanation);
  });

  it('is null for the employee until the result is delivered, and for all while there is none', async () => {
    const calibrated = await anAppraisalIn(office, 'calibration');
    expect((await get(office, 'employee', explanation(calibrated))).body).toEqual({ data: null });
    expect((await get(office, 'supervisor', explanation(calibrated))).body.data).not.toBeNull();
    const open = await anAppraisalIn(office, 'monitoring');
    expect((await get(office, 'supervisor', explanation(open))).body).toEqual({ data: null });
  });

  it('is hidden from the employee again after a REJECT', async () => {
    const id = await anAppraisalIn(office, 'finalApproval');
    expect((await send(office, 'head', id, 'REJECT', { comment: 'Periksa lagi' })).status).toBe(200);
    expect((await get(office, 'employee', explanation(id))).body).toEqual({ data: null });
  });

  it('is not there for who may not know of the appraisal, nor for anonymous callers', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    for (const who of ['outsider', 'peer', 'outsideHead'] as const) {
      expect((await get(office, who, explanation(id))).status).toBe(404);
    }
    expect((await get(office, 'employee', explanation('nosuchappraisal'))).status).toBe(404);
    expect((await get(office, 'employee', explanation("a'b"))).status).toBe(404);
    expect((await as(await anApiToken('read-only'), explanation('nosuchappraisal'))).status).toBe(404);
    expect((await as(await anApiToken('custom', []), explanation(id))).status).toBe(403);
    expect([401, 403]).toContain((await call(explanation(id), undefined)).status);
  });
});

describe('the perception gaps', () => {
  const gaps = (id: string) => `/api/appraisals/${id}/gaps`;

  const reviewedBelow = async (gapSize: number): Promise<string> => {
    const id = await anAppraisalIn(office, 'review', { policy: { gapSize } });
    const answer = await send(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: aReview('below') });
    expect(answer.status).toBe(200);
    return id;
  };

  it.each([
    [1, false],
    [0, true],
  ])(
    'of one step, where the policy talks through more than %s: to discuss %s',
    async (gapSize, toDiscuss) => {
      const id = await reviewedBelow(gapSize);
      const answer = await get(office, 'employee', gaps(id));
      expect(answer.status).toBe(200);
      const gap = { selfRating: 'meets', rating: 'below', steps: -1, toDiscuss };
      expect(answer.body).toEqual({
        data: [
          { ...gap, kind: 'indicator', key: 'i1' },
          { ...gap, kind: 'indicator', key: 'i2' },
          ...BEHAVIOURS.map((key) => ({ ...gap, kind: 'behaviour', key })),
        ],
        meta: { gapSize },
      });
    },
  );

  it('are null until the result is shared, and not there for strangers', async () => {
    const id = await anAppraisalIn(office, 'calibration');
    expect((await get(office, 'employee', gaps(id))).body).toEqual({ data: null });
    expect((await get(office, 'supervisor', gaps(id))).body.data).toHaveLength(9);
    expect((await as(await anApiToken('read-only'), gaps(id))).body.data).toHaveLength(9);
    expect((await get(office, 'outsider', gaps(id))).status).toBe(404);
    expect([401, 403]).toContain((await call(gaps(id), undefined)).status);
  });
});
