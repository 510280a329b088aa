import type { Attachment } from '../core/attachments';
import { query, type Queryable, type Transaction } from './sql';

/**
 * Files of events. They lie in the database: stored with the step or not at all, backed up with it, and shown to nobody
 * whom the history does not show them.
 */

const COLUMNS = `id::text, name, type, size, sha256`;

/** Keeps a file for an event that is still to be sent. Null when too many wait already. */
export const addAttachment = async (
  on: Queryable,
  { instanceId, principal }: { instanceId: string; principal: string },
  { name, type, sha256, content }: Pick<Attachment, 'name' | 'type' | 'sha256'> & { content: Buffer },
  { most, now }: { most: number; now: Date },
): Promise<Attachment | null> => {
  const [row] = await query<Attachment>(
    on,
    `INSERT INTO workflow_attachments (instance_id, principal, name, type, size, sha256, content, added_at)
     SELECT a.instance, a.principal, ?, ?, ?, ?, decode(?, 'base64'), ?
     FROM (SELECT ?::bigint AS instance, ?::text AS principal) a
     WHERE (SELECT count(*) FROM workflow_attachments w WHERE w.instance_id = a.instance
              AND w.principal = a.principal AND w.sequence IS NULL) < ?
     RETURNING ${COLUMNS}`,
    [name, type, content.length, sha256, content.toString('base64'), now, instanceId, principal, most],
  );
  return row ?? null;
};

/** Those of these files that the person keeps for this subject and has not sent, in the order asked for; locked. */
export const takeAttachments = async (
  trx: Transaction,
  instanceId: string,
  principal: string,
  ids: string[],
): Promise<Attachment[]> => {
  if (ids.length === 0) return [];
  const rows = await query<Attachment>(
    trx,
    `SELECT ${COLUMNS} FROM workflow_attachments
     WHERE instance_id = ? AND principal = ? AND sequence IS NULL AND id = ANY (?::bigint[]) FOR UPDATE`,
    [instanceId, principal, ids],
  );
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
};

/** Ties files to the step that they were sent with. */
export const tieAttachments = async (trx: Transaction, ids: string[], sequence: number): Promise<void> => {
  if (ids.length === 0) return;
  await query(trx, `UPDATE workflow_attachments SET sequence = ? WHERE id = ANY (?::bigint[])`, [
    sequence,
    ids,
  ]);
};

export interface StoredFile extends Attachment {
  principal: string;
  content: Buffer;
}

export const readAttachment = async (
  on: Queryable,
  instanceId: string,
  id: string,
): Promise<StoredFile | null> => {
  const [row] = await query<StoredFile>(
    on,
    `SELECT ${COLUMNS}, principal, content FROM workflow_attachments WHERE instance_id = ? AND id = ?`,
    [instanceId, id],
  );
  return row ?? null;
};

/** Forgets a file that was not sent; says whether there was one. */
export const removeAttachment = async (
  on: Queryable,
  instanceId: string,
  principal: string,
  id: string,
): Promise<boolean> => {
  const rows = await query(
    on,
    `DELETE FROM workflow_attachments WHERE instance_id = ? AND principal = ? AND id = ? AND sequence IS NULL RETURNING 1`,
    [instanceId, principal, id],
  );
  return rows.length > 0;
};

/** Forgets files that nobody sent within a month. */
export const purgeAttachments = async (on: Queryable, now: Date): Promise<void> => {
  await query(
    on,
    `DELETE FROM workflow_attachments WHERE sequence IS NULL AND added_at < ?::timestamptz - interval '30 days'`,
    [now],
  );
};
