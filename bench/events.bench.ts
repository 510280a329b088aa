import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import Koa from 'koa';
import { Pool } from 'pg';
import { query } from '../plugins/workflow/server/src/public';
import { launchCycle } from '../src/api/appraisal-cycle/workflow/launch';
import { settle, signIn } from './agency';
import type { Load, Loaded, Shot } from './load';

/**
 * One complete event by HTTP (lock, facts, rules, history, tasks, jobs), side by side with a plain PUT of Strapi's
 * generated API by the same person (with Strapi's own login and with ours), and with a server of nothing but Koa and two statements that stores as much as the
 * least of an event: the row and its history. 16 connections from another process, each server with as many to the
 * database; what is stored is on the disk before it is answered. Each is warm before it is measured.
 */

const SHOTS = Number(process.env.SHOTS ?? 3_000);
/** Sent before, and not counted: the code is compiled and every connection knows its statements then. */
const WARMING = Math.ceil(SHOTS / 2);
const CONNECTIONS = 16;

interface Measured {
  perSecond: number;
  /** Microseconds of this process's own time that one request takes, whatever else the machine is busy with. */
  own: number;
}

const fire = async (given: Omit<Load, 'connections'>): Promise<number> => {
  const child = fork(path.join(__dirname, 'load.js'));
  child.send({ ...given, connections: CONNECTIONS } satisfies Load);
  const [{ perSecond, statuses }] = (await once(child, 'message')) as [Loaded];
  child.kill();
  if (statuses[200] !== given.shots.length) throw new Error(JSON.stringify(statuses));
  return perSecond;
};

const load = async ({ shots, ...given }: Omit<Load, 'connections'>): Promise<Measured> => {
  await fire({ ...given, shots: shots.slice(0, WARMING) });
  const before = process.cpuUsage();
  const perSecond = await fire({ ...given, shots: shots.slice(WARMING) });
  const { user, system } = process.cpuUsage(before);
  return { perSecond, own: (user + system) / (shots.length - WARMING) };
};

const urlOf = (server: Server): string =>
  `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return urlOf(server);
};

/** No Strapi, no rules, no login: a row changed under its lock, and a line of history. */
const bareServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS });
  await pool.query(`CREATE TABLE bare (id integer PRIMARY KEY, revision integer NOT NULL, due_at text)`);
  await pool.query(
    `CREATE TABLE bare_history (id bigserial PRIMARY KEY, bare_id integer, at timestamptz, data jsonb)`,
  );
  await pool.query(
    `INSERT INTO bare SELECT n, 0, NULL FROM generate_series(1, ${String(SHOTS + WARMING)}) n`,
  );
  const store = async (id: number, data: unknown): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query({ name: 'lock', text: 'SELECT * FROM bare WHERE id = $1 FOR UPDATE', values: [id] });
      await client.query({
        name: 'store',
        text: `WITH moved AS (UPDATE bare SET revision = revision + 1 WHERE id = $1 RETURNING id)
               INSERT INTO bare_history (bare_id, at, data) SELECT id, now(), $2 FROM moved`,
        values: [id, JSON.stringify(data)],
      });
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  };
  const app = new Koa();
  app.use(async (ctx) => {
    const parts: Buffer[] = [];
    for await (const part of ctx.req) parts.push(part as Buffer);
    await store(Number(ctx.path.slice(1)), JSON.parse(Buffer.concat(parts).toString()));
    ctx.body = { data: { revision: 1 } };
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: urlOf(server),
    stop: async () => {
      server.close();
      await pool.end();
    },
  };
};

const records = async (strapi: Core.Strapi): Promise<string[]> => {
  await query(
    strapi.db.connection,
    `WITH made AS (INSERT INTO up_permissions (document_id, action, created_at, updated_at, published_at)
       VALUES ('benchpermission', 'api::holiday.holiday.update', now(), now(), now()) RETURNING id)
     INSERT INTO up_permissions_role_lnk (permission_id, role_id)
     SELECT made.id, r.id FROM made, up_roles r WHERE r.type = 'authenticated'`,
  );
  const rows = await query<{ id: string }>(
    strapi.db.connection,
    `INSERT INTO holidays (document_id, name, date, kind, created_at, updated_at, published_at)
     SELECT 'h' || lpad(n::text, 23, '0'), 'Day ' || n, '2040-01-01'::date + n, 'nationalHoliday', now(), now(), now()
     FROM generate_series(1, ?::integer) n RETURNING document_id AS id`,
    [SHOTS + WARMING],
  );
  return rows.map(({ id }) => id);
};

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  const { cycle, team } = await settle(strapi, SHOTS + WARMING);
  await launchCycle(strapi, cycle, new Date());
  strapi.server.mount();
  const url = await listen(strapi.server.httpServer);
  const bearer = await signIn(strapi, url, team);
  const appraisals = await query<{ id: string }>(
    strapi.db.connection,
    `SELECT document_id AS id FROM appraisals ORDER BY id`,
  );
  const holidays = await records(strapi);
  await strapi.db.connection.raw('ANALYZE');

  const event: Shot[] = appraisals.map(({ id }) => ({
    method: 'POST',
    path: `/api/workflow/appraisals/${id}/events`,
    body: { event: 'EXTEND_DEADLINE', data: { dueAt: '2099-06-30T00:00:00+07:00' }, comment: 'Bench' },
  }));
  const put: Shot[] = holidays.map((id) => ({
    method: 'PUT',
    path: `/api/holidays/${id}`,
    body: { data: { name: 'Renamed' } },
  }));
  const bare: Shot[] = event.map(({ body }, n) => ({ method: 'POST', path: `/${String(n + 1)}`, body }));

  // Without this row the application's quick login falls back to Strapi's own, which is what a plain Strapi has.
  await query(strapi.db.connection, 'DELETE FROM login_rules');
  const stockPuts = await load({ url, bearer, shots: put });
  await query(strapi.db.connection, 'INSERT INTO login_rules DEFAULT VALUES');
  const puts = await load({ url, bearer, shots: put });
  const events = await load({ url, bearer, shots: event });
  const server = await bareServer();
  const bares = await load({ url: server.url, bearer: null, shots: bare });
  await server.stop();
  const told = (what: string, { perSecond, own }: Measured) =>
    `${what}: ${perSecond.toFixed(0)} a second, ${own.toFixed(0)} µs of the process each\n`;
  const ratios = (one: number, other: number, third: number) =>
    `${(one / other).toFixed(1)} × a plain PUT, ${(one / third).toFixed(2)} × the bare server`;
  console.log(
    `${told('event', events)}${told("plain PUT with Strapi's own login", stockPuts)}` +
      `${told('the same with the quick login of this application', puts)}${told('bare server', bares)}` +
      `event: ${ratios(events.perSecond, stockPuts.perSecond, bares.perSecond)}; ` +
      `by the time of the process ${ratios(1 / events.own, 1 / stockPuts.own, 1 / bares.own)}\n` +
      `to a PUT with the quick login: ${(events.perSecond / puts.perSecond).toFixed(1)}; ` +
      `by the time of the process ${(puts.own / events.own).toFixed(1)}`,
  );
  await strapi.destroy();
  process.exit(0);
};

void main();
