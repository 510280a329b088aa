import { startApp, type TestApp } from '../support/app';
import { startMailServer, type MailServer } from '../support/mail-server';
import { buildOffice, PASSWORD, type Office } from '../support/office';
import { until } from '../support/until';

let app: TestApp;
let office: Office;
let post: MailServer;

beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({ settings: { ...post.settings, PUBLIC_URL: 'http://kinerja.office.test' } });
  office = await buildOffice(app);
});
afterAll(async () => {
  await app.stop();
  await post.stop();
});

const ask = (email: string) => app.request.post('/api/auth/forgot-password').send({ email });
const signIn = (person: string, password: string) =>
  app.request.post('/api/auth/local').send({ identifier: `${person}@office.test`, password });
/** An access token that was given out lives on for its ten minutes; it is not renewed. */
const renew = (refreshToken: string) => app.request.post('/api/auth/refresh').send({ refreshToken });
const both = (password: string) => ({ password, passwordConfirmation: password });

describe('a forgotten password', () => {
  it('is replaced by the link of a mail, once; all sessions end', async () => {
    const { refreshToken } = (await signIn('peer', PASSWORD)).body as { refreshToken: string };
    expect((await ask('peer@office.test')).status).toBe(200);
    const mail = await until(() => post.to('peer@office.test')[0]);
    expect(mail.subject).toContain('Kata sandi Kinerja');
    const code = /http:\/\/kinerja\.office\.test\/portal\/reset\?code=(\w+)/.exec(mail.html)?.[1];
    const set = (password: string) =>
      app.request.post('/api/auth/reset-password').send({ code, ...both(password) });

    expect((await set('pendek')).status).toBe(400);
    const done = await set('sandi-baru-2026').set('x-strapi-refresh-cookie', 'httpOnly');
    expect(done.status).toBe(200);
    expect(done.body.refreshToken).toBeUndefined();
    expect(done.headers['set-cookie']?.[0]).toMatch(
      /^strapi_up_refresh=.*path=\/api\/auth.*samesite=strict; httponly/i,
    );
    expect((await set('sandi-lain-2026')).status).toBe(400);
    expect((await signIn('peer', PASSWORD)).status).toBe(400);
    expect((await signIn('peer', 'sandi-baru-2026')).status).toBe(200);
    expect((await renew(refreshToken)).status).toBe(401);
  });

  it('is answered alike for an address that nobody has, and while the mail server is broken', async () => {
    const [first, second] = [await ask('nobody@office.test'), await ask('head@office.test')];
    post.broken = true;
    const third = await ask('hr@office.test');
    post.broken = false;
    expect([first, second, third].map(({ status, body }) => [status, body])).toEqual([
      [200, { ok: true }],
      [200, { ok: true }],
      [200, { ok: true }],
    ]);
  });
});

describe('a password that one chooses', () => {
  const change = async (password: string, currentPassword = PASSWORD) =>
    app.request
      .post('/api/auth/change-password')
      .set('Authorization', `Bearer ${await office.jwt('employee')}`)
      .send({ currentPassword, ...both(password) });

  it('has ten characters, with a letter and a figure or sign', async () => {
    for (const bad of ['sandi-26', 'sandisandisandi', '12345678901'])
      expect((await change(bad)).body.error.message).toContain('at least 10 characters');
    expect((await change('sandi-baru-2026', 'salah')).status).toBe(400);
    expect((await change('sandi-baru-2026')).status).toBe(200);
  });
});

it('people see their own sessions and end one', async () => {
  const enter = async () =>
    (await signIn('outsider', PASSWORD)).body as { jwt: string; refreshToken: string };
  const [here, there] = [await enter(), await enter()];
  const list = ({ jwt }: { jwt: string }) =>
    app.request.get('/api/auth/sessions').set('Authorization', `Bearer ${jwt}`);
  const { data } = (await list(here)).body as { data: { id: string; current: boolean }[] };
  expect(data.map(({ current }) => current)).toEqual([true, false]);
  const ended = await app.request
    .delete(`/api/auth/sessions/${data[1]?.id ?? ''}`)
    .set('Authorization', `Bearer ${here.jwt}`);
  expect(ended.status).toBe(200);
  expect((await renew(there.refreshToken)).status).toBe(401);
  expect((await list(here)).body.data).toHaveLength(1);
});
