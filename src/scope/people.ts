import type { Core } from '@strapi/strapi';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { heldSubjects, query, visibleSubjects } from '../../plugins/workflow/server/src/public';
import { related, type Row, type Scope } from './rules';

/** Shown of oneself and of those in whose appraisal one takes part. */
export const PERSONAL = ['employeeNumber', 'rank', 'email', 'phone', 'employmentStatus'];

/** Everybody is found by name, position and unit; the rest shows of people one has to do with. */
export const employeeScope: Scope = {
  uid: 'api::employee.employee',
  fields: ['documentId', 'name'],
  relations: { position: related.position, orgUnit: related.unit },
  present: withPersonalFields,
};

async function withPersonalFields(
  strapi: Core.Strapi,
  rows: Row[],
  principal: string,
  now: Date,
): Promise<Row[]> {
  const ids = rows.map(({ documentId }) => String(documentId));
  const visible = visibleSubjects(APPRAISAL, principal, now);
  // A peer is asked for an opinion: that is no reason to learn a colleague's number or phone.
  const asPeer = heldSubjects(APPRAISAL, principal, now, ['peer']);
  const known = await query<Row & { id: string }>(
    strapi.db.connection,
    `SELECT e.document_id AS id, e.employee_number AS "employeeNumber", e.rank, e.email, e.phone,
       e.employment_status AS "employmentStatus"
     FROM employees e WHERE e.document_id = ANY (?) AND (e.document_id = ? OR EXISTS (
       SELECT 1 FROM workflow_participants w
       WHERE w.subject_type = ? AND w.role = 'employee' AND w.principal = e.document_id
         AND w.subject_id IN (${visible.sql}) AND w.subject_id NOT IN (${asPeer.sql})))`,
    [ids, principal, APPRAISAL, ...visible.bindings, ...asPeer.bindings],
  );
  const personal = new Map(known.map(({ id, ...fields }) => [id, fields]));
  const hidden = Object.fromEntries(PERSONAL.map((field) => [field, null]));
  return rows.map((row) => {
    const fields = personal.get(String(row.documentId));
    return fields ? { ...row, ...hidden, ...fields } : row;
  });
}

/** Cycles in which the person takes part in an appraisal. */
export const cycleScope: Scope = {
  uid: 'api::appraisal-cycle.appraisal-cycle',
  fields: [
    'documentId',
    'name',
    'year',
    'startDate',
    'endDate',
    'assessmentDate',
    'state',
    'revision',
    'stateSince',
    'dueAt',
  ],
  relations: { policy: { fields: ['documentId', 'name', 'validFrom', 'ruleSet'] } },
  rows: (principal, now) => {
    const visible = visibleSubjects(APPRAISAL, principal, now);
    return {
      sql: `SELECT c.document_id FROM appraisal_cycles c WHERE EXISTS (
        SELECT 1 FROM appraisals a WHERE a.cycle_id = c.id AND a.document_id IN (${visible.sql}))`,
      bindings: visible.bindings,
    };
  },
};
