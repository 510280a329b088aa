import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createStrapi, type Core } from '@strapi/strapi';

/**
 * What the plugins cost a start: the time from reading their modules to the end of their bootstrap, as a share of the
 * whole start, and what they keep in memory. `TURNS` starts, each on the database as the first one left it.
 */

const TURNS = Number(process.env.TURNS ?? 3);
const PLUGINS = ['workflow', 'portal', 'docs'];

type Step = (given: { strapi: Core.Strapi }) => unknown;
type Plugin = Partial<Record<'register' | 'bootstrap', Step>>;

interface Cost {
  seconds: number;
  megabytes: number;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Adds to the cost what is spent until the work is done; collecting garbage is not part of it. */
const count = async <T>(cost: Cost, work: () => T | Promise<T>): Promise<T> => {
  const before = heap();
  const start = performance.now();
  const done = await work();
  cost.seconds += (performance.now() - start) / 1000;
  cost.megabytes += heap() - before;
  return done;
};

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  const appDir = path.dirname(distDir);
  const modules: Cost = { seconds: 0, megabytes: 0 };
  const plugins = await count(modules, () =>
    Promise.all(
      PLUGINS.map(async (name) => {
        const file = path.join(appDir, 'plugins', name, 'strapi-server.js');
        return ((await import(file)) as { default: Plugin }).default;
      }),
    ),
  );
  let cost: Cost = { seconds: 0, megabytes: 0 };
  for (const plugin of plugins)
    for (const step of ['register', 'bootstrap'] as const) {
      const own = plugin[step];
      if (own) plugin[step] = (given) => count(cost, () => own(given));
    }

  const starts: { whole: number; cost: Cost }[] = [];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    cost = { seconds: 0, megabytes: 0 };
    const collected = performance.now();
    const strapi = await createStrapi({ appDir, distDir }).load();
    starts.push({ whole: (performance.now() - collected) / 1000, cost });
    await strapi.destroy();
  }
  // The first makes the tables.
  const later = starts.slice(1);
  const whole = median(later.map((start) => start.whole));
  const own = median(later.map((start) => start.cost.seconds));
  const kept = median(later.map((start) => start.cost.megabytes));
  console.log(
    [
      `a start: ${whole.toFixed(1)} s, of which the plugins ${own.toFixed(2)} s, and ${modules.seconds.toFixed(2)} s once to read their modules`,
      `share of the start: ${((100 * (own + modules.seconds)) / (whole + modules.seconds)).toFixed(0)} %`,
      `memory: ${(kept + modules.megabytes).toFixed(0)} MB, of which their modules and libraries ${modules.megabytes.toFixed(0)} MB`,
    ].join('\n'),
  );
  process.exit(0);
};

void main();
