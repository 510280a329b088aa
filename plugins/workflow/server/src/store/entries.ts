import { query, type Queryable } from './sql';

/**
 * Entries of all histories for auditors, the latest first. A search walks back through so many entries at a time,
 * however few of them it wants, so that one call costs the same in any history.
 */

const AT_ONCE = 20_000;

export interface EntryFilter {
  subjectType?: string | undefined;
  event?: string | undefined;
  /** Letters of who acted, of whom they acted for, or of what it was about. */
  search?: string | undefined;
  /** From this day or moment on, and before that one. */
  from?: string | undefined;
  to?: string | undefined;
  /** Of which subjects alone; null for all. */
  units: string[] | null;
}

export interface EntryRow {
  id: string;
  subjectType: string;
  subjectId: string;
  title: string;
  event: string;
  from: string | null;
  to: string;
  version: number;
  /** No name where it was erased. */
  actor: { id: string | null; name: string | null; role: string };
  onBehalfOf: { id: string; name: string | null } | null;
  comment: string | null;
  at: Date;
  hash: string;
}

const conditionsOf = ({ subjectType, event, search, from, to, units }: EntryFilter) => {
  const letters = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  const all: [string, unknown[]][] = [
    ...(subjectType === undefined ? [] : [['i.subject_type = ?', [subjectType]] as [string, unknown[]]]),
    ...(event === undefined ? [] : [['h.event = ?', [event]] as [string, unknown[]]]),
    ...(from === undefined ? [] : [['h.at >= ?::timestamptz', [from]] as [string, unknown[]]]),
    ...(to === undefined ? [] : [['h.at < ?::timestamptz', [to]] as [string, unknown[]]]),
    ...(units === null ? [] : [['i.unit = ANY (?)', [units]] as [string, unknown[]]]),
    ...(search === undefined
      ? []
      : [
          [
            '(i.title ILIKE ? OR v.actor_name ILIKE ? OR v.on_behalf_of_name ILIKE ?)',
            [letters, letters, letters],
          ] as [string, unknown[]],
        ]),
  ];
  return {
    where: all.length === 0 ? '' : `WHERE ${all.map(([sql]) => sql).join(' AND ')}`,
    bindings: all.flatMap(([, values]) => values),
  };
};

/**
 * @param before the entry that the last call went back to; null to begin with the latest
 * @returns `next` goes into the next call; null when there are no older ones
 */
export const readEntries = async (
  on: Queryable,
  filter: EntryFilter,
  { before, limit }: { before: string | null; limit: number },
): Promise<{ rows: EntryRow[]; next: string | null; backTo: Date | null }> => {
  const { where, bindings } = conditionsOf(filter);
  const older = before === null ? '' : 'WHERE id < ?::bigint';
  const start = before === null ? [] : [before];
  const [walked] = await query<{ last: string | null; backTo: Date | null; n: number }>(
    on,
    `SELECT min(id)::text AS last, min(at) AS "backTo", count(*)::integer AS n
     FROM (SELECT id, at FROM workflow_history ${older} ORDER BY id DESC LIMIT ${String(AT_ONCE)}) h`,
    start,
  );
  const rows = await query<EntryRow>(
    on,
    `SELECT h.id::text, i.subject_type AS "subjectType", i.subject_id AS "subjectId", i.title, h.event,
       h.from_path AS "from", h.to_path AS "to", h.version,
       json_build_object('id', h.actor_id, 'name', v.actor_name, 'role', h.actor_role) AS actor,
       CASE WHEN h.on_behalf_of IS NULL THEN NULL
         ELSE json_build_object('id', h.on_behalf_of, 'name', v.on_behalf_of_name) END AS "onBehalfOf",
       v.comment, h.at, h.hash
     FROM (SELECT * FROM workflow_history ${older} ORDER BY id DESC LIMIT ${String(AT_ONCE)}) h
     JOIN workflow_instances i ON i.id = h.instance_id
     LEFT JOIN workflow_history_values v ON v.history_id = h.id
     ${where} ORDER BY h.id DESC LIMIT ?`,
    [...start, ...bindings, limit] as string[],
  );
  const last = rows.at(-1);
  if (last && rows.length === limit) return { rows, next: last.id, backTo: last.at };
  return {
    rows,
    next: walked?.n === AT_ONCE ? walked.last : null,
    backTo: walked?.backTo ?? null,
  };
};
