import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createError from 'http-errors';

/**
 * Values that don't fit their field reach the database layer when no schema has met them before (filters, odd numbers,
 * impossible dates). They are the caller's mistake, so they answer 400; what a trigger or key refuses answers 409.
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

export default (): Core.MiddlewareHandler => async (_ctx, next) => {
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
    throw error;
  }
};
