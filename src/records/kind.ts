import type { UID } from '@strapi/strapi';
import { query, visibleWithin, type Transaction } from '../../plugins/workflow/server/src/public';
import type { Scope } from '../scope/rules';

/** Records beside an appraisal that have no way of their own: each belongs to one appraisal, and follows its roles. */
export interface Kind<Row = unknown> {
  uid: UID.ContentType;
  table: string;
  /** The table that ties it to its appraisal, and its column there. */
  link: string;
  column: string;
  /** Roles on the appraisal that may see such records. */
  readers: readonly string[];
  /** Further fields of a record, as an SQL expression of json over the row `r`. */
  also?: string;
  /** Narrows who sees one record, beyond the readers' roles. */
  sees?: (record: Row, roles: readonly string[], caller: string) => boolean;
}

export const APPRAISING = [
  'appraiser',
  'appraiserSuperior',
  'appointingAuthority',
  'performanceTeam',
] as const;
export const ALL_BUT_PEERS = ['employee', ...APPRAISING] as const;

export const kindOf = <Row = unknown>(
  uid: UID.ContentType,
  table: string,
  readers: readonly string[],
): Kind<Row> => {
  const column = `${(uid.split('.')[1] ?? '').replaceAll('-', '_')}_id`;
  return { uid, table, link: `${table}_appraisal_lnk`, column, readers };
};

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

/** A record with its appraisal, locked until the transaction ends; null when there is none. */
export const lockRecord = async <Row>(
  trx: Transaction,
  { table, link, column, also = `'{}'::json` }: Kind<Row>,
  documentId: string,
): Promise<(Row & { appraisal: string }) | null> => {
  const [found] = await query<{ row: Row; more: Partial<Row>; appraisal: string }>(
    trx,
    `SELECT to_json(r) AS row, ${also} AS more, a.document_id AS appraisal FROM "${table}" r
     JOIN "${link}" k ON k."${column}" = r.id JOIN appraisals a ON a.id = k.appraisal_id
     WHERE r.document_id = ? FOR UPDATE OF r`,
    [documentId],
  );
  return found ? { ...found.row, ...found.more, appraisal: found.appraisal } : null;
};
