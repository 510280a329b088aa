import { query, type Queryable } from './sql';

/** Acting for somebody within dates (Plt/Plh): rows are never changed but ended, so the past stays readable. */

export interface DelegationRow {
  id: string;
  from: string;
  to: string;
  role: string | null;
  definition: string | null;
  /** Only on subjects of these units; null for all. */
  units: string[] | null;
  validFrom: Date;
  validTo: Date;
  reason: string;
  endedAt: Date | null;
}

const COLUMNS = `id::text, from_principal AS "from", to_principal AS "to", role, definition, units, valid_from AS "validFrom",
  valid_to AS "validTo", reason, ended_at AS "endedAt"`;

/**
 * SQL: whether delegation `d` lets its receiver act on instance `i` in this role. The same everywhere: in what people
 * may do, in what they see, in their tasks and notices.
 */
export const standsIn = (role: string): string => `(d.definition IS NULL OR d.definition = i.definition
    OR d.definition = (SELECT o.definition FROM workflow_instances o WHERE o.id = i.within_id))
  AND (d.units IS NULL OR i.unit = ANY (d.units)) AND (d.role IS NULL OR d.role = ${role})
  AND NOT EXISTS (SELECT 1 FROM workflow_definitions f
                  WHERE f.name = i.definition AND f.version = i.version AND ${role} = ANY (f.not_delegable))`;

/** Those given and those received by a person, newest first. */
export const delegationsOf = (on: Queryable, principal: string): Promise<DelegationRow[]> =>
  query<DelegationRow>(
    on,
    `SELECT ${COLUMNS} FROM workflow_delegations WHERE from_principal = ? OR to_principal = ? ORDER BY id DESC LIMIT 200`,
    [principal, principal],
  );

/** Of these people (null: of all), the latest first; `open`: those alone that are in force or will be. */
export const listDelegations = async (
  on: Queryable,
  { people, open }: { people: string[] | null; open: boolean },
  { page, pageSize }: { page: number; pageSize: number },
  now: Date,
): Promise<{ rows: DelegationRow[]; total: number }> => {
  const rows = await query<DelegationRow & { total: number }>(
    on,
    `SELECT ${COLUMNS}, count(*) OVER ()::integer AS total FROM workflow_delegations
     WHERE (?::text[] IS NULL OR from_principal = ANY (?::text[]))
       AND (NOT ?::boolean OR (ended_at IS NULL AND valid_to >= ?))
     ORDER BY id DESC LIMIT ? OFFSET ?`,
    [people, people, open, now, pageSize, (page - 1) * pageSize],
  );
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
};

export const delegationById = async (on: Queryable, id: string): Promise<DelegationRow | null> =>
  (await query<DelegationRow>(on, `SELECT ${COLUMNS} FROM workflow_delegations WHERE id = ?`, [id]))[0] ??
  null;

export const addDelegation = async (
  on: Queryable,
  given: Omit<DelegationRow, 'id' | 'endedAt'> & { createdBy: string },
): Promise<DelegationRow> => {
  const [row] = await query<DelegationRow>(
    on,
    `INSERT INTO workflow_delegations (from_principal, to_principal, role, definition, units, valid_from, valid_to,
       reason, created_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING ${COLUMNS}`,
    [
      given.from,
      given.to,
      given.role,
      given.definition,
      given.units,
      given.validFrom,
      given.validTo,
      given.reason,
      given.createdBy,
    ],
  );
  if (!row) throw new Error('the delegation was not stored');
  return row;
};

export const endDelegation = async (on: Queryable, id: string, now: Date): Promise<void> => {
  await query(on, `UPDATE workflow_delegations SET ended_at = ? WHERE id = ? AND ended_at IS NULL`, [
    now,
    id,
  ]);
};

/** Whether `to` holds a role, or has acted, on an open subject on which `from` holds one of the roles passed on. */
export const wouldHoldTwoRoles = async (
  on: Queryable,
  { from, to, role, definition, units }: Pick<DelegationRow, 'from' | 'to' | 'role' | 'definition' | 'units'>,
): Promise<boolean> => {
  const rows = await query<{ found: number }>(
    on,
    `SELECT 1 AS found FROM (SELECT ?::text AS role, ?::text AS definition, ?::text[] AS units) d,
       workflow_participants p JOIN workflow_instances i ON i.id = p.instance_id AND i.status = 'active'
     WHERE p.principal = ? AND p.valid_to IS NULL AND ${standsIn('p.role')}
       AND (EXISTS (SELECT 1 FROM workflow_participants t
                    WHERE t.instance_id = p.instance_id AND t.principal = ? AND t.valid_to IS NULL)
         OR EXISTS (SELECT 1 FROM workflow_history h
                    WHERE h.instance_id = p.instance_id AND h.actor_id = ? AND h.actor_role <> p.role))
     LIMIT 1`,
    [role, definition, units, from, to, to],
  );
  return rows.length > 0;
};
