import { query, type Queryable } from '../../../../plugins/workflow/server/src/public';
import type { Organisation, Person, Unit } from '../../../appraisal/workflow/roles';

/** Reads people and units as the rules of appointment see them. */

export const readUnits = async (on: Queryable): Promise<Map<string, Unit>> => {
  const rows = await query<Unit>(
    on,
    `SELECT u.document_id AS id, p.document_id AS parent, h.document_id AS head,
       ppk.document_id AS "appointingAuthority", u.time_zone AS "timeZone",
       (SELECT coalesce(json_agg(m.document_id ORDER BY t.employee_ord, t.id), '[]')
        FROM org_units_performance_team_lnk t JOIN employees m ON m.id = t.employee_id
        WHERE t.org_unit_id = u.id) AS "performanceTeam"
     FROM org_units u
     LEFT JOIN org_units_parent_lnk pl ON pl.org_unit_id = u.id LEFT JOIN org_units p ON p.id = pl.inv_org_unit_id
     LEFT JOIN org_units_head_lnk hl ON hl.org_unit_id = u.id LEFT JOIN employees h ON h.id = hl.employee_id
     LEFT JOIN org_units_appointing_authority_lnk al ON al.org_unit_id = u.id
     LEFT JOIN employees ppk ON ppk.id = al.employee_id`,
  );
  return new Map(rows.map((unit) => [unit.id, unit]));
};

/** These people and all those above them in the chain of appraisers. */
const readPeople = (on: Queryable, ids: string[]): Promise<Person[]> =>
  query<Person>(
    on,
    `WITH RECURSIVE chain AS (
       SELECT id FROM employees WHERE document_id = ANY (?)
       UNION
       SELECT l.inv_employee_id FROM chain JOIN employees_appraiser_lnk l ON l.employee_id = chain.id)
     SELECT e.document_id AS id, e.name, e.employment_status AS status, coalesce(e.civil_servant, true) AS "civilServant",
       u.document_id AS "orgUnit", p.document_id AS position, a.document_id AS appraiser,
       n.document_id AS "namedOfficial", (ul.user_id IS NOT NULL) AS "hasAccount",
       EXISTS (SELECT 1 FROM indicators_positions_lnk il WHERE il.position_id = p.id) AS "hasIndicators"
     FROM chain JOIN employees e ON e.id = chain.id
     LEFT JOIN employees_org_unit_lnk uu ON uu.employee_id = e.id LEFT JOIN org_units u ON u.id = uu.org_unit_id
     LEFT JOIN employees_position_lnk pp ON pp.employee_id = e.id LEFT JOIN positions p ON p.id = pp.position_id
     LEFT JOIN employees_appraiser_lnk al ON al.employee_id = e.id LEFT JOIN employees a ON a.id = al.inv_employee_id
     LEFT JOIN employees_named_official_lnk nl ON nl.employee_id = e.id
     LEFT JOIN employees n ON n.id = nl.inv_employee_id
     LEFT JOIN employees_user_lnk ul ON ul.employee_id = e.id`,
    [ids],
  );

export const readOrganisation = async (
  on: Queryable,
  ids: string[],
  units?: Map<string, Unit>,
): Promise<Organisation> => {
  const people = new Map((await readPeople(on, ids)).map((person) => [person.id, person]));
  const known = units ?? (await readUnits(on));
  return { person: (id) => people.get(id) ?? null, unit: (id) => known.get(id) ?? null };
};
