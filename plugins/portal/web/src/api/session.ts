/**
 * Who is signed in. The access token lives in this module's memory alone; what renews it stands in a cookie that no
 * script can read. When a session ends while somebody works, requests wait until the person has signed in again.
 */

/** `unreachable`: somebody was signed in here, and the server can't be asked. */
export type SessionStatus = 'starting' | 'unreachable' | 'signedOut' | 'signedIn' | 'expired';

interface Access {
  token: string;
  userId: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

export class SignInError extends Error {
  constructor(
    readonly status: number,
    readonly code: string | null,
  ) {
    super(`signing in answered ${status}`);
  }
}

const codeIn = async (answer: Response): Promise<string | null> => {
  const body = (await answer.json().catch(() => null)) as { error?: { details?: { code?: string } } } | null;
  return body?.error?.details?.code ?? null;
};

/** Renewed so long before its end, so that no request meets a 401 on the way. */
const AHEAD = 30_000;
/** Only a browser in which somebody was signed in asks for a renewal at the start. */
const WAS_SIGNED_IN = 'kinerja.signed-in';
/** Asks the server to keep what renews the session in a cookie. */
export const IN_COOKIE = { 'x-strapi-refresh-cookie': 'httpOnly' };
const JSON_HEADERS = { 'Content-Type': 'application/json', ...IN_COOKIE };

let status: SessionStatus = 'starting';
let access: Access | null = null;
let renewal: Promise<void> | null = null;
const listeners = new Set<() => void>();
let waiting: (() => void)[] = [];

const setStatus = (next: SessionStatus): void => {
  status = next;
  for (const listener of listeners) listener();
};

const read = (token: string): Access => {
  const part = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
  const { exp, userId } = JSON.parse(atob(part)) as { exp: number; userId: string };
  return { token, userId, expiresAt: exp * 1000 };
};

const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...headers },
    body: JSON.stringify(body),
  });

const enter = (next: Access): void => {
  // Somebody else's page with somebody else's drafts: begin anew.
  if (access && access.userId !== next.userId) window.location.reload();
  access = next;
  localStorage.setItem(WAS_SIGNED_IN, next.userId);
  setStatus('signedIn');
  const proceed = waiting;
  waiting = [];
  for (const one of proceed) one();
};

/** One tab at a time: each renewal replaces the cookie. */
const oneTabAtATime = async (work: () => Promise<void>): Promise<void> => {
  // Only in secure contexts, whatever the types say.
  const { locks } = navigator as { locks?: LockManager };
  await (locks ? locks.request('kinerja-renewal', work) : work());
};

const renew = (): Promise<void> => {
  renewal ??= oneTabAtATime(async () => {
    const answer = await post('refresh', {});
    if (answer.ok) enter(read(((await answer.json()) as { jwt: string }).jwt));
    else setStatus(access ? 'expired' : 'signedOut');
  }).finally(() => {
    renewal = null;
  });
  return renewal;
};

export const session = {
  status: (): SessionStatus => status,
  userId: (): string | null => access?.userId ?? null,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Whether a session may be there to be taken up. */
  wasSignedIn: (): boolean => localStorage.getItem(WAS_SIGNED_IN) !== null,

  /** The token that is good now; null for who is not signed in. */
  current: (): string | null => access?.token ?? null,

  /** Takes up the session that the browser's cookie holds, if there is one. */
  async start(): Promise<void> {
    if (!session.wasSignedIn()) setStatus('signedOut');
    else await renew().catch(() => setStatus('unreachable'));
  },

  /** @throws SignInError for a wrong password (400), too many tries (429); TypeError without a network */
  async signIn(identifier: string, password: string): Promise<void> {
    const answer = await post('local', { identifier, password });
    if (!answer.ok) throw new SignInError(answer.status, await codeIn(answer));
    enter(read(((await answer.json()) as { jwt: string }).jwt));
  },

  /** Goes on with the token that a new password brought. */
  adopt: (token: string): void => enter(read(token)),

  async signOut(): Promise<void> {
    const token = access?.token;
    localStorage.removeItem(WAS_SIGNED_IN);
    access = null;
    if (token) await post('logout', {}, { Authorization: `Bearer ${token}` }).catch(() => undefined);
    setStatus('signedOut');
  },

  /** A token that is good for the next request; waits while the person signs in again. */
  async token(): Promise<string> {
    if (access && access.expiresAt - AHEAD < Date.now()) await renew();
    return session.whenSignedIn();
  },

  /** After a 401: the token that failed is renewed, unless another request has done so already. */
  async renewInstead(failed: string): Promise<string> {
    if (access?.token === failed) await renew();
    return session.whenSignedIn();
  },

  async whenSignedIn(): Promise<string> {
    if (status !== 'signedIn') await new Promise<void>((resolve) => waiting.push(resolve));
    return access?.token ?? '';
  },
};
