import { visibleWithin } from '../../plugins/workflow/server/src/public';
import type { Scope } from '../scope/rules';

export const ALL_BUT_PEERS = [
  'employee',
  'appraiser',
  'appraiserSuperior',
  'appointingAuthority',
  'performanceTeam',
] as const;

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
