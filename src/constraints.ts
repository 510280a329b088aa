import type { Core } from '@strapi/strapi';

/**
 * What schema files can't say. Strapi's migrations run before its tables are there on a first boot, so these
 * statements, each safe to repeat, run after every schema sync.
 */
const STATEMENTS = [
  // One appraisal per employee, cycle and period; a cancelled one makes room.
  `CREATE UNIQUE INDEX IF NOT EXISTS appraisals_once_per_period
     ON appraisals (employee_id, cycle_id, period) WHERE state <> 'cancelled'`,
  `CREATE UNIQUE INDEX IF NOT EXISTS appraisals_document_id_once ON appraisals (document_id)`,
  `CREATE UNIQUE INDEX IF NOT EXISTS employees_document_id_once ON employees (document_id)`,
  `CREATE UNIQUE INDEX IF NOT EXISTS appraisal_cycles_document_id_once ON appraisal_cycles (document_id)`,
  // A login belongs to one employee; Strapi itself does not enforce one-to-one.
  `CREATE UNIQUE INDEX IF NOT EXISTS employees_user_once ON employees_user_lnk (user_id)`,
];

export const ensureConstraints = async (strapi: Core.Strapi): Promise<void> => {
  for (const statement of STATEMENTS) await strapi.db.connection.raw(statement);
};
