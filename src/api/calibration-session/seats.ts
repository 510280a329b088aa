import type { Core } from '@strapi/strapi';
import {
  query,
  workflowOf,
  type ActingAs,
  type Queryable,
  type Transaction,
} from '../../../plugins/workflow/server/src/public';
import { registeredFor } from '../../records/driven';
import { APPRAISAL } from '../appraisal/workflow/open';

/** What the history of an appraisal calls it. */
const JOINED = 'PANEL_JOINED';

const missingSeats = (trx: Transaction, appraisals: string[], panel: string[]) =>
  query<{ appraisal: string; members: string[] }>(
    trx,
    `SELECT a.id AS appraisal, json_agg(m.id) AS members FROM unnest(?::text[]) a(id), unnest(?::text[]) m(id)
     WHERE NOT EXISTS (SELECT 1 FROM workflow_participants w WHERE w.subject_type = ? AND w.subject_id = a.id
       AND w.role = 'performanceTeam' AND w.principal = m.id AND w.valid_to IS NULL)
     GROUP BY a.id ORDER BY a.id`,
    [appraisals, panel, APPRAISAL],
  );

/**
 * A panel may look at, adjust and confirm what it calibrates: where it is the team of a unit above, its members join the
 * performance team of these appraisals, on record. Whoever holds another role in one of them is passed over there.
 */
export const seatPanel = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { appraisals, panel, as }: { appraisals: string[]; panel: string[]; as: ActingAs },
  now: Date,
): Promise<void> => {
  const registered = registeredFor(strapi, APPRAISAL);
  for (const { appraisal, members } of await missingSeats(trx, appraisals, panel)) {
    for (const member of members) {
      const change = { role: 'performanceTeam', start: [member] };
      await workflowOf(strapi).enrolIn(trx, registered, appraisal, { event: JOINED, as, change }, now);
    }
  }
};

/** Who sits on the panel of a session. */
export const panelOfSession = async (trx: Queryable, uid: string, session: string): Promise<string[]> => {
  const rows = await query<{ principal: string }>(
    trx,
    `SELECT principal FROM workflow_participants WHERE subject_type = ? AND subject_id = ?
       AND role = 'performanceTeam' AND valid_to IS NULL`,
    [uid, session],
  );
  return rows.map(({ principal }) => principal);
};

/** Those of them who are still there, by name. */
export const namesOf = (on: Queryable, ids: string[]) =>
  query<{ documentId: string; name: string }>(
    on,
    `SELECT document_id AS "documentId", name FROM employees WHERE document_id = ANY (?) ORDER BY name`,
    [ids],
  );
