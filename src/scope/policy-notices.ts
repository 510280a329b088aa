import type { Core } from '@strapi/strapi';
import { localDate, ZONE_OF } from '../appraisal/calendar/local-time';
import { FOR_PEOPLE_MS, sealed } from '../files/seal';
import { uploadKey } from '../files/uploads';
import { query } from '../../plugins/workflow/server/src/public';
import { related, type Row, type Scope } from './rules';

interface Linked {
  url: string;
}

export const POLICY_NOTICE = 'api::policy-notice.policy-notice';

// The person's unit and those above it.
const OWN_UNITS = `
  WITH RECURSIVE up AS (
    SELECT l.org_unit_id AS id FROM employees e JOIN employees_org_unit_lnk l ON l.employee_id = e.id
    WHERE e.document_id = ?
    UNION
    SELECT p.inv_org_unit_id FROM up JOIN org_units_parent_lnk p ON p.org_unit_id = up.id)
  SELECT id FROM up`;

/** Notices that have come out, for everybody or for the units of the person. */
export const policyNoticeScope: Scope = {
  uid: POLICY_NOTICE,
  fields: [
    'documentId',
    'title',
    'titleEn',
    'text',
    'textEn',
    'link',
    'audience',
    'publishOn',
    'state',
    'createdAt',
    'updatedAt',
  ],
  relations: { units: related.unit, file: { fields: ['name', 'url', 'mime', 'size'] } },
  rows: (principal, now) => ({
    sql: `SELECT n.document_id FROM policy_notices n WHERE n.publish_on <= ?::date
      AND n.state IS DISTINCT FROM 'withdrawn'
      AND EXISTS (SELECT 1 FROM employees e WHERE e.document_id = ?)
      AND (n.audience = 'all' OR EXISTS (SELECT 1 FROM policy_notices_units_lnk l
        WHERE l.policy_notice_id = n.id AND l.org_unit_id IN (${OWN_UNITS})))`,
    // The earliest day of the country's zones: nobody is later than the notice says.
    bindings: [localDate(now, ZONE_OF.WIB), principal, principal],
  }),
  present: withReceipts,
};

/** When the person confirmed that they have read it. */
async function withReceipts(strapi: Core.Strapi, rows: Row[], principal: string, now: Date): Promise<Row[]> {
  const read = await query<{ notice: string; readAt: Date }>(
    strapi.db.connection,
    `SELECT notice, read_at AS "readAt" FROM policy_notice_receipts WHERE principal = ? AND notice = ANY (?)`,
    [principal, rows.map(({ documentId }) => String(documentId))],
  );
  const known = new Map(read.map(({ notice, readAt }) => [notice, readAt.toISOString()]));
  return rows.map((row) => ({
    ...row,
    ...withSealedFile(strapi, row, now),
    readAt: known.get(String(row.documentId)) ?? null,
  }));
}

/** A link that a browser can follow, good for as long as a login would be; at any time there is the route of the file. */
const withSealedFile = (strapi: Core.Strapi, { file }: Row, now: Date): Row =>
  file
    ? {
        file: {
          ...(file as Linked),
          url: sealed((file as Linked).url, uploadKey(strapi), now, FOR_PEOPLE_MS),
        },
      }
    : {};
