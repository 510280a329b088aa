import { APPRAISAL } from '../api/appraisal/workflow/open';
import { RECORD_ROLES } from '../appraisal/monitoring/ground';
import { heldSubjects } from '../../plugins/workflow/server/src/public';
import { PUBLIC_EMPLOYEE, type Scope } from './rules';

export const ATTENDANCE_RECORD = 'api::attendance-record.attendance-record';

/** One's own, and of others the days of the appraisals in which one takes part now, never as a peer. */
export const attendanceScope: Scope = {
  uid: ATTENDANCE_RECORD,
  fields: ['documentId', 'date', 'status', 'timeIn', 'timeOut', 'minutes', 'createdAt', 'updatedAt'],
  relations: { employee: { fields: PUBLIC_EMPLOYEE } },
  rows: (principal, now) => {
    const held = heldSubjects(APPRAISAL, principal, now, RECORD_ROLES);
    return {
      sql: `SELECT r.document_id FROM attendance_records r JOIN employees e ON e.id = r.employee_id
          WHERE e.document_id = ?
        UNION
        SELECT r.document_id FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id
        JOIN attendance_records r ON r.employee_id = a.employee_id
          AND r.date BETWEEN coalesce(a.period_start, c.start_date) AND coalesce(a.period_end, c.end_date)
        WHERE a.document_id IN (${held.sql})`,
      bindings: [principal, ...held.bindings],
    };
  },
};
