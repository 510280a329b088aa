import { recordRows } from '../records/kind';
import type { Scope } from './rules';

export const ACTIVITY_LOG = 'api::activity-log.activity-log';

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
    'revision',
    'stateSince',
    'feedback',
    'createdAt',
    'updatedAt',
  ],
  relations: { appraisal: { fields: ['documentId', 'state', 'period'] } },
  rows: recordRows(ACTIVITY_LOG, 'activity_logs'),
};
