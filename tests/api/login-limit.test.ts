import { startApp, type TestApp } from '../support/app';

const PASSWORD = 'Benar-2026!';
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  const role: { id: number } | null = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  for (const name of ['siti', 'budi', 'dewi']) {
    await app.strapi.service('plugin::users-permissions.user').add({
      username: name,
      email: `${name}@example.test`,
      password: PASSWORD,
      provider: 'local',
      confirmed: true,
      role: role?.id,
    });
  }
});
afterAll(() => app.stop());

const login = (identifier: string, password: string) =>
  app.request.post('/api/auth/local').send({ identifier, password });

describe('the login', () => {
  it('refuses the sixth try after five wrong passwords, by whichever name and in whatever spelling', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) await login('siti@example.test', 'wrong').expect(400);
    await login('siti', 'wrong').expect(400);
    const { body, headers } = await login('SITI@example.test', PASSWORD).expect(429);
    expect(body).toMatchObject({
      data: null,
      error: { status: 429, name: 'RateLimitError', details: { code: 'TOO_MANY_ATTEMPTS' } },
    });
    expect(Number(headers['retry-after'])).toBeGreaterThan(200);
    await login('budi', PASSWORD).expect(200);
  });

  it('lets no more than five of a hundred guesses through that are sent at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, guess) => login('dewi', `guess ${guess}`)),
    );
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(95);
  });

  it('forgets the failures of a person who got in', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) await login('budi', 'wrong').expect(400);
    await login('budi', PASSWORD).expect(200);
    for (let attempt = 0; attempt < 4; attempt += 1) await login('budi', 'wrong').expect(400);
    await login('budi', PASSWORD).expect(200);
  });

  it('lets one office log in many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => login('budi', PASSWORD)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });
});

describe('a session', () => {
  it('has an access token of ten minutes, and the refresh token in a strict cookie when the client asks', async () => {
    const { body, headers } = await login('budi', PASSWORD)
      .set('x-strapi-refresh-cookie', 'httpOnly')
      .expect(200);
    const { iat, exp } = JSON.parse(
      Buffer.from(String(body.jwt).split('.')[1] ?? '', 'base64url').toString(),
    ) as {
      iat: number;
      exp: number;
    };
    expect(exp - iat).toBe(600);
    expect(body).not.toHaveProperty('refreshToken');
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/strapi_up_refresh=[^;]+.*samesite=strict.*httponly/i);

    const pair = /strapi_up_refresh=[^;]+/.exec(cookie)?.[0] ?? '';
    const refreshed = await app.request
      .post('/api/auth/refresh')
      .set({ Cookie: pair, 'x-strapi-refresh-cookie': 'httpOnly' })
      .expect(200);
    expect(refreshed.body.jwt).toEqual(expect.any(String));
    await app.request
      .post('/api/auth/logout')
      .set('Authorization', `Bearer ${refreshed.body.jwt}`)
      .expect(200);
    const next = /strapi_up_refresh=[^;]+/.exec(String(refreshed.headers['set-cookie']))?.[0] ?? '';
    await app.request.post('/api/auth/refresh').set('Cookie', next).expect(401);
  });
});
