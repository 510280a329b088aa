import i18next from 'i18next';
import createClient from 'openapi-fetch';
import { answeredEarly } from './early';
import type { paths } from './generated';
import { toQuery } from './query';
import { session } from './session';
import type { ErrorBody, Person, Reason } from './shapes';

/** The one way to the server: typed by its OpenAPI document, signed in, in the person's language. */

interface PortalPaths {
  '/api/portal/me': {
    get: { responses: { 200: { content: { 'application/json': { data: Person | null } } } } };
  };
}

const withToken = (request: Request, token: string): Request => {
  request.headers.set('Authorization', `Bearer ${token}`);
  request.headers.set('Accept-Language', i18next.language);
  return request;
};

const authorised = async (request: Request): Promise<Response> => {
  const early = await answeredEarly(request, i18next.language);
  if (early) return early;
  const again = request.clone();
  const token = await session.token();
  const answer = await fetch(withToken(request, token));
  if (answer.status !== 401) return answer;
  return fetch(withToken(again, await session.renewInstead(token)));
};

export const client = createClient<paths & PortalPaths>({
  baseUrl: window.location.origin,
  fetch: authorised,
  querySerializer: toQuery,
});

/** For what nobody signs in to. */
export const publicClient = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => {
    request.headers.set('Accept-Language', i18next.language);
    return fetch(request);
  },
});

export interface FieldProblem {
  path: string;
  message: string;
}

/** What the server refused, in words for people. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string | null;
  readonly reasons: Reason[];
  readonly fields: FieldProblem[];

  constructor(status: number, body?: ErrorBody) {
    super(body?.error.message ?? `HTTP ${status}`);
    const details = body?.error.details;
    this.status = status;
    this.code = details?.code ?? null;
    this.reasons = details?.reasons ?? [];
    this.fields = (details?.errors ?? []).map(({ path, message }) => ({
      path: Array.isArray(path) ? path.join('.') : path,
      message,
    }));
  }
}

const isErrorBody = (value: unknown): value is ErrorBody =>
  typeof value === 'object' && value !== null && 'error' in value;

/** The answer of a call, or an ApiError. */
export const answered = async <T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> => {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  throw new ApiError(response.status, isErrorBody(error) ? error : undefined);
};
