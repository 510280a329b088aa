import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from './place';
import { isAlive } from './processes';

export const SUPERUSER = 'kinerja';

/** Whether the data folder holds a complete cluster. */
export function clusterExists(place: Place): boolean {
  return existsSync(path.join(place.dataFolder, 'PG_VERSION'));
}

/**
 * Makes the cluster beside its final place and renames it there: a kill at any moment leaves either none or a whole
 * one, never half of one.
 */
export async function createCluster(place: Place): Promise<void> {
  const parent = path.dirname(place.dataFolder);
  removeUnfinished(parent, path.basename(place.dataFolder));
  const unfinished = `${place.dataFolder}.new-${process.pid}`;
  const passwordFile = `${unfinished}-${randomBytes(4).toString('hex')}`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, place.password, { mode: 0o600 });
  if (place.account) {
    for (const each of [unfinished, passwordFile]) chownSync(each, place.account.uid, place.account.gid);
  }
  try {
    await run(place, place.binaries.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // the server's own locale: the same order of text on every machine
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ]);
    renameSync(unfinished, place.dataFolder);
  } catch (error) {
    if (!clusterExists(place)) throw error; // else another process made it in the meantime
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function removeUnfinished(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    const maker = new RegExp(`^${name}\\.new-(\\d+)`).exec(entry)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(path.join(parent, entry), { recursive: true, force: true });
  }
  // An empty or half-filled folder can only be left over from something else than this function.
  const final = path.join(parent, name);
  if (existsSync(final) && readdirSync(final).length === 0) rmSync(final, { recursive: true });
}

/** Gives the superuser of a stopped cluster the place's password (the file that knew the old one is gone). */
export async function resetPassword(place: Place): Promise<void> {
  const sql = `ALTER ROLE ${SUPERUSER} PASSWORD '${place.password}';\n`;
  await run(place, place.binaries.postgres, ['--single', '-D', place.dataFolder, 'postgres'], sql);
}

function run(place: Place, command: string, args: string[], input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...place.account,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(command)} failed with code ${String(code)}:\n${output}`));
    });
    child.stdin.end(input);
  });
}
