import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canReach, serverAccount, type Account } from './account';
import { copyBinaries, installedBinaries, isRunnable, repairBinaries, type Binaries } from './binaries';
import { newPassword, readCredentials, saveCredentials } from './credentials';

/** Where one server lives and who runs it. */
export interface Place {
  readonly dataFolder: string;
  readonly logFile: string;
  readonly password: string;
  /** False: the password is new, a cluster that is there already has another. */
  readonly passwordIsKnown: boolean;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** Set when the folder asked for is closed to the account: why data or binaries lie elsewhere. */
  readonly note?: string;
}

/** The place of the application's own data: `.data/postgres`, or a reachable folder when that one is closed to the account. */
export function lastingPlace(stateFolder: string): Place {
  mkdirSync(stateFolder, { recursive: true });
  const account = serverAccount();
  // A strict umask must not lock the account out of a folder that is ours; what is secret in it has mode 0600.
  if (account) chmodSync(stateFolder, 0o711);
  const known = readCredentials(stateFolder);
  const password = known?.password ?? newPassword();
  const reachable = !account || canReach(path.dirname(stateFolder), account);
  const relocated = reachable ? undefined : relocatedFolder(stateFolder, known?.relocated, account);
  const dataFolder = path.join(relocated ?? stateFolder, 'postgres');
  saveCredentials(stateFolder, {
    password,
    ...(relocated && { relocated: { checkout: stateFolder, folder: relocated } }),
  });
  return {
    dataFolder,
    logFile: path.join(stateFolder, 'postgres.log'),
    password,
    passwordIsKnown: known !== undefined,
    binaries: reachableBinaries(account),
    account,
    ...(relocated && {
      note: `${stateFolder} is closed to the system account of the database: its data lie in ${dataFolder}`,
    }),
  };
}

/** A fresh folder below the system's temporary one, gone when the server stops. */
export function throwawayPlace(): Place {
  const account = serverAccount();
  const base = mkdtempSync(path.join(os.tmpdir(), 'kinerja-postgres-'));
  if (account) chownSync(base, account.uid, account.gid);
  return {
    dataFolder: path.join(base, 'postgres'),
    logFile: path.join(base, 'postgres.log'),
    password: newPassword(),
    passwordIsKnown: true,
    binaries: reachableBinaries(account),
    account,
  };
}

function reachableBinaries(account: Account | undefined): Binaries {
  const installed = installedBinaries();
  repairBinaries(installed);
  return !account || isRunnable(installed, account) ? installed : copyBinaries(installed, openBase(account));
}

/** One folder per checkout; a random part, so that a removed `.data` means a fresh start. */
function relocatedFolder(
  checkout: string,
  known: { checkout: string; folder: string } | undefined,
  account: Account,
): string {
  const base = openBase(account);
  const name = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  const folder =
    known?.checkout === checkout
      ? known.folder
      : path.join(base, `${name}-${randomBytes(3).toString('hex')}`);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  chownSync(folder, account.uid, account.gid);
  return folder;
}

function openBase(account: Account): string {
  for (const base of ['/var/lib/kinerja', path.join(os.tmpdir(), 'kinerja')]) {
    try {
      mkdirSync(base, { recursive: true });
      chmodSync(base, 0o755);
    } catch {
      continue; // a read-only file system, say: the next one
    }
    if (canReach(base, account)) return base;
  }
  throw new Error(
    'No folder found that the system account of the database may enter: set DATABASE_URL instead.',
  );
}
