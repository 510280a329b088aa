import { query, type Queryable } from './sql';

/** Acting for somebody within dates (Plt/Plh): rows are never changed but ended, so the past stays readable. */

export interface DelegationRow {
  id: string;
  from: string;
  to: string;
  role: string | null;
  definition: string | null;
  validFrom: Date;
  validTo: Date;
  reason: string;
  endedAt: Date | null;
}

const COLUMNS = `id::text, from_principal AS "from", to_principal AS "to", role, definition, valid_from AS "validFrom",
  valid_to AS "validTo", reason, ended_at AS "endedAt"`;

/** Those given and those received by a person, newest first. */
export const delegationsOf = (on: Queryable, principal: string): Promise<DelegationRow[]> =>
  query<DelegationRow>(
    on,
    `SELECT ${COLUMNS} FROM workflow_delegations WHERE from_principal = ? OR to_principal = ? ORDER BY id DESC LIMIT 200`,
    [principal, principal],
  );

export const delegationById = async (on: Queryable, id: string): Promise<DelegationRow | null> =>
  (await query<DelegationRow>(on, `SELECT ${COLUMNS} FROM workflow_delegations WHERE id = ?`, [id]))[0] ??
  null;

export const addDelegation = async (
  on: Queryable,
  given: Pick<DelegationRow, 'from' | 'to' | 'role' | 'validFrom' | 'validTo' | 'reason'> & {
    createdBy: string;
  },
): Promise<DelegationRow> => {
  const [row] = await query<DelegationRow>(
    on,
    `INSERT INTO workflow_delegations (from_principal, to_principal, role, valid_from, valid_to, reason, created_by)
     VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING ${COLUMNS}`,
    [given.from, given.to, given.role, given.validFrom, given.validTo, given.reason, given.createdBy],
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
  from: string,
  to: string,
  role: string | null,
): Promise<boolean> => {
  const rows = await query<{ found: number }>(
    on,
    `SELECT 1 AS found FROM workflow_participants f
     JOIN workflow_instances i ON i.id = f.instance_id AND i.status = 'active'
     WHERE f.principal = ? AND f.valid_to IS NULL AND (?::text IS NULL OR f.role = ?)
       AND (EXISTS (SELECT 1 FROM workflow_participants t
                    WHERE t.instance_id = f.instance_id AND t.principal = ? AND t.valid_to IS NULL)
         OR EXISTS (SELECT 1 FROM workflow_history h
                    WHERE h.instance_id = f.instance_id AND h.actor_id = ? AND h.actor_role <> f.role))
     LIMIT 1`,
    [from, role, role, to, to],
  );
  return rows.length > 0;
};
