import type { Response } from 'supertest';
import { addLeaveRequests, type Office as LeaveOffice } from '../../plugins/workflow/examples/leave-request';
import { query, workflowOf } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from './app';
import { buildOffice, type Office, type PersonName } from './office';

/** The engine's example beside the application, in the same office: who answers a leave request there. */

export const LEAVE = 'api::leave-request.leave-request';

const PANEL: PersonName[] = ['peer', 'outsider', 'outsideHead'];

export interface LeaveDesk {
  app: TestApp;
  office: Office;
  /** What the application was asked to tell people. */
  told: { event: unknown; key: string }[];
  /** A leave of three days, in a month's time, made by HTTP. */
  ask: (by?: PersonName) => Promise<string>;
  send: (by: PersonName, id: string, event: string, body?: object) => Promise<Response>;
  look: (by: PersonName, id: string, path?: string) => Promise<Response>;
  stop: () => Promise<void>;
}

const DAY = 86_400_000;
export const dayIn = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const grantCreate = async ({ strapi }: TestApp): Promise<void> => {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  await strapi.db
    .query('plugin::users-permissions.permission')
    .create({ data: { action: `${LEAVE}.create`, role: role.id } });
};

/** Starts the application with the example in it. */
export const openLeaveDesk = async (): Promise<LeaveDesk> => {
  const ids: Partial<Record<PersonName, string>> = {};
  const told: LeaveDesk['told'] = [];
  const known = (names: PersonName[]): string[] => names.flatMap((name) => ids[name] ?? []);
  const around: LeaveOffice = {
    peopleOf: () =>
      Promise.resolve({
        heads: known(['supervisor', 'head', 'regent']),
        panel: known(PANEL),
        personnel: known(['hr']),
      }),
    async person(on, principal) {
      const [row] = await query<{ name: string; available: boolean }>(
        on,
        `SELECT name, employment_status = 'active' AS available FROM employees WHERE document_id = ?`,
        [principal],
      );
      return row ?? null;
    },
    tell({ params, key }) {
      told.push({ event: params.event, key });
      return Promise.resolve();
    },
  };
  const app = await startApp({
    extend: (strapi) => {
      addLeaveRequests(strapi, around);
    },
  });
  const office = await buildOffice(app);
  Object.assign(ids, office.ids);
  await grantCreate(app);

  const authorised = async (by: PersonName) => `Bearer ${await office.jwt(by)}`;
  const place = `/api/workflow/leave-requests`;
  return {
    app,
    office,
    told,
    ask: async (by = 'employee') => {
      const data = { unit: office.units.health, firstDay: dayIn(30), lastDay: dayIn(32) };
      const made = await app.request
        .post('/api/leave-requests')
        .set('Authorization', await authorised(by))
        .send({ data });
      expect([made.status, made.body.error ?? null]).toEqual([201, null]);
      return (made.body as { data: { documentId: string } }).data.documentId;
    },
    send: async (by, id, event, body = {}) =>
      app.request
        .post(`${place}/${id}/events`)
        .set('Authorization', await authorised(by))
        .send({ event, ...body }),
    look: async (by, id, path = '') =>
      app.request.get(`${place}/${id}${path}`).set('Authorization', await authorised(by)),
    stop: () => app.stop(),
  };
};

/** Lets the moment of one of the request's timers come. */
export const letLeavePass = async ({ app }: LeaveDesk, id: string, event: string): Promise<void> => {
  const workflow = workflowOf(app.strapi);
  const registered = workflow.registry.byUid(LEAVE);
  const [row] = await query<{ at: string | null }>(
    app.strapi.db.connection,
    `SELECT timers ->> ? AS at FROM workflow_instances WHERE subject_type = ? AND subject_id = ?`,
    [event, LEAVE, id],
  );
  if (!registered || !row?.at) throw new Error(`${id} has no ${event} ahead`);
  await workflow.fire(registered, id, event, new Date(row.at));
};
