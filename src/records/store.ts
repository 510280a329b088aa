import type { Core, UID } from '@strapi/strapi';

/** By the document service, within the ambient transaction; content types have no generated types here. */
export const createRecord = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Record<string, unknown>,
): Promise<string> => (await strapi.documents(uid).create({ data })).documentId;
