import { query, type Binding, type Queryable } from '../../../plugins/workflow/server/src/public';
import {
  activityLogDefinition,
  type LogFacts,
  type LogFields,
} from '../../appraisal/monitoring/activity-log-definition';
import { discardEvidence, recordBinding } from '../../records/binding';
import { ACTIVITY_LOG } from '../../scope/activity-logs';
import { logFields } from './forms';

const LOGS = `
  SELECT r.document_id AS id, a.document_id AS appraisal, r.indicator, r.date::text, r.description,
    trim_scale(r.quantity)::text AS quantity, r.minutes, r.evidence_link AS "evidenceLink", r.feedback
  FROM activity_logs r JOIN appraisals a ON a.id = r.appraisal_id WHERE r.document_id = ANY (?)`;

const readLogs = (on: Queryable, ids: string[]) =>
  query<LogFields & { id: string; appraisal: string }>(on, LOGS, [ids]);

/** Ties daily activities to their table. */
export const activityLogBinding: Binding<LogFacts> = {
  ...recordBinding(activityLogDefinition, {
    read: readLogs,
    facts: ({ id: _id, appraisal: _appraisal, ...subject }, ground) => ({ subject, ground }),
    form: logFields,
  }),
  title: ({ subject: { date }, ground }) => `${ground.employee.name} · ${date}`,
  afterWrite: (trx, { subjectId, decision }) => discardEvidence(trx, ACTIVITY_LOG, subjectId, decision),
};
