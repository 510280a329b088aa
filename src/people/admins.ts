import type { Core } from '@strapi/strapi';
import { query } from '../../plugins/workflow/server/src/public';
import { readUnits } from '../api/appraisal/workflow/organisation';
import { unitsServed } from '../reports/served';

/** Admins of the panel who are employees too: known by the address that both accounts share. */

export const employeeOfAdmin = async (strapi: Core.Strapi, email: string): Promise<{ id: string } | null> => {
  const [row] = await query<{ id: string }>(
    strapi.db.connection,
    `SELECT e.document_id AS id FROM employees e
     LEFT JOIN employees_user_lnk l ON l.employee_id = e.id LEFT JOIN up_users u ON u.id = l.user_id
     WHERE lower(?) IN (lower(e.email), lower(u.email)) LIMIT 1`,
    [email],
  );
  return row ?? null;
};

/** The units whose performance team the admin belongs to as an employee; none where there is no such employee. */
export const unitsOfAdmin = async (strapi: Core.Strapi, email: string): Promise<string[]> => {
  const employee = await employeeOfAdmin(strapi, email);
  return employee ? unitsServed(employee.id, await readUnits(strapi.db.connection)) : [];
};
