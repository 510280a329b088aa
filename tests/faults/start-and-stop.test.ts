import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../database/embedded/ports';
import { waitUntil } from '../../database/embedded/processes';
import { TEST_SETTINGS } from '../support/environment';
import { onServer, templateName, urlOf } from '../support/template-server';

const ROOT = path.resolve(__dirname, '..', '..');
/** Three nodes on an empty database make its tables one after the other. */
jest.setTimeout(300_000);

const DATABASE = 'kinerja_test_nodes';
const serverUrl = process.env.KINERJA_TEST_SERVER ?? '';

const running: ChildProcess[] = [];

async function node(
  database = DATABASE,
): Promise<{ process: ChildProcess; port: number; output: () => string }> {
  const port = await freePort(0);
  const script = "require('./dist/scripts/serve').serve({ demo: false })";
  const child = spawn(process.execPath, ['-e', script], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      ...TEST_SETTINGS,
      PORT: String(port),
      DATABASE_URL: urlOf(serverUrl, database),
    },
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  return { process: child, port, output: () => output };
}

const isReady = (port: number) => () =>
  fetch(`http://127.0.0.1:${port}/_health`).then(
    ({ status }) => status === 204,
    () => false,
  );

beforeEach(() => onServer(serverUrl, `CREATE DATABASE ${DATABASE} TEMPLATE ${templateName('empty')}`));
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  await onServer(serverUrl, `DROP DATABASE ${DATABASE} WITH (FORCE)`);
});

describe('nodes of one database', () => {
  it('start at the same moment on an empty database without tripping over each other', async () => {
    await onServer(serverUrl, `DROP DATABASE ${DATABASE}`, `CREATE DATABASE ${DATABASE}`);
    const nodes = await Promise.all([node(), node(), node()]);
    for (const { port, output } of nodes) {
      if (!(await waitUntil(isReady(port), 240_000))) throw new Error(output());
      expect(output()).not.toMatch(/\berror(\u001b\[39m)?: /i);
    }
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('end on %s within seconds and with code 0', async (signal) => {
    const { process: child, port } = await node();
    await waitUntil(isReady(port), 240_000);
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
  });

  it('end on a signal in the middle of their start too', async () => {
    const { process: child } = await node();
    await once(child.stdout ?? child, 'data').catch(() => undefined);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
  });

  it('tell in one line that their port is taken', async () => {
    const first = await node();
    await waitUntil(isReady(first.port), 240_000);
    const second = spawn(process.execPath, ['-e', "require('./dist/scripts/serve').serve({ demo: false })"], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        ...TEST_SETTINGS,
        PORT: String(first.port),
        DATABASE_URL: urlOf(serverUrl, DATABASE),
      },
    });
    let output = '';
    second.stderr.on('data', (data: Buffer) => (output += data.toString()));
    const [code] = (await once(second, 'exit')) as [number];
    expect(code).toBe(1);
    expect(output).toMatch(/^Port \d+ is taken/);
  });
});
