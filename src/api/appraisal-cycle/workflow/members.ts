import { query, type Queryable } from '../../../../plugins/workflow/server/src/public';

/** Who belongs to a cycle: the people of its units (those below included), of its positions, and single employees. */
const MEMBERS = `
  WITH RECURSIVE cycle AS (
    SELECT c.id, m.cmp_id FROM appraisal_cycles c
    JOIN appraisal_cycles_cmps m ON m.entity_id = c.id AND m.field = 'members' WHERE c.document_id = ?),
  units AS (
    SELECT l.org_unit_id AS id FROM cycle JOIN components_cycle_members_org_units_lnk l ON l.members_id = cycle.cmp_id
    UNION
    SELECT p.org_unit_id FROM units JOIN org_units_parent_lnk p ON p.inv_org_unit_id = units.id),
  members AS (
    SELECT l.employee_id AS id FROM units JOIN employees_org_unit_lnk l ON l.org_unit_id = units.id
    UNION
    SELECT l.employee_id FROM cycle JOIN components_cycle_members_positions_lnk p ON p.members_id = cycle.cmp_id
    JOIN employees_position_lnk l ON l.position_id = p.position_id
    UNION
    SELECT l.employee_id FROM cycle JOIN components_cycle_members_employees_lnk l ON l.members_id = cycle.cmp_id)`;

export const countMembers = async (on: Queryable, cycle: string): Promise<number> => {
  const [row] = await query<{ count: number }>(
    on,
    `${MEMBERS} SELECT count(*)::integer AS count FROM members`,
    [cycle],
  );
  return row?.count ?? 0;
};

export interface Member {
  id: string;
  name: string;
}

/** The members who have no appraisal of the cycle yet: a run that was cut off goes on where it was. */
export const membersWithoutAppraisal = (on: Queryable, cycle: string): Promise<Member[]> =>
  query<Member>(
    on,
    `${MEMBERS}
     SELECT e.document_id AS id, e.name FROM members m JOIN employees e ON e.id = m.id
     WHERE NOT EXISTS (
       SELECT 1 FROM appraisals a JOIN cycle ON cycle.id = a.cycle_id
       WHERE a.employee_id = e.id AND a.state <> 'cancelled')
     ORDER BY e.id`,
    [cycle],
  );
