/** What a limit looks at: the parts of a request that tell who tries what. */
export interface Attempt {
  readonly address: string;
  /** The account that is named: `user:7` when there is one, else the name as typed. */
  readonly account: string | undefined;
}

export interface Limit {
  readonly name: string;
  /** Whether every request counts, or only those that are answered by a refusal. */
  readonly counts: 'requests' | 'failures';
  readonly points: number;
  readonly seconds: number;
  /** Requests with the same key share the points; undefined: the limit doesn't apply. */
  readonly key: (attempt: Attempt) => string | undefined;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const byAddress = ({ address }: Attempt): string => address;
const byAccountAndAddress = ({ account, address }: Attempt): string | undefined =>
  account === undefined ? undefined : `${account} ${address}`;

// An office shares one address: its many people must get in at eight o'clock. Guessing is slowed per account.
const LOGIN: readonly Limit[] = [
  { name: 'login-address', counts: 'requests', points: 600, seconds: MINUTE, key: byAddress },
  { name: 'login-account', counts: 'failures', points: 5, seconds: 5 * MINUTE, key: byAccountAndAddress },
];
const MAIL: readonly Limit[] = [
  { name: 'mail-address', counts: 'requests', points: 60, seconds: 15 * MINUTE, key: byAddress },
  { name: 'mail-account', counts: 'requests', points: 5, seconds: 15 * MINUTE, key: byAccountAndAddress },
];
const REGISTER: readonly Limit[] = [
  { name: 'register-address', counts: 'requests', points: 60, seconds: HOUR, key: byAddress },
];
const CHANGE_PASSWORD: readonly Limit[] = [
  { name: 'password-address', counts: 'failures', points: 20, seconds: 15 * MINUTE, key: byAddress },
];

const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  '/api/auth/local': LOGIN,
  '/admin/login': LOGIN,
  '/api/auth/forgot-password': MAIL,
  '/api/auth/send-email-confirmation': MAIL,
  '/admin/forgot-password': MAIL,
  '/api/auth/local/register': REGISTER,
  '/admin/register': REGISTER,
  '/admin/register-admin': REGISTER,
  '/api/auth/reset-password': CHANGE_PASSWORD,
  '/api/auth/change-password': CHANGE_PASSWORD,
  '/admin/reset-password': CHANGE_PASSWORD,
};

// A counter with one tablet lets a queue of people answer; a flood of answers from one place it is not.
const SURVEY: readonly Limit[] = [
  { name: 'survey-address', counts: 'requests', points: 60, seconds: HOUR, key: byAddress },
];
const SURVEY_PATH = /^\/api\/public\/surveys\/[^/]+$/;

export const ALL_LIMITS: readonly Limit[] = [...LOGIN, ...MAIL, ...REGISTER, ...CHANGE_PASSWORD, ...SURVEY];

/** The limits of a request; the router knows neither case nor a closing slash, so neither do they. */
export function limitsOf(method: string, path: string): readonly Limit[] {
  if (method !== 'POST') return [];
  const asked = path.toLowerCase().replace(/\/+$/, '');
  return LIMITS[asked] ?? (SURVEY_PATH.test(asked) ? SURVEY : []);
}
