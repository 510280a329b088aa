import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { faultOfAddress, faultOfBody, type Fault } from '../input/malformed';

/** Refuses what no route can make sense of, so that it never reaches the database and comes back as a 500. */
const inputGuard: Core.MiddlewareFactory = () => async (ctx, next) => {
  refuse(faultOfAddress(ctx.path, ctx.querystring), 'The address of the request');
  const request = ctx.request as { body?: unknown };
  refuse(faultOfBody(request.body), 'The request body');
  // No body, or one of an unknown type, is left undefined by the parser; controllers take an object for granted.
  request.body ??= {};
  await next();
};

function refuse(fault: Fault | undefined, subject: string): void {
  if (!fault) return;
  throw new errors.ValidationError(`${subject} ${fault.message}`, { errors: [fault] });
}

export default inputGuard;
