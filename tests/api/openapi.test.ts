import type { Response } from 'supertest';
import { workflowOf } from '../../plugins/workflow/server/src/public';
import { documentedApi } from '../../src/openapi/document';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, aSelfAssessment, get, send } from '../support/appraisal';
import { aCycle } from '../support/cycle';
import { buildOffice, dateIn, PASSWORD, type Office, type PersonName } from '../support/office';
import { conforms, openApi } from '../support/openapi';
import { createRecord } from '../support/records';

let app: TestApp;
let office: Office;
let admin: Admin;
let final: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
  final = await anAppraisalIn(office, 'final', { year: 2020 });
});
afterAll(() => app.stop());

const seen = async (by: PersonName, path: string, status = 200): Promise<Response> => {
  const answer = conforms(await get(office, by, path));
  expect([path, answer.status]).toEqual([path, status]);
  return answer;
};

const sent = async (
  by: PersonName,
  method: 'post' | 'put' | 'delete',
  path: string,
  body: object,
  status = 200,
): Promise<Response> => {
  const answer = conforms(
    await app.request[method](path)
      .set('Authorization', `Bearer ${await office.jwt(by)}`)
      .send(body),
  );
  expect([path, answer.status]).toEqual([path, status]);
  return answer;
};

describe('what is mounted and what is documented', () => {
  const LITTLE = /^(HEAD|OPTIONS)$/;
  const written = (path: string) => path.replace(/:(\w+)/g, '{$1}').replace('(.*)', '*');
  const mounted = (which: (path: string) => boolean): string[] => {
    const layers: { methods: string[]; path: string }[] = app.strapi.server.listRoutes();
    const routes = layers
      .filter(({ path }) => which(path))
      .flatMap(({ methods, path }) =>
        methods.filter((method) => !LITTLE.test(method)).map((method) => `${method} ${written(path)}`),
      );
    return [...new Set(routes)];
  };
  const isOfApi = (path: string) => path.startsWith('/api/');
  /** Strapi describes these itself, and no other program is meant to call them: its panel's own server. */
  const OF_STRAPI =
    /^\/(admin|content-manager|content-type-builder|upload|i18n|users-permissions|email|cloud|content-releases|review-workflows)(\/|$)/;
  /** Pages and files, no interface: what they show is asked for by the routes that are described. */
  const PAGES = /^\/(_health|uploads|portal|docs|favicon\.ico|robots\.txt)?([/:(]|$)/;
  const isOfPanel = (path: string) => !isOfApi(path) && !OF_STRAPI.test(path) && !PAGES.test(path);
  const described = () =>
    Object.entries(openApi.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
  const covers = (exception: string, route: string) =>
    exception.endsWith('*') ? route.startsWith(exception.slice(0, -1)) : route === exception;

  it('every route under /api is described, or excepted with a reason', async () => {
    const exceptions = Object.keys((await documentedApi(process.cwd())).undocumented);
    const known = new Set(described());
    expect(
      mounted(isOfApi).filter((route) => !known.has(route) && !exceptions.some((one) => covers(one, route))),
    ).toEqual([]);
  });

  it('every route of the application and its plugins for logins of the panel is described', () => {
    const known = new Set(described());
    expect(mounted(isOfPanel).filter((route) => !known.has(route))).toEqual([]);
    expect(mounted(isOfPanel).length).toBeGreaterThan(60);
  });

  it('no description and no exception outlives its route', async () => {
    const exceptions = Object.keys((await documentedApi(process.cwd())).undocumented);
    const routes = mounted((path) => isOfApi(path) || isOfPanel(path));
    expect(described().filter((route) => !routes.includes(route))).toEqual([]);
    expect(exceptions.filter((one) => !routes.some((route) => covers(one, route)))).toEqual([]);
  });

  it('every registered definition has its events in it', () => {
    const schemas = Object.values(openApi.components.schemas) as { properties?: Record<string, unknown> }[];
    const events = new Set(
      schemas.flatMap(({ properties }) => {
        const event = properties?.event as { const?: string } | undefined;
        return event?.const ? [event.const] : [];
      }),
    );
    const wanted = workflowOf(app.strapi)
      .registry.all()
      .flatMap(({ binding }) => Object.entries(binding.definition.events))
      .filter(([, { by }]) => by.some((role) => role !== 'system'))
      .map(([event]) => event);
    expect(wanted.filter((event) => !events.has(event))).toEqual([]);
  });
});

describe('answers are what the document says', () => {
  it('of signing in, renewing and signing out', async () => {
    const login = (password: string) =>
      app.request.post('/api/auth/local').send({ identifier: 'employee@office.test', password });
    conforms(await login('wrong'));
    const { body } = conforms(await login(PASSWORD));
    const renewed = conforms(
      await app.request.post('/api/auth/refresh').send({ refreshToken: body.refreshToken }),
    );
    expect(renewed.status).toBe(200);
    const bearer = `Bearer ${String(renewed.body.jwt)}`;
    conforms(await app.request.get('/api/users/me').set('Authorization', bearer));
    conforms(await app.request.get('/api/auth/sessions').set('Authorization', bearer));
    expect(
      conforms(await app.request.post('/api/auth/logout').set('Authorization', bearer).send({})).status,
    ).toBe(200);
    conforms(await app.request.get('/api/workflow/tasks'));
  });

  it.each([
    'indicators',
    'indicator-categories',
    'holidays',
    'positions',
    'org-units',
    'employees',
    'appraisal-cycles',
    'appraisals',
    'activity-logs',
  ])('of lists of %s, for each who may read them', async (plural) => {
    const some = { indicators: 'indicator', holidays: 'holiday' }[plural];
    if (some === 'holiday')
      await createRecord(app, 'holiday', {
        date: '2026-08-17',
        name: 'Hari Kemerdekaan',
        kind: 'nationalHoliday',
      });
    if (some === 'indicator')
      await createRecord(app, 'indicator', { title: 'Pasien dilayani', direction: 'higher' });
    for (const by of ['employee', 'supervisor', 'outsider'] as const) {
      const { body } = await seen(by, `/api/${plural}?populate=*`);
      const [first] = body.data as { documentId: string }[];
      if (first) await seen(by, `/api/${plural}/${first.documentId}?populate=*`);
    }
    await seen('employee', `/api/${plural}?filters[nothing]=1`, 400);
    await seen('employee', `/api/${plural}/none`, 404);
  });

  it.each([
    'employees',
    'org-units',
    'positions',
    'appraisals',
    'appraisal-cycles',
    'appraisal-policies',
    'unit-achievements',
    'holidays',
  ])('of lists of %s, for an API token', async (plural) => {
    const made = (await app.strapi
      .service('admin::api-token')
      .create({ name: `reads ${plural}`, type: 'read-only', lifespan: null })) as { accessKey: string };
    const bearer = `Bearer ${made.accessKey}`;
    const answer = conforms(await app.request.get(`/api/${plural}`).set('Authorization', bearer));
    expect(answer.status).toBe(200);
    const [first] = answer.body.data as { documentId: string }[];
    if (first)
      conforms(await app.request.get(`/api/${plural}/${first.documentId}`).set('Authorization', bearer));
    if (plural !== 'appraisals')
      conforms(await app.request.post(`/api/${plural}`).set('Authorization', bearer).send({ data: {} }));
  });

  it('of what an API token writes', async () => {
    const made = (await app.strapi
      .service('admin::api-token')
      .create({ name: 'writes', type: 'full-access', lifespan: null })) as { accessKey: string };
    const call = async (method: 'post' | 'put' | 'delete', path: string, data: object) =>
      conforms(
        await app.request[method](path).set('Authorization', `Bearer ${made.accessKey}`).send({ data }),
      );
    const unit = { code: 'AG.9', name: 'Kelurahan Andir', kind: 'unit', parent: office.units.health };
    const added = await call('post', '/api/org-units', unit);
    expect([added.status, added.body.error]).toEqual([201, undefined]);
    const at = `/api/org-units/${String(added.body.data.documentId)}`;
    expect((await call('put', at, { head: office.ids.head })).status).toBe(200);
    await call('post', '/api/org-units', unit);
    expect((await call('delete', at, {})).status).toBe(204);
    const cycle = { name: 'SKP', startDate: dateIn(0), endDate: dateIn(300), assessmentDate: dateIn(200) };
    const members = { orgUnits: [office.units.health], positions: [], employees: [office.ids.peer] };
    const opened = await call('post', '/api/appraisal-cycles', { ...cycle, policy: office.policy, members });
    expect([opened.status, opened.body.error]).toEqual([201, undefined]);
  });

  it('of the whole way of an appraisal, step by step, for everyone who sees it', async () => {
    for (const by of ['employee', 'supervisor', 'head', 'hr'] as const) {
      await seen(by, `/api/workflow/appraisals/${final}`);
      await seen(by, `/api/workflow/appraisals/${final}/history`);
      await seen(by, `/api/appraisals/${final}?populate=*`);
      await seen(by, `/api/appraisals/${final}/explanation`);
      await seen(by, `/api/appraisals/${final}/gaps`);
    }
    await seen('outsider', `/api/workflow/appraisals/${final}`, 404);
  });

  it('of events: done, tried, repeated and refused in every way', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const at = `/api/workflow/appraisals/${id}/events`;
    const submit = { event: 'SUBMIT_TARGETS', data: { workResults: aPlan() } };
    await sent('employee', 'put', `/api/appraisals/${id}`, { data: { workResults: aPlan() } });
    await sent('employee', 'post', at, { ...submit, dryRun: true });
    await sent('employee', 'post', at, { event: 'NOTHING' }, 400);
    await sent('employee', 'post', at, { event: 'SUBMIT_TARGETS', data: { plan: [] } }, 400);
    await sent('employee', 'post', at, { event: 'SUBMIT_TARGETS', data: { workResults: [] } }, 422);
    await sent('employee', 'post', at, { event: 'APPROVE_TARGETS' }, 403);
    await sent('employee', 'post', at, { ...submit, revision: 99 }, 409);
    await sent('supervisor', 'post', at, { event: 'APPROVE_TARGETS' }, 409);
    await sent('outsider', 'post', at, submit, 404);
    for (const replayed of [undefined, 'true']) {
      const answer = conforms(
        await send(office, 'employee', id, 'SUBMIT_TARGETS', submit, { 'Idempotency-Key': 'k1' }),
      );
      expect([answer.status, answer.headers['idempotency-replayed']]).toEqual([200, replayed]);
    }
    await sent('supervisor', 'post', '/api/workflow/appraisals/events', {
      event: 'APPROVE_TARGETS',
      documentIds: [id, final, 'none'],
    });
    await sent('hr', 'post', at, { event: 'OPEN_ASSESSMENT' });
    await sent('employee', 'post', at, { event: 'SUBMIT_SELF_ASSESSMENT', data: aSelfAssessment() });
    await sent(
      'supervisor',
      'post',
      at,
      { event: 'SUBMIT_REVIEW', data: { ...aReview('above'), reason: null } },
      422,
    );
    await sent('supervisor', 'post', at, { event: 'SUBMIT_REVIEW', data: aReview('above') });
    await sent('employee', 'post', at, { event: 'FILE_APPEAL', data: { grounds: 'Bukti belum dibaca' } });
    await seen('employee', `/api/appraisals/${id}`);
    await seen('supervisor', `/api/workflow/appraisals/${id}`);
  });

  it('of tasks, drafts and delegations', async () => {
    const id = await anAppraisalIn(office, 'review');
    await seen('supervisor', '/api/workflow/tasks?subject=appraisals&overdue=false&pagination[pageSize]=5');
    await seen('supervisor', '/api/workflow/tasks?overdue=perhaps', 400);
    const draft = `/api/workflow/appraisals/${id}/drafts/SUBMIT_REVIEW`;
    await seen('supervisor', draft);
    await sent('supervisor', 'put', draft, { data: { reason: 'Belum selesai' } });
    await seen('supervisor', draft);
    await seen('employee', draft, 403);
    await sent('supervisor', 'delete', draft, {}, 204);
    const period = { validFrom: dateIn(0), validTo: dateIn(7), reason: 'Cuti' };
    const delegations = '/api/workflow/delegations';
    const { body } = await sent(
      'supervisor',
      'post',
      delegations,
      { to: office.ids.outsideHead, ...period },
      201,
    );
    await sent('supervisor', 'post', delegations, { to: 'none', ...period }, 422);
    await sent('supervisor', 'post', delegations, { to: 1 }, 400);
    await sent(
      'outsider',
      'post',
      delegations,
      { to: office.ids.peer, from: office.ids.head, ...period },
      403,
    );
    await seen('supervisor', delegations);
    await sent('supervisor', 'delete', `${delegations}/${String(body.data.id)}`, {}, 204);
  });

  it('of the calculators and the calendar', async () => {
    const preview = '/api/scoring/preview';
    const workResults = aPlan();
    const measured = workResults.map((result) => ({
      ...result,
      indicators: result.indicators.map((indicator) => ({ ...indicator, realisation: '99.5' })),
    }));
    const rated = aReview().behaviours;
    await sent('employee', 'post', preview, {
      ruleSet: 'quadrant',
      workResults: measured,
      behaviours: rated,
    });
    await sent('employee', 'post', preview, { ruleSet: 'quadrant', workResults: [], behaviours: [] });
    await sent('employee', 'post', preview, {
      ruleSet: 'numeric',
      workResults: measured,
      behaviours: rated.map(({ value }) => ({ value, score: 100 })),
    });
    await sent('employee', 'post', preview, { ruleSet: 'numeric', workResults, behaviours: [] }, 422);
    await sent('employee', 'post', preview, { ruleSet: 'other' }, 400);
    await sent('employee', 'post', '/api/scoring/distribution', {
      orgAchievement: 'good',
      counts: { very_good: 10, good: 1, needs_improvement: 0, poor: 0, very_poor: 0 },
    });
    await sent('employee', 'post', '/api/scoring/survey', { responses: [] });
    await sent('employee', 'post', '/api/scoring/survey', { responses: Array(5).fill(Array(9).fill(4)) });
    const points = { level: 'muda', predicate: 'good', months: 12 };
    await sent('employee', 'post', '/api/scoring/credit-points', points);
    await sent('employee', 'post', '/api/scoring/credit-points', { ...points, months: 13 }, 400);
    await seen('employee', '/api/calendar/due?from=2026-03-17&days=3&dayType=working');
    await seen('employee', '/api/calendar/due?from=2026-02-30&days=3&dayType=working', 400);
  });

  it('of the routes of admins', async () => {
    const cycle = await aCycle(office, { employees: [office.ids.employee, office.ids.regent] });
    conforms(await admin.get(`/workflow/appraisal-cycles/${cycle}`));
    const tried = conforms(await admin.send('appraisal-cycles', cycle, 'LAUNCH', { dryRun: true }));
    expect(tried.status).toBe(200);
    conforms(await admin.send('appraisal-cycles', cycle, 'CLOSE'));
    conforms(await admin.get(`/workflow/appraisal-cycles/${cycle}/history`));
    conforms(await admin.send('appraisals', final, 'CANCEL', { comment: 'Salah entri' }));
  });

  it('of notices and how people want to be told', async () => {
    await anAppraisalIn(office, 'targetSetting.review');
    await seen('supervisor', '/api/workflow/notices?unread=true');
    await seen('supervisor', '/api/workflow/notices?unread=perhaps', 400);
    await sent('supervisor', 'post', '/api/workflow/notices/read', { all: true });
    await sent('supervisor', 'post', '/api/workflow/notices/read', { ids: [] }, 400);
    const wish = { language: 'en', email: 'digest', quietHours: { from: '20:00', to: '06:00' } };
    await sent('supervisor', 'put', '/api/workflow/preferences', wish);
    await sent('supervisor', 'put', '/api/workflow/preferences', { email: 'always' }, 400);
    expect((await seen('supervisor', '/api/workflow/preferences')).body.data).toEqual(wish);
  });

  it('of delegations that an admin arranges', async () => {
    const at = '/workflow/delegations';
    const given = { to: office.ids.outsideHead, validFrom: dateIn(0), validTo: dateIn(7), reason: 'Cuti' };
    const asked = async (status: number, method: 'get' | 'post' | 'delete', path: string, body?: object) => {
      const answer = conforms(await admin.call(method, path, body));
      expect([path, answer.status, answer.body.error ?? null]).toEqual([
        path,
        status,
        status < 400 ? null : expect.anything(),
      ]);
      return answer;
    };
    await asked(400, 'post', at, given);
    await asked(422, 'post', at, { ...given, from: office.ids.outsideHead });
    const { body } = await asked(201, 'post', at, { ...given, from: office.ids.supervisor });
    const ids = async (search: string) =>
      ((await asked(200, 'get', `${at}${search}`)).body.data as { id: string }[]).map(({ id }) => id);
    expect(await ids('?open=true')).toContain(body.data.id);
    await asked(400, 'get', `${at}?open=perhaps`);
    await asked(204, 'delete', `${at}/${String(body.data.id)}`);
    expect(await ids('?open=true')).not.toContain(body.data.id);
    expect(await ids('')).toContain(body.data.id);
    await asked(404, 'delete', `${at}/999999`);
  });

  it('of reports, policies and imports in the panel', async () => {
    const asked = async (status: number, method: 'get' | 'post', path: string, body?: object) => {
      const answer = conforms(await admin.call(method, path, body));
      expect([path, answer.status]).toEqual([path, status]);
    };
    await asked(200, 'get', '/reports');
    await asked(200, 'get', '/reports/mine');
    for (const report of ['progress', 'predicates', 'on-time', 'survey', 'survey-elements'])
      await asked(200, 'get', `/reports/${report}`);
    await asked(400, 'get', '/reports/progress?from=yesterday');
    await asked(200, 'get', '/policies/settings');
    await asked(400, 'post', '/policies/preview', { ruleSet: 'other' });
    await asked(404, 'post', '/appraisal-policies/none/versions', { name: 'X', validFrom: dateIn(400) });
    await asked(404, 'post', '/imports/nothing');
    await asked(200, 'get', '/calibration-sessions');
    await asked(200, 'get', '/calibration-sessions/units');
    await asked(404, 'get', '/calibration-sessions/none/board');
    await asked(400, 'get', '/calibration-sessions/seats');
    await asked(400, 'post', '/calibration-sessions', {});
  });

  it('of definitions, audits, webhooks and failures', async () => {
    const answered = async (
      status: number,
      method: 'get' | 'post' | 'put' | 'delete',
      path: string,
      body?: object,
    ) => {
      const answer = conforms(await admin.call(method, `/workflow/${path}`, body));
      expect([path, answer.status]).toEqual([path, status]);
      return answer;
    };
    await answered(200, 'get', 'definitions');
    await answered(200, 'get', 'definitions/appraisal/versions/1');
    await answered(200, 'get', 'definitions/appraisal/diff?from=1&to=1');
    await answered(404, 'get', 'definitions/appraisal/diff?from=1&to=9');
    await answered(404, 'post', 'definitions/appraisal/migrations', {
      from: 1,
      dryRun: true,
      comment: 'Uji',
    });
    await answered(200, 'get', 'appraisals/figures?by=unit');
    await answered(400, 'get', 'appraisals/figures?by=person');
    await answered(200, 'get', 'audit/verification');
    await answered(200, 'get', 'audit/entries?limit=5');
    await answered(400, 'get', 'audit/entries?from=yesterday');
    await answered(200, 'get', 'audit/refusals?pagination[pageSize]=5');
    await answered(200, 'get', `appraisals/${final}/verification`);
    await answered(200, 'get', `appraisals/${final}/record`);
    await answered(400, 'post', `appraisals/${final}/erasure`, {});
    const people = { from: office.ids.supervisor, to: office.ids.outsideHead };
    await answered(200, 'post', 'appraisals/handovers', { ...people, comment: 'Pindah', dryRun: true });
    const hook = { name: 'Dasbor', url: 'https://203.0.113.9/hook', events: ['APPROVE'] };
    await answered(400, 'post', 'webhooks', hook);
    const { body } = await answered(201, 'post', 'webhooks', { ...hook, url: 'https://8.8.8.8/hook' });
    const at = `webhooks/${String(body.data.id)}`;
    await answered(200, 'get', 'webhooks');
    await answered(200, 'get', at);
    await answered(200, 'put', at, { ...hook, url: 'https://8.8.8.8/hook', active: false });
    await answered(200, 'get', 'deliveries?status=failed');
    await answered(404, 'post', 'deliveries/999999/retry');
    await answered(204, 'delete', at);
    await answered(200, 'get', 'failures');
    await answered(404, 'post', 'failures/999999/retry');
  });
});
