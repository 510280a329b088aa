import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { sendFile } from '../files/send';
import { evidenceRefusal, evidenceType, MOST_BYTES, TYPE_REFUSED } from '../appraisal/monitoring/evidence';
import { malformed, notFound, query } from '../../plugins/workflow/server/src/public';
import { attend, byRules, idOf, inSession, type Session } from './session';
import { gone } from './writing';

/**
 * Files of evidence stand in the database beside their record: seen by whoever sees the record, through every node, and
 * nowhere on the public web. Whoever may change the record may add and take away.
 */

interface Upload {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

const uploadsIn = (ctx: Context): Upload[] => {
  const files = (ctx.request as { files?: Record<string, Upload | Upload[]> }).files ?? {};
  return Object.values(files).flat();
};

const fileOf = (ctx: Context): string => (ctx.params as { file?: string }).file ?? '';

export interface Evidence {
  id: string;
  name: string;
  type: string;
  size: number;
}

const SHOWN = `id, name, type, octet_length(content) AS size`;

/** Whoever may edit the link to evidence may add files to it and take them away. */
const EDITED_AS = ['evidenceLink'];

export const evidenceActions = (uid: string) => {
  const find = async (session: Session, ctx: Context) => {
    const record = idOf(ctx);
    const attended = await attend(session, uid, record);
    return attended && record !== null ? { record, refusal: attended.refusesEdit(EDITED_AS) } : null;
  };

  const listed = async (strapi: Core.Strapi, record: string): Promise<Evidence[]> =>
    query(
      strapi.db.connection,
      `SELECT ${SHOWN} FROM evidence_files WHERE record_type = ? AND record_id = ? ORDER BY added_at, id`,
      [uid, record],
    );

  const add = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
    const uploads = uploadsIn(ctx);
    try {
      await inSession(strapi, ctx, async (session) => {
        const found = await find(session, ctx);
        if (!found) return notFound();
        const [upload] = uploads;
        if (!upload || uploads.length > 1) {
          return malformed([{ path: 'file', message: 'exactly one file, as multipart/form-data' }]);
        }
        if (found.refusal) return found.refusal;
        const { trx, now } = session;
        const before = await query(
          trx,
          `SELECT 1 FROM evidence_files WHERE record_type = ? AND record_id = ?`,
          [uid, found.record],
        );
        const content = upload.size > MOST_BYTES ? null : await readFile(upload.filepath);
        const name = (upload.originalFilename ?? 'file').replace(/[^\p{L}\p{N} ._()-]/gu, '_').slice(-200);
        const type = content && evidenceType(name, content);
        const against = evidenceRefusal(upload.size, before.length) ?? (type ? null : TYPE_REFUSED);
        const broken = byRules(against ? [against] : []);
        if (broken) return broken;
        await trx('evidence_files').insert({
          id: randomBytes(12).toString('hex'),
          record_type: uid,
          record_id: found.record,
          name,
          type,
          content,
          added_at: now,
        });
        const { record } = found;
        return { ok: true, status: 201, body: async () => ({ data: await listed(strapi, record) }) };
      });
    } finally {
      await Promise.all(uploads.map(({ filepath }) => rm(filepath, { force: true })));
    }
  };

  const list = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
    inSession(strapi, ctx, async (session) => {
      const found = await find(session, ctx);
      if (!found) return notFound();
      const { record } = found;
      return { ok: true, body: async () => ({ data: await listed(strapi, record) }) };
    });

  const remove = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
    inSession(strapi, ctx, async (session) => {
      const found = await find(session, ctx);
      if (!found) return notFound();
      if (found.refusal) return found.refusal;
      const removed = await query(
        session.trx,
        `DELETE FROM evidence_files WHERE record_type = ? AND record_id = ? AND id = ? RETURNING id`,
        [uid, found.record, fileOf(ctx)],
      );
      return removed.length > 0 ? gone : notFound();
    });

  const download = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
    let file: { name: string; type: string; content: Buffer } | undefined;
    await inSession(strapi, ctx, async (session) => {
      const found = await find(session, ctx);
      if (!found) return notFound();
      [file] = await query<{ name: string; type: string; content: Buffer }>(
        session.trx,
        `SELECT name, type, content FROM evidence_files WHERE record_type = ? AND record_id = ? AND id = ?`,
        [uid, found.record, fileOf(ctx)],
      );
      return file ? gone : notFound();
    });
    if (!file) return;
    sendFile(ctx, file);
  };

  return { evidence: list, addEvidence: add, removeEvidence: remove, evidenceFile: download };
};

/** Of each kind that has evidence. */
export const EVIDENCE_ACTIONS = ['evidence', 'addEvidence', 'removeEvidence', 'evidenceFile'];

export const evidenceRoutes = (plural: string, singular: string) => [
  { method: 'GET', path: `/${plural}/:id/evidence`, handler: `${singular}.evidence` },
  { method: 'POST', path: `/${plural}/:id/evidence`, handler: `${singular}.addEvidence` },
  { method: 'GET', path: `/${plural}/:id/evidence/:file`, handler: `${singular}.evidenceFile` },
  { method: 'DELETE', path: `/${plural}/:id/evidence/:file`, handler: `${singular}.removeEvidence` },
];
