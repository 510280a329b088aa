import { errors } from '@strapi/utils';

/** What the body parsers attach to their errors (raw-body: `type`, co-body: `status`, formidable: `httpCode`, zlib: `code`). */
interface ParserError extends Error {
  readonly status?: number;
  readonly httpCode?: number;
  readonly code?: string | number;
}

/**
 * Turns a body that can't be parsed into Strapi's refusals: 413 for one that is too large, 400 for all else that the
 * sender did wrong.
 *
 * @throws always
 */
export function refuseUnreadableBody(error: ParserError): never {
  const status = error.status ?? error.httpCode ?? 500;
  if (status === 413) throw new errors.PayloadTooLargeError('The request body is too large');
  // A compressed body that doesn't unpack has no status of its own; koa-body may move the code into the message.
  const unpacks = !/\bZ_\w+_ERROR\b/.test(`${error.code ?? ''} ${error.message}`);
  if (status >= 500 && unpacks) throw error;
  throw new errors.ValidationError(`The request body can't be read: ${error.message}`, {
    code: 'UNREADABLE_BODY',
  });
}
