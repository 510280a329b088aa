import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Context } from 'koa';

/** Files that never change while the process runs: read once, packed once, asked for again by their ETag. */

export interface Served {
  type: string;
  body: Buffer;
  packed: Buffer;
  etag: string;
}

export const served = (type: string, content: Buffer | string): Served => {
  const body = Buffer.from(content);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return { type, body, packed: gzipSync(body), etag };
};

export const servedFile = (type: string, file: string): Served => served(type, readFileSync(file));

/** Answers 200 with the content, or 304 where the caller has it. */
export const answerFile = (ctx: Context, { type, body, packed, etag }: Served): void => {
  ctx.set('Cache-Control', 'no-cache'); // keep it, but ask whether it is still the same
  ctx.vary('Accept-Encoding');
  ctx.status = 200;
  ctx.etag = etag;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  const packs = ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
  if (packs) ctx.set('Content-Encoding', 'gzip');
  ctx.body = packs ? packed : body;
};
