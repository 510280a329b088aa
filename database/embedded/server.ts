import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPostmaster } from './leftovers';
import type { Place } from './place';
import { isAlive, waitUntil } from './processes';

/**
 * Runs the server and watches over it. Its standard input is a pipe from the application: when that one ends, however
 * it ends (kill -9 too), the pipe closes and the server is told to stop. In a session of its own, so that Ctrl-C in the
 * terminal reaches the application alone, which stops the server last.
 */
const WATCHDOG = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( cat <&3 >/dev/null 2>&1; kill -INT "$server" 2>/dev/null ) &
exec 3<&-
wait "$server"; code=$?
[ -z "$REMOVE_AFTERWARDS" ] || [ "$code" -ne 0 ] || rm -rf "$REMOVE_AFTERWARDS"
exit "$code"
`;

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Much faster, and a power cut loses everything: for tests. */
const WITHOUT_DURABILITY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

export interface ServerProcess {
  readonly port: number;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the server on a port.
 *
 * @returns undefined when it ended before it was ready: mostly a port or data folder that another process took first
 */
export async function startServer(
  place: Place,
  port: number,
  throwaway: boolean,
): Promise<ServerProcess | undefined> {
  const settings = { ...ALWAYS, ...(throwaway && WITHOUT_DURABILITY), port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(place.logFile, 'a', 0o600);
  const child = spawn(
    '/bin/sh',
    ['-c', WATCHDOG, 'sh', place.binaries.postgres, '-D', place.dataFolder, ...flags],
    {
      ...place.account,
      cwd: '/',
      detached: true,
      stdio: ['pipe', log, log],
      env: {
        PATH: process.env.PATH,
        LC_ALL: 'C',
        REMOVE_AFTERWARDS: throwaway ? path.dirname(place.dataFolder) : '',
      },
    },
  );
  closeSync(log);
  const state = { running: true };
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      state.running = false;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  child.stdin?.on('error', () => undefined); // closed by a server that ended first
  const ready = (): boolean => readPostmaster(place)?.status === 'ready';
  // Recovery after a crash replays the log before the server is ready: that may take its time.
  await waitUntil(() => !state.running || ready(), 120_000);
  if (!state.running) return undefined;
  return { port, ended, stop: () => stopServer(place, child, ended) };
}

async function stopServer(place: Place, child: ChildProcess, ended: Promise<void>): Promise<void> {
  const pid = readPostmaster(place)?.pid;
  child.stdin?.destroy(); // the watchdog asks for a fast shutdown: sessions are cut, everything is written
  const impatient = setTimeout(() => {
    if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT'); // immediate shutdown; the next start recovers from the log
  }, 10_000);
  await ended;
  clearTimeout(impatient);
}

/** The last lines of the server's log, for an error message. */
export function logTail(place: Place, lines = 15): string {
  try {
    return readFileSync(place.logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '(no log)';
  }
}
