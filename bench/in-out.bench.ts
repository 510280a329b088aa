import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createStrapi, type Core } from '@strapi/strapi';
import { exportList, type Format } from '../src/exports/export';
import { xlsxStream } from '../src/exports/xlsx';
import { importFile } from '../src/imports/import';
import { KINDS } from '../src/imports/kinds';

/**
 * Imports people from a CSV and an XLSX file and exports them again, and tells how long each took, how much memory it
 * needed at most and by how much the process grew. `PEOPLE` sets how many (default 100,000).
 */

const PEOPLE = Number(process.env.PEOPLE ?? 100_000);
const MB = 1024 * 1024;
const HEADINGS = ['NIP', 'Nama', 'Pangkat/golongan', 'Surel', 'NIP pejabat penilai'];

const numberOf = (n: number): string => `199001012015${String(n).padStart(6, '0')}`;
const rowOf = (n: number): string[] => [
  numberOf(n),
  `Pegawai ${String(n)}`,
  'III/c',
  `pegawai${String(n)}@kota.example`,
  n === 1 ? '' : numberOf(Math.ceil(n / 10) === n ? 1 : Math.ceil(n / 10)),
];

/** What is in use once the garbage is gone, which a process that has room leaves lying for long. */
const inUse = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Runs it, and tells its seconds, and the highest memory above what was there before. */
const measured = async (what: string, work: () => Promise<string>): Promise<void> => {
  const [live, resident] = [inUse(), process.memoryUsage().rss];
  let [mostLive, mostResident] = [live, resident];
  const look = setInterval(() => {
    mostResident = Math.max(mostResident, process.memoryUsage().rss);
    mostLive = Math.max(mostLive, inUse());
  }, 3000);
  const start = performance.now();
  const outcome = await work();
  clearInterval(look);
  const seconds = (performance.now() - start) / 1000;
  const more = (most: number, before: number) => `${String(Math.round((most - before) / MB))} MB`;
  console.log(
    `${what}: ${outcome}, ${seconds.toFixed(1)} s, ${(PEOPLE / seconds).toFixed(0)} rows a second, ` +
      `at most ${more(mostLive, live)} more in use, the process ${more(mostResident, resident)} larger`,
  );
};

function* lines(): Generator<string> {
  yield `${HEADINGS.join(',')}\r\n`;
  for (let n = 1; n <= PEOPLE; n += 1) yield `${rowOf(n).join(',')}\r\n`;
}

async function* batches(): AsyncGenerator<string[][]> {
  for (let n = 1; n <= PEOPLE; n += 500) {
    yield Array.from({ length: Math.min(500, PEOPLE - n + 1) }, (_, position) => rowOf(n + position));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const bringIn = async (strapi: Core.Strapi, file: string, format: Format): Promise<string> => {
  const kind = KINDS.employees;
  const order = { file, format, dryRun: false, skipBad: false };
  const { created, updated, unchanged, faults } = await importFile(strapi.db.connection, kind, order);
  if (created + updated + unchanged !== PEOPLE) throw new Error(JSON.stringify(faults.slice(0, 3)));
  return `${String(created)} made, ${String(updated)} changed, ${String(unchanged)} as before`;
};

const takeOut = async (
  strapi: Core.Strapi,
  folder: string,
  format: Format,
  sort: string | null,
): Promise<string> => {
  const file = path.join(folder, `out.${format}`);
  const query = sort === null ? {} : { sort };
  const stream = await exportList(strapi, null, { list: 'employees', format, language: 'id', query });
  await pipeline(stream, createWriteStream(file));
  return `${((await stat(file)).size / MB).toFixed(1)} MB`;
};

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  const folder = await mkdtemp(path.join(tmpdir(), 'kinerja-bench-'));
  const csv = path.join(folder, 'in.csv');
  const xlsx = path.join(folder, 'in.xlsx');
  await pipeline(Readable.from(lines()), createWriteStream(csv));
  await pipeline(xlsxStream('Data', HEADINGS, batches()), createWriteStream(xlsx));
  console.log(`${String(PEOPLE)} people`);
  await measured('import of a CSV', () => bringIn(strapi, csv, 'csv'));
  await measured('import of the same as XLSX', () => bringIn(strapi, xlsx, 'xlsx'));
  await measured('export as CSV', () => takeOut(strapi, folder, 'csv', null));
  await measured('export as CSV, sorted by name', () => takeOut(strapi, folder, 'csv', 'name'));
  await measured('export as XLSX', () => takeOut(strapi, folder, 'xlsx', null));
  await rm(folder, { recursive: true });
  await strapi.destroy();
  process.exit(0);
};

void main();
