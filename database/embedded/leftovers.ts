import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect, ownerIsConnected } from './owner';
import type { Place } from './place';
import { commandLine, isAlive, waitUntil } from './processes';

/** What `postmaster.pid` says: PostgreSQL writes it at its start and removes it when it stops cleanly. */
interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

const pidFile = (place: Place): string => path.join(place.dataFolder, 'postmaster.pid');

export function readPostmaster(place: Place): Postmaster | undefined {
  if (!existsSync(pidFile(place))) return undefined;
  const lines = readFileSync(pidFile(place), 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

/**
 * Makes the data folder free for a new server: waits for one that is stopping, stops an orphan (its application was
 * killed), removes the pid file of a dead one.
 *
 * @throws when another application uses the server at this moment
 */
export async function clearLeftovers(place: Place, log: (line: string) => void): Promise<void> {
  const left = readPostmaster(place);
  if (!left) return;
  if (!isServerOf(place, left.pid)) {
    // Its id may belong to another program by now, and PostgreSQL would then refuse to start for ever.
    rmSync(pidFile(place), { force: true });
    return;
  }
  const gone = (): boolean => !isServerOf(place, left.pid);
  if (left.status === 'stopping' && (await waitUntil(gone, 20_000))) return;
  await refuseIfInUse(place, gone);
  if (gone()) return;
  log(`stopping the database server that a killed process left behind (pid ${left.pid})`);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (isAlive(left.pid)) process.kill(left.pid, signal);
    if (await waitUntil(gone, 15_000)) return;
  }
  throw new Error(
    `The database server with pid ${left.pid} on ${place.dataFolder} does not stop: end it by hand.`,
  );
}

function isServerOf(place: Place, pid: number): boolean {
  return isAlive(pid) && commandLine(pid).includes(place.dataFolder);
}

/**
 * An application marks itself within moments of starting its server; an orphan's mark has gone with its application.
 * So neither answer is believed at once.
 */
async function refuseIfInUse(place: Place, gone: () => boolean): Promise<void> {
  let marked = false;
  for (let look = 0; look < 12 && !gone(); look += 1) {
    marked = await isMarked(place);
    await delay(200);
  }
  if (!marked || gone()) return;
  throw new Error(
    `Another Kinerja process uses the database in ${place.dataFolder}. Stop it first, or give this one its own ` +
      'PostgreSQL by DATABASE_URL (several nodes share one that way).',
  );
}

/** Undecided counts as not: a server that is still starting, or one with a password that we don't know. */
async function isMarked(place: Place): Promise<boolean> {
  const port = readPostmaster(place)?.port;
  const client = port ? await connect(place.password, port).catch(() => undefined) : undefined;
  if (!client) return false;
  return ownerIsConnected(client)
    .catch(() => false)
    .finally(() => client.end());
}

/** The port of the server that a running application uses on this data folder; undefined when none does. */
export async function portInUse(place: Place): Promise<number | undefined> {
  const running = readPostmaster(place);
  if (!running || !isServerOf(place, running.pid)) return undefined;
  return (await isMarked(place)) ? running.port : undefined;
}
