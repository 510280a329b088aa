import { z } from 'zod';
import { weaknesses } from './weakness';

const number = (fallback: number, least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback);
const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((each) => each.trim()))
  .transform((entries) => entries.filter((each) => each !== ''));
const secret = z.string().min(1, 'is missing');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** PostgreSQL 15 or newer; the launcher fills it in when it starts the embedded server. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgresql:// address' }),
  DATABASE_POOL_MIN: number(2, 0, 500),
  DATABASE_POOL_MAX: number(16, 1, 500),
  HOST: z.string().default('127.0.0.1'),
  PORT: number(1337, 0, 65_535),
  /** Where people reach the application, for links in e-mails and for the security of cookies. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'is not an http(s):// address' }).optional(),
  /** How many reverse proxies stand in front: only that many entries of X-Forwarded-For are believed. */
  TRUSTED_PROXIES: number(0, 0, 10),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http', 'debug', 'silly']).default('info'),
  /** Other origins whose pages may call the API, separated by commas. */
  CORS_ORIGINS: list,
  /** The mail server; without it no mails are sent. */
  SMTP_HOST: z.string().optional(),
  /** 465 speaks TLS from the start; others begin it where the server offers it, and must where there is a login. */
  SMTP_PORT: number(587, 1, 65_535),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  /** The sender: `kinerja@kota.go.id` or `Kinerja <kinerja@kota.go.id>`. */
  SMTP_FROM: z
    .string()
    .regex(/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'is not a mail address')
    .optional(),
  /** Lets webhooks go to addresses of inner networks, where the other applications stand beside this one. */
  WEBHOOKS_TO_INNER_NETWORKS: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  APP_KEYS: list.refine((keys) => keys.length > 0, 'is missing'),
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
});

export type Settings = z.infer<typeof schema>;

const MAKE_ONE = `node -e "console.log(require('crypto').randomBytes(32).toString('base64url'))"`;
const SECRETS = [
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
] as const;

/**
 * Reads and checks all settings at once.
 *
 * @throws with every fault by the variable's name, and with how to make a secret; in production for weak secrets too
 */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  // An empty variable (`PUBLIC_URL=` in a compose file) means: not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return given[name] === undefined ? `${name} is missing` : `${name} ${issue.message}`;
      });
  faults.push(...mailFaults(given));
  if (given.NODE_ENV === 'production') faults.push(...weakSecrets(given));
  if (parsed.success && faults.length === 0) return parsed.data;
  const lines = [...new Set(faults)].map((fault) => `  - ${fault}`).join('\n');
  throw new Error(
    `Settings that must be mended before Kinerja starts:\n${lines}\nMake a secret by: ${MAKE_ONE}`,
  );
}

/** A mail server needs a sender; a login has both parts. */
function mailFaults({ SMTP_HOST, SMTP_FROM, SMTP_USER, SMTP_PASSWORD }: NodeJS.ProcessEnv): string[] {
  return [
    ...(SMTP_HOST !== undefined && SMTP_FROM === undefined ? ['SMTP_FROM is missing'] : []),
    ...(SMTP_USER !== undefined && SMTP_PASSWORD === undefined ? ['SMTP_PASSWORD is missing'] : []),
    ...(SMTP_PASSWORD !== undefined && SMTP_USER === undefined ? ['SMTP_USER is missing'] : []),
  ];
}

function weakSecrets(variables: NodeJS.ProcessEnv): string[] {
  const keys = list.parse(variables.APP_KEYS);
  return weaknesses([
    ...(keys.length > 0 ? keys : [undefined]).map((key) => ['APP_KEYS', key] as const),
    ...SECRETS.map((name) => [name, variables[name]] as const),
  ]);
}

let cached: { readonly key: string; readonly settings: Settings } | undefined;

/** The settings of this process, checked once as long as they don't change (tests start several applications). */
export function settings(): Settings {
  const key = JSON.stringify(Object.keys(schema.shape).map((name) => process.env[name]));
  if (cached?.key !== key) cached = { key, settings: readSettings(process.env) };
  return cached.settings;
}
