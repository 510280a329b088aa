import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { fillTo, settleLists } from './many';

/**
 * The same readings at two sizes of the same agency. `FEW` and `MANY` set the sizes (default 10,000 and 300,000), `TURNS`
 * how often each is asked for.
 */

const FEW = Number(process.env.FEW ?? 10_000);
const MANY = Number(process.env.MANY ?? 300_000);
const TURNS = Number(process.env.TURNS ?? 60);

export interface Reading {
  name: string;
  path: string;
  bearers: string[];
}
export type Readings = (strapi: Core.Strapi, url: string, size: number) => Promise<Reading[]>;

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

/** @param plain the reading that the others are held against */
const print = (few: Map<string, number>, many: Map<string, number>, plain?: string): void => {
  const before = plain === undefined ? undefined : many.get(plain);
  const lines = [...few].map(([name, at]) => {
    const after = many.get(name) ?? Number.NaN;
    return [
      name.padEnd(44),
      `${at.toFixed(1)} ms`.padStart(11),
      `${after.toFixed(1)} ms`.padStart(11),
      (after / at).toFixed(2).padStart(7),
      ...(before === undefined ? [] : [(before / after).toFixed(1).padStart(8)]),
    ].join(' ');
  });
  const heading = `${''.padEnd(44)} ${`at ${String(FEW)}`.padStart(11)} ${`at ${String(MANY)}`.padStart(11)}   ratio`;
  console.log([`${heading}${plain === undefined ? '' : '  faster than Strapi’s'}`, ...lines].join('\n'));
};

/** Starts the application on the database given, reads at both sizes and tells of it. */
export const compareSizes = async (readings: Readings, plain?: string): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  process.env.PORT = '0';
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  await settleLists(strapi);
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const address = strapi.server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${String(address.port)}`;

  const measure = async (size: number): Promise<Map<string, number>> => {
    await fillTo(strapi, size);
    const times = new Map<string, number>();
    for (const reading of await readings(strapi, url, size))
      times.set(reading.name, await timeOf(url, reading));
    return times;
  };
  const few = await measure(FEW);
  print(few, await measure(MANY), plain);
  await strapi.destroy();
  process.exit(0);
};
