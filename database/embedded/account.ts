import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The system account that the database server runs as; PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const ACCOUNT_NAME = 'postgres';

/**
 * Who runs the server: nobody in particular (undefined: the current user) for an ordinary user, the system account
 * `postgres` for root, made when the machine has none.
 *
 * @throws when root cannot make that account
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = findAccount() ?? createAccount();
  if (account) return account;
  throw new Error(
    `PostgreSQL does not run as root, and the system account "${ACCOUNT_NAME}" could not be made. ` +
      'Start Kinerja as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

function findAccount(): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${ACCOUNT_NAME}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function createAccount(): Account | undefined {
  // shadow-utils first; Alpine's busybox has adduser with other flags
  const ways: readonly (readonly [string, ...string[]])[] = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', ACCOUNT_NAME],
    ['adduser', '-S', '-D', '-H', '-s', '/bin/false', ACCOUNT_NAME],
  ];
  for (const [command, ...args] of ways) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) return findAccount();
  }
  return undefined;
}

/** Whether the account gets through to a path: asked of the kernel, so that access lists count as well. */
export function canReach(path: string, account: Account | undefined): boolean {
  return spawnSync('test', ['-r', path, '-a', '-x', path], { ...account, cwd: '/' }).status === 0;
}
