import type { Response } from 'supertest';
import { query } from '../../plugins/workflow/server/src/public';
import type { TestApp } from './app';
import type { Office, PersonName } from './office';

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

/** Changes all policies past the rule that a policy in use stays as it is: what a test is about is what the figure does. */
export const rewritePolicies = async (
  { strapi }: TestApp,
  assignment: string,
  bindings: string[] = [],
): Promise<void> => {
  const on = strapi.db.connection;
  await query(on, 'ALTER TABLE appraisal_policies DISABLE TRIGGER policy_in_use');
  await query(on, `UPDATE appraisal_policies SET ${assignment}`, bindings);
  await query(on, 'ALTER TABLE appraisal_policies ENABLE TRIGGER policy_in_use');
};

/** Any request as a person of the office. */
export const call = async (
  office: Office,
  by: PersonName,
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  body?: unknown,
): Promise<Response> => {
  const asked = office.app.request[method](path).set('Authorization', `Bearer ${await office.jwt(by)}`);
  if (body === undefined) return asked;
  return typeof body === 'object'
    ? asked.send(body ?? undefined)
    : asked.set('Content-Type', 'application/json').send(JSON.stringify(body));
};

/** An event of a record beside an appraisal, as a person sends it. */
export const act = (
  office: Office,
  by: PersonName,
  subject: string,
  id: string,
  event: string,
  more: Record<string, unknown> = {},
): Promise<Response> => call(office, by, 'post', `/api/workflow/${subject}/${id}/events`, { event, ...more });
