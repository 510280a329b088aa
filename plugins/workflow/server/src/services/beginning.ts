import type { ActingAs, BaseFacts, Fields } from '../core/definition';
import { SYSTEM } from '../core/consequences';
import { begin } from '../core/decide';
import type { Participant } from '../core/instance';
import { commit, subjectFields } from '../store/commit';
import { openGuard, outerParticipants, readInstance } from '../store/load';
import { query, type Connection, type Transaction } from '../store/sql';
import type { Place, Registered, Within } from './binding';
import type { Registry } from './registry';

/** Beginnings: of what the engine makes, and of what was made as a record. */

export interface Beginning<F extends BaseFacts> {
  subjectId: string;
  title: string;
  place?: Place;
  participants: Participant[];
  /** What it stands within, and who takes part by that. */
  within?: Within;
  inherited?: Participant[];
  facts: F;
}

interface World {
  connection: () => Connection;
  inTransaction: <T>(work: (trx: Transaction) => Promise<T>) => Promise<T>;
  registry: Registry;
}

export const createBeginnings = ({ connection, inTransaction, registry }: World) => {
  /**
   * Begins instances, all in one statement. Their subjects' rows exist already, or `make` inserts them: it is given
   * what the engine writes into each, and says which it has made; what it passes over does not begin.
   */
  const start = async <F extends BaseFacts>(
    trx: Transaction,
    registered: Registered<F>,
    beginnings: Beginning<F>[],
    by: { event: string; actor?: ActingAs; comment?: string; data?: Record<string, unknown> },
    now: Date,
    make?: (rows: Map<string, Fields>) => Promise<string[]>,
  ): Promise<string[]> => {
    const { compiled, subject, binding } = registered;
    await openGuard(trx);
    const items = beginnings.map(
      ({ subjectId, title, place = {}, participants, within, inherited = [], facts }) => ({
        subjectId,
        lastHash: null,
        decision: begin(
          compiled,
          facts,
          [...participants, ...inherited],
          { ...by, actor: by.actor ?? SYSTEM },
          now,
        ),
        begins: { title, place, participants, within, made: make !== undefined },
      }),
    );
    const made =
      make &&
      new Set(
        await make(new Map(items.map(({ subjectId, decision }) => [subjectId, subjectFields(decision)]))),
      );
    const { name, version } = binding.definition;
    const begun = made ? items.filter(({ subjectId }) => made.has(subjectId)) : items;
    await commit(trx, { subject, definition: { name, version } }, begun, now);
    return begun.map(({ subjectId }) => subjectId);
  };

  /**
   * Begins the instance of an entry that was made as a record, in the transaction that made it. Says whether one began:
   * an entry that has its instance already, or is gone, is left alone.
   */
  const beginRecord = async (
    trx: Transaction,
    registered: Registered,
    subjectId: string,
    now: Date,
  ): Promise<boolean> => {
    const { binding, subject } = registered;
    await query(trx, `SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [
      `begin:${subject.uid}:${subjectId}`,
    ]);
    if (await readInstance(trx, subject.uid, subjectId)) return false;
    const facts = await binding.loadFacts(trx, { subjectId, now });
    if (!facts) return false;
    const within = binding.within?.(facts);
    const inherits = binding.definition.inherits ?? [];
    const inherited = within ? await outerParticipants(trx, within, inherits) : [];
    if (!inherited) return false;
    const participants = binding.participants?.(facts) ?? [];
    const title = binding.title?.(facts) ?? subjectId;
    const place = binding.place?.(facts) ?? {};
    await start(
      trx,
      registered,
      [{ subjectId, title, place, participants, ...(within ? { within, inherited } : {}), facts }],
      { event: 'OPENED' },
      now,
    );
    return true;
  };

  /** Begins what came into the tables past the document service (an import, a restored backup); returns how many. */
  const beginForgotten = async (now: Date): Promise<number> => {
    let begun = 0;
    for (const registered of registry.all()) {
      if (registered.binding.createdBy === 'engine') continue;
      const { uid, table } = registered.subject;
      const entries = await query<{ id: string }>(
        connection(),
        `SELECT s.document_id AS id FROM "${table}" s WHERE s.state_since IS NULL AND NOT EXISTS (
           SELECT 1 FROM workflow_instances i WHERE i.subject_type = ? AND i.subject_id = s.document_id)
         ORDER BY s.id LIMIT 1000`,
        [uid],
      );
      for (const { id } of entries)
        if (await inTransaction((trx) => beginRecord(trx, registered, id, now))) begun += 1;
    }
    return begun;
  };

  return { start, beginRecord, beginForgotten };
};
