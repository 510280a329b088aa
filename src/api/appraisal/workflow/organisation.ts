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

/** The one that a link of the employee leads to; looked up by its index, however many employees there are. */
const linked = (link: string, column: string, table: string): string =>
  `(SELECT r.document_id FROM ${link} l JOIN ${table} r ON r.id = l.${column} WHERE l.employee_id = e.id LIMIT 1)`;

/** These people and all those above them in the chain of appraisers. */
const readPeople = (on: Queryable, ids: string[]): Promise<Person[]> =>
  query<Person>(
    on,
    `WITH RECURSIVE chain AS (
       SELECT id FROM employees WHERE document_id = ANY (?)
       UNION
       SELECT above.id FROM chain CROSS JOIN LATERAL (
         SELECT l.inv_employee_id AS id FROM employees_appraiser_lnk l WHERE l.employee_id = chain.id LIMIT 1) above)
     SELECT e.document_id AS id, e.name, e.employment_status AS status, coalesce(e.civil_servant, true) AS "civilServant",
       ${linked('employees_org_unit_lnk', 'org_unit_id', 'org_units')} AS "orgUnit",
       ${linked('employees_position_lnk', 'position_id', 'positions')} AS position,
       ${linked('employees_appraiser_lnk', 'inv_employee_id', 'employees')} AS appraiser,
       ${linked('employees_named_official_lnk', 'inv_employee_id', 'employees')} AS "namedOfficial",
       EXISTS (SELECT 1 FROM employees_user_lnk l WHERE l.employee_id = e.id) AS "hasAccount",
       EXISTS (SELECT 1 FROM employees_position_lnk l JOIN indicators_positions_lnk i ON i.position_id = l.position_id
               WHERE l.employee_id = e.id) AS "hasIndicators"
     FROM chain CROSS JOIN LATERAL (SELECT * FROM employees WHERE id = chain.id LIMIT 1) e`,
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
