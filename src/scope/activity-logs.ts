import type { LogState } from '../appraisal/monitoring/activity-log';
import { ALL_BUT_PEERS, kindOf, rowsOf } from '../records/kind';
import type { Scope } from './rules';

export const ACTIVITY_LOG = 'api::activity-log.activity-log';
export interface LogRow {
  document_id: string;
  indicator: string;
  date: string;
  state: LogState;
}

export const activityLogs = kindOf<LogRow>(ACTIVITY_LOG, 'activity_logs', ALL_BUT_PEERS);

/** Daily activities of the appraisals one takes part in now. */
export const activityLogScope: Scope = {
  uid: ACTIVITY_LOG,
  fields: [
    'documentId',
    'indicator',
    'date',
    'description',
    'quantity',
    'minutes',
    'evidenceLink',
    'state',
    'feedback',
    'createdAt',
    'updatedAt',
  ],
  whole: ['verdicts'],
  relations: { appraisal: { fields: ['documentId', 'state', 'period'] } },
  rows: rowsOf(activityLogs),
};
