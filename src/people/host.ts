import type { Core } from '@strapi/strapi';
import { query, type Host, type Queryable } from '../../plugins/workflow/server/src/public';
import { readUnits } from '../api/appraisal/workflow/organisation';
import { endOfLocalDay, startOfLocalDay, ZONE_OF, type ZoneName } from '../appraisal/calendar/local-time';
import { unitsUpFrom, zoneOfUnit } from '../appraisal/workflow/roles';
import { employeeOfAdmin, unitsOfAdmin } from './admins';

/** Who a login is: the employee whose `user` it is. Principals of the workflow engine are documentIds of employees. */

interface Named {
  id: string;
  name: string;
}

const unitOf = async (strapi: Core.Strapi, employee: string): Promise<string | null> => {
  const [row] = await query<{ id: string }>(
    strapi.db.connection,
    `SELECT u.document_id AS id FROM employees e JOIN employees_org_unit_lnk l ON l.employee_id = e.id
     JOIN org_units u ON u.id = l.org_unit_id WHERE e.document_id = ?`,
    [employee],
  );
  return row?.id ?? null;
};

/** Admins of the panel are no employees: they act as `admin:<id>`. */
const adminsAmong = (on: Queryable, principals: string[]): Promise<Named[]> => {
  const ids = principals.filter((id) => id.startsWith('admin:'));
  if (ids.length === 0) return Promise.resolve([]);
  return query<Named>(
    on,
    `SELECT 'admin:' || id AS id, coalesce(nullif(concat_ws(' ', firstname, lastname), ''), email) AS name
     FROM admin_users WHERE 'admin:' || id = ANY (?)`,
    [ids],
  );
};

interface ContactRow {
  id: string;
  name: string;
  email: string | null;
  zone: ZoneName | null;
}

/** Address and zone of people: their own address, else that of their login; the zone of the nearest unit that has one. */
const CONTACTS = `
  WITH RECURSIVE people AS (
    SELECT e.id, e.document_id, e.name, coalesce(nullif(e.email, ''), u.email) AS email, l.org_unit_id AS unit
    FROM employees e LEFT JOIN employees_user_lnk k ON k.employee_id = e.id LEFT JOIN up_users u ON u.id = k.user_id
    LEFT JOIN employees_org_unit_lnk l ON l.employee_id = e.id WHERE e.document_id = ANY (?)),
  up AS (
    SELECT DISTINCT p.unit, u.id, u.time_zone, 1 AS depth FROM people p JOIN org_units u ON u.id = p.unit
    UNION ALL
    SELECT up.unit, o.id, o.time_zone, up.depth + 1 FROM up
    JOIN org_units_parent_lnk l ON l.org_unit_id = up.id JOIN org_units o ON o.id = l.inv_org_unit_id
    WHERE up.time_zone IS NULL AND up.depth < 30)
  SELECT p.document_id AS id, p.name, p.email,
    (SELECT time_zone FROM up WHERE up.unit = p.unit AND time_zone IS NOT NULL LIMIT 1) AS zone
  FROM people p`;

export const employeeHost = (strapi: Core.Strapi): Host => ({
  async principalOfUser(userId) {
    const [row] = await query<Named>(
      strapi.db.connection,
      `SELECT e.document_id AS id, e.name FROM employees_user_lnk l JOIN employees e ON e.id = l.employee_id
       WHERE l.user_id = ? ORDER BY e.id LIMIT 1`,
      [userId],
    );
    return row ?? null;
  },

  principalOfAdmin: ({ email }) => employeeOfAdmin(strapi, email),

  unitsOfAdmin: ({ email }) => unitsOfAdmin(strapi, email),

  async names(on, principals) {
    if (principals.length === 0) return new Map();
    const rows = await query<Named>(
      on,
      `SELECT document_id AS id, name FROM employees WHERE document_id = ANY (?)`,
      [principals],
    );
    return new Map([...rows, ...(await adminsAmong(on, principals))].map(({ id, name }) => [id, name]));
  },

  async isAvailable(principal) {
    const rows = await query(
      strapi.db.connection,
      `SELECT 1 FROM employees WHERE document_id = ? AND employment_status = 'active'`,
      [principal],
    );
    return rows.length > 0;
  },

  // The performance team of the person's unit; an empty one is that of the nearest unit above.
  async looksAfter(principal, other) {
    const units = await readUnits(strapi.db.connection);
    const unit = await unitOf(strapi, other);
    const organisation = { person: () => null, unit: (id: string) => units.get(id) ?? null };
    const team = unitsUpFrom(unit, organisation).find(({ performanceTeam }) => performanceTeam.length > 0);
    return team?.performanceTeam.includes(principal) ?? false;
  },

  async instantOf(principal, day, edge) {
    if (day.length > 10) return new Date(day);
    const units = await readUnits(strapi.db.connection);
    const organisation = { person: () => null, unit: (id: string) => units.get(id) ?? null };
    const zone = zoneOfUnit(await unitOf(strapi, principal), organisation);
    return edge === 'start' ? startOfLocalDay(day, zone) : endOfLocalDay(day, zone);
  },

  async unitsWithin(named) {
    const rows = await query<{ id: string; asked: boolean }>(
      strapi.db.connection,
      `WITH RECURSIVE within AS (
         SELECT id, document_id, true AS asked FROM org_units WHERE document_id = ANY (?)
         UNION
         SELECT u.id, u.document_id, false FROM within w
         JOIN org_units_parent_lnk l ON l.inv_org_unit_id = w.id JOIN org_units u ON u.id = l.org_unit_id)
       SELECT document_id AS id, bool_or(asked) AS asked FROM within GROUP BY document_id`,
      [named],
    );
    const found = rows.filter(({ asked }) => asked).length;
    return found === new Set(named).size ? rows.map(({ id }) => id) : null;
  },

  async principalsIn(units) {
    const rows = await query<{ id: string }>(
      strapi.db.connection,
      `SELECT e.document_id AS id FROM org_units u JOIN employees_org_unit_lnk l ON l.org_unit_id = u.id
       JOIN employees e ON e.id = l.employee_id WHERE u.document_id = ANY (?)`,
      [units],
    );
    return rows.map(({ id }) => id);
  },

  async unitNames(on, units) {
    const rows = await query<Named>(
      on,
      `SELECT document_id AS id, name FROM org_units WHERE document_id = ANY (?)`,
      [units],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  },

  records: {
    principal: 'api::employee.employee',
    unit: 'api::org-unit.org-unit',
    employee: 'api::employee.employee',
    orgUnit: 'api::org-unit.org-unit',
    position: 'api::position.position',
  },

  async contactOf(principals) {
    const rows = await query<ContactRow>(strapi.db.connection, CONTACTS, [principals]);
    return new Map(
      rows.map(({ id, name, email, zone }) => [id, { name, email, zone: ZONE_OF[zone ?? 'WIB'] }]),
    );
  },
});
