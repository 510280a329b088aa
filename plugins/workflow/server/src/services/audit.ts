import type { Core } from '@strapi/types';
import type { ActingAs } from '../core/definition';
import type { Decision } from '../core/decision';
import { conflict, notFound, type Refusal } from '../core/refusal';
import { verifyFrom, verifyOne, type Select, type Verification } from '../store/audit';
import { commit } from '../store/commit';
import { lockInstance } from '../store/load';
import { query, type Queryable } from '../store/sql';
import { versionOf, type Registered } from './binding';

/** For auditors: verify chains, hand out a whole record, erase personal values without breaking a chain. */

const selectOn =
  (on: Queryable): Select =>
  <R>(text: string, parameters: unknown[]) =>
    query<R>(on, text.replace(/\$\d+/g, '?'), parameters as string[]);

export const verifySubject = (on: Queryable, { subject }: Registered, id: string): Promise<Verification> =>
  verifyOne(selectOn(on), subject.uid, id);

/** Some thousand chains a call; `next` goes into the next call, until it is null. */
export const verifyNext = (on: Queryable, after: string): Promise<Verification & { next: string | null }> =>
  verifyFrom(selectOn(on), after);

/**
 * All that is stored of one subject: its record, instance, participants with their terms, history with hashes, salts and
 * values (so that a third party can recompute every hash), refused attempts, and what the verification says.
 */
export const exportRecord = async (
  on: Queryable,
  registered: Registered,
  subjectId: string,
): Promise<Record<string, unknown> | null> => {
  const { subject } = registered;
  const [row] = await query<{ record: Record<string, unknown> }>(
    on,
    `SELECT json_build_object(
       'subject', (SELECT to_json(s) FROM "${subject.table}" s WHERE s.document_id = i.subject_id),
       'instance', to_json(i),
       'definition', (SELECT json_build_object('name', d.name, 'version', d.version, 'hash', d.hash, 'content', d.content)
                      FROM workflow_definitions d WHERE d.name = i.definition AND d.version = i.version),
       'participants', (SELECT coalesce(json_agg(json_build_object('role', p.role, 'principal', p.principal,
                          'validFrom', p.valid_from, 'validTo', p.valid_to) ORDER BY p.id), '[]')
                        FROM workflow_participants p WHERE p.instance_id = i.id),
       'history', (SELECT json_agg(to_jsonb(h) || jsonb_build_object('values', to_jsonb(v) - 'history_id') ORDER BY h.sequence)
                   FROM workflow_history h LEFT JOIN workflow_history_values v ON v.history_id = h.id
                   WHERE h.instance_id = i.id),
       'refusedAttempts', (SELECT coalesce(json_agg(to_json(r) ORDER BY r.id), '[]') FROM workflow_refusals r
                           WHERE r.subject_type = i.subject_type AND r.subject_id = i.subject_id)) AS record
     FROM workflow_instances i WHERE i.subject_type = ? AND i.subject_id = ?`,
    [subject.uid, subjectId],
  );
  if (!row) return null;
  return { ...row.record, verification: await verifySubject(on, registered, subjectId) };
};

/**
 * Takes away the personal values of a subject that has ended: names, comments, data and changes in its history, what its
 * definition names as personal in its record, refused attempts and drafts. The hashes stay and stay checkable; an entry
 * `ERASED` says who did it and why.
 */
export const eraseSubject = async (
  strapi: Core.Strapi,
  registered: Registered,
  subjectId: string,
  by: { actor: ActingAs; comment: string },
  now: Date,
): Promise<Refusal | { ok: true; revision: number; erased: number }> =>
  strapi.db.connection.transaction(async (trx) => {
    const { subject } = registered;
    const instance = await lockInstance(trx, subject.uid, subjectId);
    if (!instance) return notFound();
    if (!instance.done) {
      return conflict('NOT_ENDED', {
        id: 'Data pribadi hanya dapat dihapus setelah prosesnya selesai',
        en: 'Personal values can only be erased once the workflow has ended',
      });
    }
    await query(trx, `SELECT set_config('kinerja.erasure', 'on', true)`);
    const gone = await query<{ id: string }>(
      trx,
      `WITH history AS (
         DELETE FROM workflow_history_values v USING workflow_history h
         WHERE h.id = v.history_id AND h.instance_id = ?::bigint RETURNING h.id),
       attempts AS (DELETE FROM workflow_refusals WHERE subject_type = ? AND subject_id = ?),
       drafts AS (DELETE FROM workflow_drafts WHERE instance_id = ?::bigint),
       files AS (DELETE FROM workflow_attachments WHERE instance_id = ?::bigint),
       untitled AS (UPDATE workflow_instances SET title = subject_id WHERE id = ?::bigint)
       SELECT id::text FROM history`,
      [instance.id, subject.uid, subjectId, instance.id, instance.id, instance.id],
    );
    const { personalFields = [] } = versionOf(registered, instance.version).definition;
    const after = { ...instance, revision: instance.revision + 1 };
    const decision: Decision = {
      ok: true,
      before: instance,
      after,
      steps: [
        {
          sequence: after.revision,
          event: 'ERASED',
          from: instance.path,
          to: instance.path,
          actor: by.actor,
          comment: by.comment,
          data: null,
          changes: {},
        },
      ],
      subject: Object.fromEntries(personalFields.map((field) => [field, null])),
      participants: [],
      tasks: [],
      calls: [],
      effects: [],
      notices: [],
      reminders: [],
      warnings: [],
      answer: {},
    };
    const definition = { name: instance.definition, version: instance.version };
    await commit(trx, { subject, definition }, [{ subjectId, decision, lastHash: instance.lastHash }], now);
    return { ok: true as const, revision: after.revision, erased: gone.length };
  });
