import { POLICY_NOTICE } from '../../scope/policy-notices';

/** For whom a notice is meant: active people of everybody's, or of its units and those below. */

const UNITS = `
  WITH RECURSIVE within AS (
    SELECT l.org_unit_id AS id FROM policy_notices_units_lnk l JOIN policy_notices n ON n.id = l.policy_notice_id
    WHERE n.document_id = ?
    UNION
    SELECT p.org_unit_id FROM within JOIN org_units_parent_lnk p ON p.inv_org_unit_id = within.id)
  SELECT id FROM within`;

/** `e` employees and `u` their units; bound: the notice, twice. The notice is looked at once, not for each person. */
export const ADDRESSED = `
  FROM employees e
  JOIN employees_org_unit_lnk l ON l.employee_id = e.id JOIN org_units u ON u.id = l.org_unit_id
  WHERE e.employment_status = 'active'
    AND ((SELECT n.audience = 'all' FROM policy_notices n WHERE n.document_id = ?) OR u.id IN (${UNITS}))`;

/** Their documentIds, as a query for the engine. */
export const readersOf = (notice: string): { sql: string; bindings: string[] } => ({
  sql: `SELECT e.document_id AS principal ${ADDRESSED}`,
  bindings: [notice, notice],
});

/** Those of them who were never told of it, nor have confirmed it: who has joined since, or whose unit was added. */
export const newcomersTo = (notice: string): { sql: string; bindings: string[] } => {
  const readers = readersOf(notice);
  return {
    sql: `${readers.sql}
      AND NOT EXISTS (SELECT 1 FROM policy_notice_receipts r WHERE r.notice = ? AND r.principal = e.document_id)
      AND NOT EXISTS (SELECT 1 FROM workflow_notices w WHERE w.principal = e.document_id AND w.instance_id =
        (SELECT i.id FROM workflow_instances i WHERE i.subject_type = ? AND i.subject_id = ?))`,
    bindings: [...readers.bindings, notice, POLICY_NOTICE, notice],
  };
};
