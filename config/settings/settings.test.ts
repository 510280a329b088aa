import { randomBytes } from 'node:crypto';
import { readSettings, settings } from '.';

const strong = () => randomBytes(32).toString('base64url');

const production = (): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://kinerja@db.example.go.id/kinerja?sslmode=verify-full',
  APP_KEYS: `${strong()},${strong()}`,
  ADMIN_JWT_SECRET: strong(),
  API_TOKEN_SALT: strong(),
  TRANSFER_TOKEN_SALT: strong(),
  ENCRYPTION_KEY: strong(),
  JWT_SECRET: strong(),
});

const refusal = (variables: NodeJS.ProcessEnv): string => {
  try {
    readSettings(variables);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('settings', () => {
  it('accepts strong secrets in production', () => {
    expect(readSettings(production())).toMatchObject({ PORT: 1337, DATABASE_POOL_MAX: 16 });
  });

  it('accepts what the generator of Strapi makes (16 random bytes)', () => {
    expect(refusal({ ...production(), JWT_SECRET: randomBytes(16).toString('base64') })).toBe('');
  });

  it('names every missing variable at once, and how to make a secret', () => {
    const message = refusal({ NODE_ENV: 'production' });
    for (const name of Object.keys(production()).slice(1)) expect(message).toContain(`${name} is missing`);
    expect(message).toContain('randomBytes(32)');
  });

  it.each([
    ['short', 'abc123'],
    ['of one repeated character', 'a'.repeat(64)],
    ['of a repeated pattern', 'abcdef'.repeat(8)],
    ['a sample', 'tobemodified'],
    ['a sample made longer', 'toBeModified-toBeModified-123456789'],
    ['empty', ''],
  ])('refuses a secret in production that is %s', (_kind, secret) => {
    expect(refusal({ ...production(), JWT_SECRET: secret })).toContain('JWT_SECRET');
    expect(refusal({ ...production(), APP_KEYS: `${strong()},${secret}x` })).toMatch(
      secret ? /APP_KEYS/ : /APP_KEYS|^$/,
    );
  });

  it('refuses two variables with the same secret', () => {
    const variables = production();
    variables.JWT_SECRET = variables.ADMIN_JWT_SECRET;
    expect(refusal(variables)).toMatch(/JWT_SECRET is equal to ADMIN_JWT_SECRET/);
  });

  it('takes weak secrets outside production, but not missing ones', () => {
    const development = Object.fromEntries(
      Object.entries(production()).map(([name, value]) => [name, name === 'DATABASE_URL' ? value : 'weak']),
    );
    expect(refusal({ ...development, NODE_ENV: 'development' })).toBe('');
    expect(refusal({ ...development, NODE_ENV: 'development', JWT_SECRET: undefined })).toContain(
      'JWT_SECRET',
    );
  });

  it.each([
    ['DATABASE_URL', 'mysql://localhost/kinerja'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'kinerja.go.id'],
    ['NODE_ENV', 'staging'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(refusal({ ...production(), [name]: value })).toContain(name);
  });

  it('takes a mail server with a sender, and a login whole or not at all', () => {
    const mail = { SMTP_HOST: 'smtp.example.go.id', SMTP_FROM: 'Kinerja <kinerja@example.go.id>' };
    expect(readSettings({ ...production(), ...mail })).toMatchObject({ ...mail, SMTP_PORT: 587 });
    expect(refusal({ ...production(), SMTP_HOST: mail.SMTP_HOST })).toContain('SMTP_FROM is missing');
    expect(refusal({ ...production(), ...mail, SMTP_USER: 'x' })).toContain('SMTP_PASSWORD is missing');
    expect(refusal({ ...production(), ...mail, SMTP_PASSWORD: 'x' })).toContain('SMTP_USER is missing');
    expect(refusal({ ...production(), ...mail, SMTP_FROM: 'Kinerja' })).toContain('SMTP_FROM is not a mail');
  });

  it('reads an empty variable as one that is not set', () => {
    expect(readSettings({ ...production(), PUBLIC_URL: '', PORT: '' })).toMatchObject({ PORT: 1337 });
  });

  it('notices that the settings of the process have changed', () => {
    const before = { ...process.env };
    Object.assign(process.env, production(), { PORT: '4001' });
    expect(settings().PORT).toBe(4001);
    process.env.PORT = '4002';
    expect(settings().PORT).toBe(4002);
    process.env = before;
  });
});
