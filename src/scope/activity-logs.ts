import type { Core } from '@strapi/strapi';
import { query } from '../../plugins/workflow/server/src/public';
import { recordRows } from '../records/kind';
import type { Row, Scope } from './rules';

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
  present: withFiles,
};

interface FileName {
  id: string;
  name: string;
}

/** Which files of evidence lie beside each: an appraiser looks at many days at once. */
async function withFiles(strapi: Core.Strapi, rows: Row[]): Promise<Row[]> {
  const files = await query<{ record: string; files: FileName[] }>(
    strapi.db.connection,
    `SELECT record_id AS record, json_agg(json_build_object('id', id, 'name', name) ORDER BY added_at, id) AS files
     FROM evidence_files WHERE record_type = ? AND record_id = ANY (?) GROUP BY record_id`,
    [ACTIVITY_LOG, rows.map(({ documentId }) => String(documentId))],
  );
  const known = new Map(files.map((one) => [one.record, one.files]));
  return rows.map((row) => ({ ...row, files: known.get(String(row.documentId)) ?? [] }));
}
