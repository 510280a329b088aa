import { createServer } from 'node:net';
import path from 'node:path';
// Reads the file .env into the environment when it is loaded: has to stand before anything that looks there.
import { createStrapi, type Core } from '@strapi/strapi';
import { readSettings } from '../../config/settings';
import { takeBootLock } from './boot-lock';
import { demoSheet, loadDemoOnce } from './demo';
import { Lifetime } from './lifetime';
import { openDatabase } from './open-database';

const distDir = path.resolve(__dirname, '..', '..');
const appDir = path.dirname(distDir);
const stateFolder = path.join(appDir, '.data');

/** Starts the application and keeps it until a signal ends it. */
export async function serve({ demo }: { readonly demo: boolean }): Promise<void> {
  const lifetime = new Lifetime();
  try {
    await start(lifetime, demo);
  } catch (error) {
    if (lifetime.isEnding) return; // the database is being stopped under a start that was called off
    console.error(error instanceof Error ? error.message : error);
    await lifetime.end(1);
  }
}

async function start(lifetime: Lifetime, demo: boolean): Promise<void> {
  // Before the database starts: faults in the settings are told at once.
  const settings = readSettings({
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL ?? 'postgresql://later',
  });
  await refuseTakenPort(settings.HOST, settings.PORT);
  const databaseUrl = await openDatabase(stateFolder, lifetime);
  const giveWay = await takeBootLock(databaseUrl);
  const strapi = createStrapi({ appDir, distDir });
  lifetime.takeSignals();
  await strapi.load();
  if (demo) await loadDemoOnce(strapi, distDir, stateFolder);
  await giveWay();
  lifetime.onEnd(() => stop(strapi));
  await strapi.listen();
  const host = ['0.0.0.0', '::', '127.0.0.1'].includes(settings.HOST) ? 'localhost' : settings.HOST;
  const url = settings.PUBLIC_URL ?? `http://${host}:${settings.PORT}`;
  console.log(demo ? demoSheet(url, stateFolder) : `Kinerja is ready at ${url}`);
}

/** Takes no new requests, gives those under way five seconds, then closes Strapi. */
async function stop(strapi: Core.Strapi): Promise<void> {
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => {
    const patience = setTimeout(resolve, 5_000);
    httpServer.close(() => {
      clearTimeout(patience);
      resolve();
    });
    httpServer.closeIdleConnections();
  });
  await strapi.destroy();
}

/** Strapi itself would end the process at once, and say so only after a whole start. */
function refuseTakenPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is taken by another program: choose one by PORT, for example PORT=${port + 1}.`,
            )
          : error,
      );
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}
