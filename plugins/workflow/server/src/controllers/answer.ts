import type { Context } from 'koa';
import type { Reason, Text } from '../core/definition';
import { spokenErrors } from '../core/field-errors';
import type { Refusal, RefusalKind } from '../core/refusal';

/** The one place that knows HTTP: which refusal is which status, in Strapi's error body, in the caller's language. */

export type Language = keyof Text;

const statuses: Record<RefusalKind, { status: number; name: string }> = {
  malformed: { status: 400, name: 'ValidationError' },
  unauthenticated: { status: 401, name: 'UnauthorizedError' },
  forbidden: { status: 403, name: 'ForbiddenError' },
  notFound: { status: 404, name: 'NotFoundError' },
  conflict: { status: 409, name: 'ConflictError' },
  tooLarge: { status: 413, name: 'PayloadTooLargeError' },
  rule: { status: 422, name: 'UnprocessableEntityError' },
  tooMany: { status: 429, name: 'RateLimitError' },
  busy: { status: 503, name: 'ServiceUnavailableError' },
};

/** Indonesian when the caller prefers it, else English. */
export const languageOf = (ctx: Context): Language =>
  ctx.acceptsLanguages('en', 'id') === 'id' ? 'id' : 'en';

export const spokenReason = ({ message, ...reason }: Reason, language: Language) => ({
  ...reason,
  message: message[language],
  fixer: reason.fixer ?? null,
});

const isText = (value: object): value is Text =>
  Object.keys(value).length === 2 && 'id' in value && 'en' in value && typeof value.en === 'string';

/** Whatever a definition tells its caller, with each text in the caller's language. */
export const spoken = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) return value.map((item) => spoken(item, language));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (isText(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoken(item, language)]));
};

export interface ErrorBody {
  data: null;
  error: { status: number; name: string; message: string; details: Record<string, unknown> };
}

export const errorBody = (refusal: Refusal, language: Language): ErrorBody => {
  const { status, name } = statuses[refusal.kind];
  const { code, reasons, errors, state } = refusal;
  return {
    data: null,
    error: {
      status,
      name,
      message: refusal.message[language],
      details: {
        code,
        ...(reasons ? { reasons: reasons.map((reason) => spokenReason(reason, language)) } : {}),
        ...(errors ? { errors: spokenErrors(errors, language) } : {}),
        ...(state !== undefined ? { state } : {}),
      },
    },
  };
};

export const answerRefusal = (ctx: Context, refusal: Refusal): void => {
  const body = errorBody(refusal, languageOf(ctx));
  ctx.status = body.error.status;
  ctx.body = body;
};
