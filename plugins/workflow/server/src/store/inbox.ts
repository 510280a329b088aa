import type { StateValue } from '../core/machine';
import { standsIn } from './delegations';
import { query, type Queryable } from './sql';

/** Open tasks of a person, their delegators' included: one index scan per principal. */

export interface TaskRow {
  subject_type: string;
  subject_id: string;
  title: string;
  definition: string;
  version: number;
  state: StateValue;
  path: string;
  role: string;
  principal: string;
  since: Date;
  due_at: Date | null;
}

export interface TaskFilter {
  subjectType?: string;
  /** All but these. */
  notSubjectTypes?: string[];
  path?: string;
  overdue?: boolean;
  /** Tasks that rest meanwhile are left out. */
  unless?: Rest[];
}

/** Tasks of this state rest, but while what their subject stands within is in one of these states. */
export interface Rest {
  subjectType: string;
  path: string;
  while: string[];
}

export interface Page {
  page: number;
  pageSize: number;
}

const MINE = `
  (t.principal = ? OR EXISTS (
    SELECT 1 FROM workflow_delegations d
    WHERE d.from_principal = t.principal AND d.to_principal = ? AND d.ended_at IS NULL
      AND ?::timestamptz BETWEEN d.valid_from AND d.valid_to
      AND ${standsIn('t.role')}))
  AND t.principal = ANY (
    SELECT ?::text UNION ALL SELECT from_principal FROM workflow_delegations
    WHERE to_principal = ? AND ended_at IS NULL AND ?::timestamptz BETWEEN valid_from AND valid_to)`;

/** Two look-ups by key for a task within another subject, none for any other. */
const AWAKE = `
  (i.within_id IS NULL OR NOT EXISTS (
    SELECT 1 FROM workflow_instances o, jsonb_to_recordset(?::jsonb) AS r("subjectType" text, path text, "while" text[])
    WHERE o.id = i.within_id AND r."subjectType" = i.subject_type AND r.path = i.path AND o.path <> ALL (r."while")))`;

export const readTasks = async (
  on: Queryable,
  principal: string,
  filter: TaskFilter,
  { page, pageSize }: Page,
  now: Date,
): Promise<{ rows: TaskRow[]; total: number }> => {
  const conditions = [MINE];
  const bindings: (string | string[] | Date)[] = [principal, principal, now, principal, principal, now];
  if (filter.subjectType !== undefined) {
    conditions.push('t.subject_type = ?');
    bindings.push(filter.subjectType);
  }
  if (filter.notSubjectTypes !== undefined) {
    conditions.push('t.subject_type <> ALL (?::text[])');
    bindings.push(filter.notSubjectTypes);
  }
  if (filter.path !== undefined) {
    conditions.push('i.path = ?');
    bindings.push(filter.path);
  }
  if (filter.overdue !== undefined) {
    conditions.push(filter.overdue ? 't.due_at < ?' : '(t.due_at IS NULL OR t.due_at >= ?)');
    bindings.push(now);
  }
  if (filter.unless !== undefined && filter.unless.length > 0) {
    conditions.push(AWAKE);
    bindings.push(JSON.stringify(filter.unless));
  }
  const from = `FROM workflow_tasks t JOIN workflow_instances i ON i.id = t.instance_id WHERE ${conditions.join(' AND ')}`;
  const rows = await query<TaskRow & { total: number }>(
    on,
    `SELECT t.subject_type, i.subject_id, i.title, i.definition, i.version, i.state::json, i.path, t.role, t.principal,
       t.since, t.due_at, count(*) OVER ()::integer AS total
     ${from} ORDER BY t.due_at, t.id LIMIT ? OFFSET ?`,
    [...bindings, pageSize, (page - 1) * pageSize],
  );
  const [first] = rows;
  if (first || page === 1) return { rows, total: first?.total ?? 0 };
  // Past the last page there is no row to tell the sum.
  const [count] = await query<{ total: number }>(on, `SELECT count(*)::integer AS total ${from}`, bindings);
  return { rows, total: count?.total ?? 0 };
};
