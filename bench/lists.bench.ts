import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { query } from '../plugins/workflow/server/src/public';
import { signIn, signInAdmin } from './agency';
import { fillTo, settleLists } from './many';

/**
 * What people and HR admins read, at two sizes of the same agency: lists must not notice how many appraisals there are.
 * Side by side with Strapi's own list of the same records with one relation. `FEW` and `MANY` set the sizes (default
 * 10,000 and 300,000), `TURNS` how often each page is asked for.
 */

const FEW = Number(process.env.FEW ?? 10_000);
const MANY = Number(process.env.MANY ?? 300_000);
const TURNS = Number(process.env.TURNS ?? 60);

interface Reading {
  name: string;
  path: string;
  bearers: string[];
}

const median = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Milliseconds, the median of many turns; each turn another of the readers. */
const timeOf = async (url: string, { path: at, bearers }: Reading): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS + bearers.length; turn += 1) {
    const start = performance.now();
    const answer = await fetch(`${url}${at}`, {
      headers: { authorization: `Bearer ${bearers[turn % bearers.length] ?? ''}` },
    });
    if (answer.status !== 200) throw new Error(`${at}: ${String(answer.status)} ${await answer.text()}`);
    await answer.arrayBuffer();
    // The first turn of each reader is for the caches.
    if (turn >= bearers.length) times.push(performance.now() - start);
  }
  return median(times);
};

const MANAGED = '/content-manager/collection-types/api::appraisal.appraisal';
const UNIT = `u${'1'.padStart(23, '0')}`;
const STRAPI_LIST = 'Strapi’s list, one relation';

const readings = async (strapi: Core.Strapi, url: string, size: number): Promise<Reading[]> => {
  const appraisers = await query<{ id: string }>(
    strapi.db.connection,
    `SELECT 'a' || lpad(n::text, 23, '0') AS id FROM generate_series(1, ?::integer, ?::integer) n LIMIT 10`,
    [size / 10, Math.max(1, Math.floor(size / 100))],
  );
  const bearers: string[] = [];
  for (const { id } of appraisers) bearers.push(await signIn(strapi, url, id, `reader${String(size)}${id}`));
  const admin = await signInAdmin(strapi, url);
  const token = (await strapi.service('admin::api-token').create({
    name: `bench ${String(size)}`,
    type: 'full-access',
    lifespan: null,
  })) as { accessKey: string };
  const asPerson = (name: string, at: string): Reading => ({ name, path: `/api${at}`, bearers });
  const asAdmin = (name: string, at: string): Reading => ({ name, path: `/workflow${at}`, bearers: [admin] });
  const ofPanel = (name: string, at: string): Reading => ({ name, path: at, bearers: [admin] });
  return [
    asPerson('my tasks', '/workflow/tasks'),
    asPerson('my appraisals', '/appraisals'),
    asPerson('my appraisals by deadline, with people', '/appraisals?sort=dueAt&populate=employee'),
    asPerson('my notices', '/workflow/notices'),
    asAdmin('cockpit: by state', '/appraisals/figures?by=state'),
    asAdmin('cockpit: by unit', '/appraisals/figures?by=unit'),
    asAdmin('cockpit: batches', '/appraisals/batches'),
    asAdmin('cockpit: people', '/appraisals/instances?state=review'),
    asAdmin('cockpit: people overdue', '/appraisals/instances?overdue=true'),
    asAdmin('definitions', '/definitions'),
    asAdmin(
      'cockpit: people of a unit and state',
      `/appraisals/instances?state=review&unit=${UNIT}&below=false`,
    ),
    asAdmin(
      'cockpit: the last page of people',
      `/appraisals/instances?pagination[page]=${String(size / 100)}&pagination[pageSize]=100`,
    ),
    asAdmin('audit: refused attempts of one person', '/audit/refusals?actor=p00000000000000000000001'),
    asAdmin('audit: refused attempts, all', '/audit/refusals'),
    ofPanel('report: progress', '/reports/progress'),
    ofPanel('Content Manager: appraisals', `${MANAGED}?page=1&pageSize=20&sort=id:ASC`),
    ofPanel(
      'Content Manager: appraisals in one state',
      `${MANAGED}?page=1&pageSize=20&filters[$and][0][state][$eq]=review`,
    ),
    { name: STRAPI_LIST, path: '/api/appraisals?populate=employee', bearers: [token.accessKey] },
  ];
};

const measure = async (strapi: Core.Strapi, url: string, size: number): Promise<Map<string, number>> => {
  await fillTo(strapi, size);
  const times = new Map<string, number>();
  for (const reading of await readings(strapi, url, size))
    times.set(reading.name, await timeOf(url, reading));
  return times;
};

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  process.env.PORT = '0';
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  await settleLists(strapi);
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const address = strapi.server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${String(address.port)}`;

  const few = await measure(strapi, url, FEW);
  const many = await measure(strapi, url, MANY);
  const plain = many.get(STRAPI_LIST) ?? Number.NaN;
  const lines = [...few].map(([name, before]) => {
    const after = many.get(name) ?? Number.NaN;
    return [
      name.padEnd(40),
      `${before.toFixed(1)} ms`.padStart(10),
      `${after.toFixed(1)} ms`.padStart(10),
      (after / before).toFixed(2).padStart(7),
      (plain / after).toFixed(1).padStart(8),
    ].join(' ');
  });
  console.log(
    [
      `${''.padEnd(40)} ${`at ${String(FEW)}`.padStart(10)} ${`at ${String(MANY)}`.padStart(10)}   ratio  faster than Strapi’s`,
      ...lines,
    ].join('\n'),
  );
  if (process.env.STAY) await new Promise(() => console.log(process.env.DATABASE_URL));
  await strapi.destroy();
  process.exit(0);
};

void main();
