import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from './paths.mjs';

const NAMES = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

const newSecret = () => randomBytes(32).toString('base64url');

/** A set of strong secrets, each its own. */
export function newSecrets() {
  const secrets = Object.fromEntries(NAMES.map((name) => [name, newSecret()]));
  return { ...secrets, APP_KEYS: `${newSecret()},${newSecret()}` };
}

/** This checkout's own secrets for demo and development, made at the first call; never for production. */
export function localSecrets() {
  const file = path.join(stateFolder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = newSecrets();
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

/** Sets those variables that the environment leaves open. */
export function setDefaults(variables) {
  for (const [name, value] of Object.entries(variables)) process.env[name] ||= value;
}
