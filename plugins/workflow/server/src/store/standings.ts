import { fold, type Folded } from '../core/fold';
import { standsIn } from './delegations';
import { query, type Queryable } from './sql';
import { readHistory } from './load';

/** How one principal stands to many subjects at once, for lists. */
export interface RowStanding {
  roles: string[];
  formerRoles: string[];
  /** For former participants: when the last term ended. */
  until: Date | null;
  path: string;
}

export const standingsOf = async (
  on: Queryable,
  uid: string,
  subjectIds: string[],
  principal: string,
  now: Date,
): Promise<Map<string, RowStanding>> => {
  const rows = await query<{
    id: string;
    path: string;
    roles: string[];
    former: string[];
    until: Date | null;
  }>(
    on,
    `WITH a AS (SELECT ?::text AS me, ?::timestamptz AS at),
    mine AS (
      SELECT p.instance_id, p.role, p.valid_to FROM workflow_participants p, a
      WHERE p.principal = a.me AND p.subject_type = ? AND p.subject_id = ANY (?)
      UNION ALL
      SELECT p.instance_id, p.role, NULL FROM workflow_delegations d
      JOIN workflow_participants p ON p.principal = d.from_principal AND p.valid_to IS NULL
      JOIN workflow_instances i ON i.id = p.instance_id AND ${standsIn('p.role')}, a
      WHERE d.to_principal = a.me AND d.ended_at IS NULL AND a.at BETWEEN d.valid_from AND d.valid_to
        AND p.subject_type = ? AND p.subject_id = ANY (?))
    SELECT i.subject_id AS id, i.path,
      coalesce(json_agg(DISTINCT m.role) FILTER (WHERE m.valid_to IS NULL), '[]') AS roles,
      coalesce(json_agg(DISTINCT m.role) FILTER (WHERE m.valid_to IS NOT NULL), '[]') AS former,
      max(m.valid_to) AS until
    FROM mine m JOIN workflow_instances i ON i.id = m.instance_id GROUP BY i.subject_id, i.path`,
    [principal, now, uid, subjectIds, uid, subjectIds],
  );
  return new Map(
    rows.map(({ id, path, roles, former, until }) => [
      id,
      { roles, formerRoles: former, path, until: roles.length === 0 && until ? new Date(until) : null },
    ]),
  );
};

export interface PastState extends Folded {
  since: Date | null;
}

/** The subject as it was at a moment, from its history alone; null when it had not begun. */
export const stateAsOf = async (
  on: Queryable,
  uid: string,
  subjectId: string,
  moment: Date,
): Promise<PastState | null> => {
  const [instance] = await query<{ id: string }>(
    on,
    `SELECT id::text FROM workflow_instances WHERE subject_type = ? AND subject_id = ?`,
    [uid, subjectId],
  );
  if (!instance) return null;
  const entries = (await readHistory(on, instance.id)).filter(({ at }) => at.getTime() <= moment.getTime());
  if (entries.length === 0) return null;
  const entered = entries.findLast(({ from, to }) => from !== to);
  return {
    ...fold(
      entries.map(({ sequence, from, to, changes }) => ({
        sequence,
        from,
        to,
        changes: changes,
      })),
    ),
    since: entered?.at ?? null,
  };
};
