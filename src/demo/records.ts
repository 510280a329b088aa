import type { Core, UID } from '@strapi/strapi';

/** Makes a record unless there is one: a load that was killed half-way is simply repeated. */
export const ensure = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  known: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Promise<string> => {
  const found = await strapi
    .documents(uid)
    .findFirst({ filters: known as never, fields: ['documentId'] as never });
  if (found) return found.documentId;
  const made = await strapi.documents(uid).create({ data: { ...known, ...more } as never });
  return made.documentId;
};

export const change = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  data: Record<string, unknown>,
): Promise<void> => {
  await strapi.documents(uid).update({ documentId, data: data as never });
};
