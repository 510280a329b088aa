import type { Context } from 'koa';
import type { KeptFile } from './uploads';

/** Always as a download: no browser shows it as a page of ours. */
export const sendFile = (ctx: Context, { name, type, content }: KeptFile): void => {
  ctx.attachment(name);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Cache-Control', 'private, no-store');
  ctx.status = 200;
  ctx.type = type;
  ctx.body = content;
};
