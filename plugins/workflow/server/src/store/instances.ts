import { STANDING, STANDING_OF_ALL, type FigureFilter } from './figures';
import type { Page } from './inbox';
import { query, type Queryable } from './sql';

/** Lists of subjects for admins: page by page from the index of deadlines, however many there are. */

export interface InstanceRow {
  documentId: string;
  title: string;
  path: string;
  version: number;
  unit: string | null;
  batch: string | null;
  since: Date;
  dueAt: Date | null;
  /** Who must act now. */
  waiting: { role: string; principal: string }[];
}

export interface InstanceFilter extends FigureFilter {
  overdue?: boolean | undefined;
  /** Letters that the title has, large or small. */
  search?: string | undefined;
}

/** SQL: what a list is narrowed by beside state and type, with its bindings in the same order. */
const narrowedBy = ({ batch, units, overdue = false, search }: InstanceFilter, now: Date) => ({
  sql: [
    ...(batch === undefined ? [] : ['i.batch = ?']),
    ...(units === undefined ? [] : ['i.unit = ANY (?)']),
    ...(overdue ? ['i.due_at < ?'] : []),
    ...(search === undefined ? [] : ['i.title ILIKE ?']),
  ]
    .map((condition) => ` AND ${condition}`)
    .join(''),
  bindings: [
    ...(batch === undefined ? [] : [batch]),
    ...(units === undefined ? [] : [units]),
    ...(overdue ? [now] : []),
    ...(search === undefined ? [] : [`%${search.replace(/[\\%_]/g, '\\$&')}%`]),
  ],
});

const SHOWN = `
  SELECT i.subject_id AS "documentId", i.title, i.path, i.version, i.unit, i.batch, i.entered_at AS since,
    i.due_at AS "dueAt", coalesce((
      SELECT json_agg(json_build_object('role', t.role, 'principal', t.principal) ORDER BY t.id)
      FROM workflow_tasks t WHERE t.instance_id = i.id), '[]') AS waiting`;

const countInstances = async (
  on: Queryable,
  uid: string,
  paths: string[],
  filter: InstanceFilter,
  now: Date,
): Promise<number> => {
  const { sql, bindings } = narrowedBy(filter, now);
  const [row] = await query<{ n: number }>(
    on,
    `SELECT count(*)::integer AS n FROM workflow_instances i
     WHERE i.subject_type = ? AND i.path = ANY (?)${sql}`,
    [uid, paths, ...bindings],
  );
  return row?.n ?? 0;
};

/**
 * One page of those whose title has some letters, and how many there are. Letters may stand anywhere in it, so all are
 * looked at: once, for both.
 */
export const searchInstances = async (
  on: Queryable,
  uid: string,
  paths: string[],
  filter: InstanceFilter,
  { page, pageSize }: Page,
  now: Date,
): Promise<{ rows: InstanceRow[]; total: number }> => {
  const { sql, bindings } = narrowedBy(filter, now);
  const found = await query<InstanceRow & { total: number }>(
    on,
    `WITH page AS (
      SELECT i.id, count(*) OVER () AS total FROM workflow_instances i
      WHERE i.subject_type = ? AND i.path = ANY (?)${sql} ORDER BY i.due_at, i.id LIMIT ? OFFSET ?)
    ${SHOWN}, page.total::integer AS total
    FROM page JOIN workflow_instances i ON i.id = page.id ORDER BY i.due_at, i.id`,
    [uid, paths, ...bindings, pageSize, (page - 1) * pageSize],
  );
  const [first] = found;
  return {
    rows: found.map(({ total: _total, ...row }) => row),
    // A page beyond the last has no row to tell it.
    total: first?.total ?? (page === 1 ? 0 : await countInstances(on, uid, paths, filter, now)),
  };
};

/**
 * One page, earliest deadline first, those without one last.
 *
 * @param paths the states to list; each is read in the order of its own index, and no further than the page reaches
 * @param total how many there are: a page of the second half is reached from the end
 */
export const readInstances = (
  on: Queryable,
  uid: string,
  paths: string[],
  filter: InstanceFilter,
  { page, pageSize, total }: Page & { total: number },
  now: Date,
): Promise<InstanceRow[]> => {
  const { sql, bindings } = narrowedBy(filter, now);
  const before = (page - 1) * pageSize;
  const rows = Math.min(pageSize, total - before);
  if (rows <= 0) return Promise.resolve([]);
  const after = total - before - rows;
  const offset = Math.min(before, after);
  const order = after < before ? 'due_at DESC NULLS FIRST, id DESC' : 'due_at, id';
  return query<InstanceRow>(
    on,
    `WITH page AS (
      SELECT found.id FROM unnest(?::text[]) AS p(path) CROSS JOIN LATERAL (
        SELECT i.id, i.due_at FROM workflow_instances i
        WHERE i.subject_type = ? AND i.path = p.path${sql} ORDER BY ${order} LIMIT ?) AS found
      ORDER BY ${order} LIMIT ? OFFSET ?)
    ${SHOWN}
    FROM page JOIN workflow_instances i ON i.id = page.id ORDER BY i.due_at, i.id`,
    [paths, uid, ...bindings, offset + rows, rows, offset],
  );
};

export interface Holder {
  subjectId: string;
  path: string;
  version: number;
  principal: string;
  role: string;
  dueAt: Date | null;
}

/** Who must act on these subjects now; a subject that waits for nobody has no row. */
export const holdersOf = (on: Queryable, uid: string, subjectIds: string[]): Promise<Holder[]> =>
  query<Holder>(
    on,
    `SELECT i.subject_id AS "subjectId", i.path, i.version, t.principal, min(t.role) AS role, i.due_at AS "dueAt"
     FROM workflow_instances i JOIN workflow_tasks t ON t.instance_id = i.id
     WHERE i.subject_type = ? AND i.subject_id = ANY (?) GROUP BY i.id, t.principal ORDER BY i.id, t.principal`,
    [uid, subjectIds],
  );

/** Which of these subjects there are, of these units or of all. */
export const knownAmong = async (
  on: Queryable,
  uid: string,
  subjectIds: string[],
  units: string[] | null,
): Promise<Set<string>> => {
  const rows = await query<{ id: string }>(
    on,
    `SELECT subject_id AS id FROM workflow_instances WHERE subject_type = ? AND subject_id = ANY (?)
     ${units === null ? '' : 'AND unit = ANY (?)'}`,
    [uid, subjectIds, ...(units === null ? [] : [units])],
  );
  return new Set(rows.map(({ id }) => id));
};

export interface BatchRow {
  id: string;
  /** What it is called and where it stands, where the engine drives it too. */
  title: string | null;
  subjectType: string | null;
  path: string | null;
  done: boolean;
  instances: number;
  overdue: number;
}

/**
 * What subjects were opened with, the latest first, and how many of each stand where they should not any more.
 *
 * @param driven content types among which a batch may be a subject itself
 * @param units whose subjects are counted; null for all
 */
export const readBatches = (
  on: Queryable,
  uid: string,
  driven: string[],
  units: string[] | null,
  now: Date,
): Promise<BatchRow[]> =>
  query<BatchRow>(
    on,
    `WITH counted AS (
      SELECT batch, sum(instances) AS instances, coalesce(sum(instances) FILTER (WHERE due_at < ?), 0) AS overdue
      FROM ${units === null ? STANDING_OF_ALL : STANDING} s
      WHERE subject_type = ? AND batch <> '' ${units === null ? '' : 'AND unit = ANY (?)'} GROUP BY batch HAVING sum(instances) > 0)
    SELECT c.batch AS id, b.title, b.subject_type AS "subjectType", b.path, coalesce(b.status = 'done', false) AS done,
      c.instances::float8 AS instances, c.overdue::float8 AS overdue
    FROM counted c LEFT JOIN LATERAL (
      SELECT * FROM workflow_instances i WHERE i.subject_type = ANY (?) AND i.subject_id = c.batch
      ORDER BY i.id LIMIT 1) b ON true
    ORDER BY b.id DESC NULLS LAST, c.batch`,
    [now, uid, ...(units === null ? [] : [units]), driven],
  );
