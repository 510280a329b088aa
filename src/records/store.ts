import type { Core } from '@strapi/strapi';
import { query, type Transaction } from '../../plugins/workflow/server/src/public';
import type { Kind } from './kind';

/** Writes by the document service, within the ambient transaction; content types have no generated types here. */
type Fields = Record<string, unknown>;

export const createRecord = async (
  strapi: Core.Strapi,
  { uid }: Kind<never>,
  data: Fields,
): Promise<string> => (await strapi.documents(uid).create({ data })).documentId;

export const updateRecord = async (
  strapi: Core.Strapi,
  { uid }: Kind<never>,
  documentId: string,
  data: Fields,
): Promise<void> => {
  await strapi.documents(uid).update({ documentId, data });
};

export const deleteRecord = async (
  { strapi, trx }: { strapi: Core.Strapi; trx: Transaction },
  { uid }: Kind<never>,
  documentId: string,
): Promise<void> => {
  await query(trx, `DELETE FROM evidence_files WHERE record_type = ? AND record_id = ?`, [uid, documentId]);
  await strapi.documents(uid).delete({ documentId });
};
