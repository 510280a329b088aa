import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createError from 'http-errors';

/**
 * Values that don't fit their field reach the database layer when no schema has met them before (filters, odd numbers,
 * impossible dates). They are the caller's mistake, so they answer 400; what a trigger or key refuses answers 409. A
 * database that is away answers 503, so that programs try again and nobody is taken for a stranger.
 */

interface Coded {
  code?: unknown;
  name?: unknown;
  message?: unknown;
}

// PostgreSQL's SQLSTATE classes: 22 data exception, 23 integrity constraint violation.
const isUnfit = ({ code, name, message }: Coded): boolean =>
  (typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code)) ||
  (typeof name === 'string' && /^Invalid(Date|DateTime|Datetime|Time|Relation)/.test(name)) ||
  (typeof message === 'string' && /^(Expected a valid|Invalid format, expected)/.test(message));

const isConflict = ({ code }: Coded): boolean => typeof code === 'string' && /^23[0-9A-Z]{3}$/.test(code);

// PostgreSQL's classes 08 connection exception, 53 insufficient resources, 57 operator intervention (a restart).
const isAway = ({ code, name, message }: Coded): boolean =>
  (typeof code === 'string' && /^(08[0-9A-Z]{3}|53300|57P0[123]|ECONN(REFUSED|RESET)|EPIPE)$/.test(code)) ||
  name === 'KnexTimeoutError' ||
  (typeof message === 'string' &&
    /^Connection terminated|^timeout exceeded when trying to connect/.test(message));

export default (): Core.MiddlewareHandler => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (typeof error !== 'object' || error === null || error instanceof errors.ApplicationError) throw error;
    if (isUnfit(error)) {
      throw new errors.ValidationError('A value does not fit its field', { code: 'VALUE_UNFIT' });
    }
    if (isConflict(error)) {
      throw createError(409, 'This would contradict other records', {
        name: 'ConflictError',
        details: { code: 'CONSTRAINT' },
      });
    }
    if (isAway(error)) {
      ctx.set('Retry-After', '2');
      throw createError(503, 'The database cannot be reached just now; try again', {
        details: { code: 'DATABASE_AWAY' },
      });
    }
    throw error;
  }
};
