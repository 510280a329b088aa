import { startApp, type TestApp } from '../support/app';
import { buildOffice, PASSWORD } from '../support/office';

/** Where people reach the application by https, the session's cookie is secure, and never goes over plain http. */

let app: TestApp;

afterEach(() => app.stop());

const start = async (proxies: string): Promise<void> => {
  app = await startApp({
    settings: { PUBLIC_URL: 'https://kinerja.example.go.id', TRUSTED_PROXIES: proxies },
  });
  await buildOffice(app);
};
const signIn = (password = PASSWORD, headers: Record<string, string> = {}) =>
  app.request
    .post('/api/auth/local')
    .set({ 'x-strapi-refresh-cookie': 'httpOnly', ...headers })
    .send({ identifier: 'employee@office.test', password });

it('says what is missing where https ends at a proxy that is not trusted; it is no failed try', async () => {
  await start('0');
  for (let tries = 0; tries < 7; tries += 1) {
    const answer = await signIn(PASSWORD, { 'X-Forwarded-Proto': 'https' });
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'HTTPS_NEEDED']);
    expect(answer.body.error.message).toContain('TRUSTED_PROXIES');
  }
  const renewal = await app.request
    .post('/api/auth/refresh')
    .set('x-strapi-refresh-cookie', 'httpOnly')
    .send({});
  expect(renewal.body.error.details.code).toBe('HTTPS_NEEDED');
  // Who keeps the token without a cookie is not concerned.
  const program = await app.request
    .post('/api/auth/local')
    .send({ identifier: 'employee@office.test', password: PASSWORD });
  expect(program.status).toBe(200);
});

it('is given where the proxy is trusted and says https', async () => {
  await start('1');
  const answer = await signIn(PASSWORD, { 'X-Forwarded-Proto': 'https' });
  expect(answer.status).toBe(200);
  expect(answer.headers['set-cookie']?.[0]).toMatch(/secure/i);
  expect((await signIn()).body.error.details.code).toBe('HTTPS_NEEDED');
});
