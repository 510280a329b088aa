import type { UID } from '@strapi/strapi';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { heldSubjects, query, type Transaction } from '../../plugins/workflow/server/src/public';
import type { Scope } from '../scope/rules';

/** Records beside an appraisal: activities, achievements, peer reviews, coaching. Each belongs to one appraisal. */
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

/** Those of appraisals on which the person holds one of the readers' roles now, in person or for somebody. */
export const rowsOf =
  ({ table, link, column, readers }: Kind<never>, condition = 'true'): NonNullable<Scope['rows']> =>
  (principal, now) => {
    const held = heldSubjects(APPRAISAL, principal, now, [...readers]);
    return {
      sql: `SELECT r.document_id FROM "${table}" r JOIN "${link}" k ON k."${column}" = r.id
        JOIN appraisals a ON a.id = k.appraisal_id
        WHERE ${condition} AND a.document_id IN (${held.sql})`,
      bindings: held.bindings,
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
