import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../database/embedded/ports';
import { waitUntil } from '../../database/embedded/processes';
import { TEST_SETTINGS } from './environment';

/** The real application in a process of its own, as it is started in production, on a given database. */

const ROOT = path.resolve(__dirname, '..', '..');
const SCRIPT = "require('./dist/scripts/serve').serve({ demo: false })";

export interface Node {
  readonly url: string;
  readonly process: ChildProcess;
  /** All that it has said. */
  output(): string;
  /** Ends it without a word, in the middle of whatever it does. */
  kill(): Promise<void>;
}

export const startNode = async (
  databaseUrl: string,
  { port, settings = {} }: { port?: number; settings?: Record<string, string> } = {},
): Promise<Node> => {
  const at = port ?? (await freePort(0));
  const child = spawn(process.execPath, ['-e', SCRIPT], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      ...TEST_SETTINGS,
      ...settings,
      PORT: String(at),
      DATABASE_URL: databaseUrl,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const url = `http://127.0.0.1:${at}`;
  const isReady = () =>
    fetch(`${url}/_health`).then(
      ({ status }) => status === 204,
      () => false,
    );
  if (!(await waitUntil(isReady, 60_000))) {
    child.kill('SIGKILL');
    throw new Error(`the application did not start:\n${output}`);
  }
  return {
    url,
    process: child,
    output: () => output,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
};
