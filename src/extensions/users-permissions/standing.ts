import { query } from '../../../plugins/workflow/server/src/public';
import type { Core } from '@strapi/strapi';

/** How a login stands at this moment, in one query: whatever a change of it or of its role's permissions touches. */

/**
 * A counter that every change of roles, their permissions or the login settings moves on, on whichever node or by hand:
 * what was worked out from them is good for as long as it stands still.
 */
export const LOGIN_RULES = [
  `CREATE TABLE IF NOT EXISTS login_rules (one boolean PRIMARY KEY DEFAULT true CHECK (one), version bigint NOT NULL DEFAULT 0)`,
  `INSERT INTO login_rules DEFAULT VALUES ON CONFLICT DO NOTHING`,
  `CREATE OR REPLACE FUNCTION login_rules_changed() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE login_rules SET version = version + 1;
     RETURN NULL;
   END $$`,
  ...['up_permissions', 'up_permissions_role_lnk', 'up_roles', 'strapi_core_store_settings'].map(
    (
      table,
    ) => `CREATE OR REPLACE TRIGGER login_rules_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION login_rules_changed()`,
  ),
];

export interface Standing {
  /** Moves on with every change of the user's own row. */
  user: string;
  /** Id of the role; null without one. */
  role: number | null;
  rules: string;
  /** The employee whose login it is. */
  person: { id: string; name: string } | null;
}

/** Null when there is no such login, or it may not sign in. */
export const standingOf = async (strapi: Core.Strapi, userId: number): Promise<Standing | null> => {
  const [row] = await query<Standing>(
    strapi.db.connection,
    `SELECT u.xmin::text AS "user", l.role_id AS role, r.version::text AS rules,
       (SELECT json_build_object('id', e.document_id, 'name', e.name)
        FROM employees_user_lnk k JOIN employees e ON e.id = k.employee_id
        WHERE k.user_id = u.id ORDER BY e.id LIMIT 1) AS person
     FROM up_users u LEFT JOIN up_users_role_lnk l ON l.user_id = u.id, login_rules r
     WHERE u.id = ? AND NOT coalesce(u.blocked, false) LIMIT 1`,
    [userId],
  );
  return row ?? null;
};
