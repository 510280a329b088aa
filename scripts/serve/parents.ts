import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { commandLine, isAlive } from '../../database/embedded/processes';

/**
 * Whether the npm that started this process, and the shell between, are still there. Killed, neither passes on
 * anything, and this process would live on unseen.
 *
 * @returns a check to call again and again; without npm above it holds for ever
 */
export function watchNpm(): () => boolean {
  if (!process.env.npm_lifecycle_event) return () => true;
  const parent = process.ppid;
  const npm = [parent, parentOf(parent)].find(
    (pid) => pid !== undefined && /^npm\b|npm-cli/.test(commandLine(pid)),
  );
  return () => process.ppid === parent && (npm === undefined || isAlive(npm));
}

function parentOf(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`;
  const text = existsSync(file)
    ? // the second field, in brackets, may hold blanks and brackets itself
      readFileSync(file, 'utf8').replace(/^.*\) \S+ /, '')
    : spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  const parent = Number.parseInt(text, 10);
  return Number.isNaN(parent) ? undefined : parent;
}
