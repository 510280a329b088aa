import { visibleWithin } from '../../plugins/workflow/server/src/public';
import type { Scope } from '../scope/rules';

/** Records beside an appraisal: activities, achievements, peer reviews, coaching. Each stands within one appraisal. */

/** Records that one sees by taking part in them, or in their appraisals; what was discarded is out of sight. */
export const recordRows =
  (uid: string, table: string): NonNullable<Scope['rows']> =>
  (principal, now) => {
    const visible = visibleWithin(uid, principal, now);
    return {
      sql: `SELECT document_id FROM "${table}" WHERE state <> 'discarded' AND document_id IN (${visible.sql})`,
      bindings: visible.bindings,
    };
  };
