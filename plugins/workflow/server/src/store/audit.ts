import { firstBreak, type Break, type StoredHead, type StoredRow } from '../core/verify';

/** Walks all chains in the order of instances, some hundred at a time, so that any number can be verified. */

const CHAINS_AT_ONCE = 200;

export interface Verification {
  chains: number;
  entries: number;
  /** Entries whose personal values were erased; their hashes are checked all the same. */
  erased: number;
  broken: Break[];
}

interface Chain {
  id: string;
  head: StoredHead;
  rows: (Omit<StoredRow, 'at'> & { at: string })[];
}

/** One statement with `$n` parameters: whatever connection the caller has. */
export type Select = <R>(text: string, parameters: unknown[]) => Promise<R[]>;

/** Which chains: those after a row id, or the one of a subject. */
interface Choice {
  where: string;
  parameters: unknown[];
}

const readChains = (select: Select, { where, parameters }: Choice): Promise<Chain[]> =>
  select<Chain>(
    `WITH batch AS (SELECT * FROM workflow_instances WHERE ${where} ORDER BY id LIMIT ${String(CHAINS_AT_ONCE)})
     SELECT i.id::text,
       json_build_object('subjectType', i.subject_type, 'subjectId', i.subject_id, 'revision', i.revision,
         'path', i.path, 'lastHash', i.last_hash, 'value', i.state, 'context', i.context, 'dueAt', i.due_at) AS head,
       (SELECT coalesce(json_agg(json_build_object(
           'id', h.id::text, 'subjectType', i.subject_type, 'subjectId', i.subject_id, 'sequence', h.sequence,
           'event', h.event, 'from', h.from_path, 'to', h.to_path, 'actorId', h.actor_id, 'actorRole', h.actor_role,
           'onBehalfOf', h.on_behalf_of, 'definition', h.definition, 'version', h.version, 'at', h.at,
           'digests', h.digests, 'previousHash', h.previous_hash, 'hash', h.hash,
           'values', CASE WHEN v.history_id IS NULL THEN NULL ELSE json_build_object(
             'salt', v.salt, 'actorName', v.actor_name, 'onBehalfOfName', v.on_behalf_of_name,
             'comment', v.comment, 'data', v.data, 'changes', v.changes) END
         ) ORDER BY h.sequence), '[]')
        FROM workflow_history h LEFT JOIN workflow_history_values v ON v.history_id = h.id
        WHERE h.instance_id = i.id) AS rows
     FROM batch i ORDER BY i.id`,
    parameters,
  );

const nextChains = (select: Select, after: string): Promise<Chain[]> =>
  readChains(select, { where: 'id > $1::bigint', parameters: [after] });

const nothing = (): Verification => ({ chains: 0, entries: 0, erased: 0, broken: [] });

const check = (found: Verification, chains: Chain[], most: number): void => {
  for (const { head, rows } of chains) {
    found.chains += 1;
    found.entries += rows.length;
    found.erased += rows.filter(({ values }) => values === null).length;
    const broken = firstBreak(
      head,
      rows.map((row) => ({ ...row, at: new Date(row.at) })),
    );
    if (broken && found.broken.length < most) found.broken.push(broken);
  }
};

/** Verifies the chain of one subject; of an unknown one there are 0 chains. */
export const verifyOne = async (
  select: Select,
  subjectType: string,
  subjectId: string,
): Promise<Verification> => {
  const found = nothing();
  const chosen = { where: 'subject_type = $1 AND subject_id = $2', parameters: [subjectType, subjectId] };
  check(found, await readChains(select, chosen), 1);
  return found;
};

const BATCHES_PER_CALL = 10;

/** Verifies the next chains after a row id; `next` is where to go on, null when all are done. */
export const verifyFrom = async (
  select: Select,
  after: string,
): Promise<Verification & { next: string | null }> => {
  const found = nothing();
  let at = after;
  for (let batch = 0; batch < BATCHES_PER_CALL; batch += 1) {
    const chains = await nextChains(select, at);
    const last = chains.at(-1);
    if (!last) return { ...found, next: null };
    check(found, chains, Infinity);
    at = last.id;
  }
  return { ...found, next: at };
};

/** Verifies every chain; at most `most` breaks are listed. */
export const verifyHistory = async (select: Select, most = 20): Promise<Verification> => {
  const found = nothing();
  for (let after = '0'; ;) {
    const chains = await nextChains(select, after);
    const last = chains.at(-1);
    if (!last) return found;
    check(found, chains, most);
    after = last.id;
  }
};
