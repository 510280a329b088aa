import { startApp, type TestApp } from '../support/app';
import { buildOffice, PASSWORD, type Office } from '../support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const login = (headers: Record<string, string> = {}) =>
  app.request
    .post('/api/auth/local')
    .set(headers)
    .send({ identifier: 'employee@office.test', password: PASSWORD });

const lifetime = (jwt: string): number => {
  const { exp, iat } = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as {
    exp: number;
    iat: number;
  };
  return exp - iat;
};

describe('signing in', () => {
  it('answers a token for ten minutes and the user', async () => {
    const { body } = await login();
    expect(lifetime(body.jwt)).toBe(600);
    expect(body.user).toMatchObject({ email: 'employee@office.test' });
    expect(JSON.stringify(body)).not.toContain('password');
  });

  it('keeps the refresh token in an httpOnly strict cookie when asked to, renews by it, and ends with logout', async () => {
    const signedIn = await login({ 'x-strapi-refresh-cookie': 'httpOnly' });
    const [cookie = ''] = signedIn.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/httponly/i);
    expect(cookie).toMatch(/samesite=strict/i);
    expect(signedIn.body.refreshToken).toBeUndefined();
    const renewed = await app.request
      .post('/api/auth/refresh')
      .set('Cookie', cookie.split(';')[0] ?? '')
      .set('x-strapi-refresh-cookie', 'httpOnly')
      .send({});
    expect(renewed.status).toBe(200);
    expect(lifetime(renewed.body.jwt)).toBe(600);
    const out = await app.request
      .post('/api/auth/logout')
      .set('Authorization', `Bearer ${renewed.body.jwt as string}`)
      .send({});
    expect(out.status).toBe(200);
  });

  it('ends the sessions of a disabled user at once', async () => {
    const { body } = await login();
    const mine = () =>
      app.request.get('/api/workflow/tasks').set('Authorization', `Bearer ${body.jwt as string}`);
    expect((await mine()).status).toBe(200);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { email: 'employee@office.test' }, data: { blocked: true } });
    expect((await mine()).status).toBe(401);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { email: 'employee@office.test' }, data: { blocked: false } });
  });

  it('lets nobody sign up by themselves', async () => {
    const answer = await app.request
      .post('/api/auth/local/register')
      .send({ username: 'stranger', email: 'stranger@office.test', password: PASSWORD });
    expect(answer.status).toBe(400);
  });

  it('answers 401 without a token on every workflow route', async () => {
    for (const path of ['/tasks', '/delegations', '/appraisals/abc', '/appraisals/abc/history']) {
      expect((await app.request.get(`/api/workflow${path}`)).status).toBe(401);
    }
    expect((await app.request.post('/api/workflow/appraisals/abc/events').send({})).status).toBe(401);
    expect(office.ids.employee).toBeDefined();
  });
});
