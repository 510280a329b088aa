import { createHash } from 'node:crypto';

const secret = (name: string): string => createHash('sha256').update(`test ${name}`).digest('base64url');

/** The settings that every test application shares; fixed secrets, so that a demo template's tokens stay valid. */
export const TEST_SETTINGS: Readonly<Record<string, string>> = {
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
  DATABASE_POOL_MIN: '0',
  DATABASE_POOL_MAX: '10',
  APP_KEYS: `${secret('key 1')},${secret('key 2')}`,
  ADMIN_JWT_SECRET: secret('admin'),
  API_TOKEN_SALT: secret('api token'),
  TRANSFER_TOKEN_SALT: secret('transfer'),
  ENCRYPTION_KEY: secret('encryption'),
  JWT_SECRET: secret('jwt'),
};
