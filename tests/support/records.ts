import type { TestApp } from './app';

/** Records as HR keeps them, made and changed through the document service. */

type Fields = Record<string, unknown>;

export const createRecord = async ({ strapi }: TestApp, type: string, data: Fields): Promise<string> => {
  const made = await strapi.documents(`api::${type}.${type}` as 'api::employee.employee').create({ data });
  return made.documentId;
};

export const updateRecord = async (
  { strapi }: TestApp,
  type: string,
  documentId: string,
  data: Fields,
): Promise<void> => {
  await strapi.documents(`api::${type}.${type}` as 'api::employee.employee').update({ documentId, data });
};

export const deleteRecord = async ({ strapi }: TestApp, type: string, documentId: string): Promise<void> => {
  await strapi.documents(`api::${type}.${type}` as 'api::employee.employee').delete({ documentId });
};
