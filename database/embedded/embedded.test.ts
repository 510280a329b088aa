import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '.';
import { commandLine, isAlive, waitUntil } from './processes';

const ROOT = path.resolve(__dirname, '..', '..');
const isRoot = process.getuid?.() === 0;

let base: string;
const stateFolder = () => path.join(base, '.data');
const dataFolder = () => path.join(stateFolder(), 'postgres');
const start = (preferredPort = 0) =>
  startEmbeddedPostgres({ kind: 'lasting', stateFolder: stateFolder(), preferredPort });

beforeEach(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'kinerja-embedded-'));
  chmodSync(base, 0o755); // as a checkout usually is
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

/** An application in a process of its own, to be killed. */
async function application(): Promise<{ url: string; kill: () => Promise<void> }> {
  const options = JSON.stringify({ kind: 'lasting', stateFolder: stateFolder(), preferredPort: 0 });
  const script = `require('./database/embedded').startEmbeddedPostgres(${options}).then(({ url }) => console.log(url));`;
  const child = spawn(process.execPath, ['-r', './tests/support/typescript-hook.cjs', '-e', script], {
    cwd: ROOT,
  });
  const [url] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: url.toString().trim(),
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** The server and its watchdogs, by their command lines. */
const processes = () =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && commandLine(pid).includes(dataFolder()));
const watchdogs = () => processes().filter((pid) => commandLine(pid).startsWith('/bin/sh'));

async function stopAfter(server: EmbeddedPostgres, work: () => Promise<void> = () => Promise.resolve()) {
  try {
    await work();
  } finally {
    await server.stop();
  }
}

const onLinux = existsSync('/proc/self') ? describe : describe.skip;

onLinux('the embedded database', () => {
  it('keeps its data over a restart, listens on this machine alone, and leaves nothing running', async () => {
    const first = await start();
    await stopAfter(first, async () => {
      await ask(first.url, "CREATE TABLE note AS SELECT 'kept' AS text");
      expect(await ask(first.url, 'SHOW listen_addresses')).toBe('127.0.0.1');
    });
    expect(processes()).toEqual([]);
    const second = await start();
    await stopAfter(second, async () => {
      expect(await ask(second.url, 'SELECT text FROM note')).toBe('kept');
    });
  });

  it('keeps its password to itself', async () => {
    const server = await start();
    await stopAfter(server, async () => {
      expect(statSync(path.join(stateFolder(), 'postgres.json')).mode & 0o777).toBe(0o600);
      await expect(ask(server.url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow(/password/);
    });
  });

  it('takes another port when its own is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const server = await start(port);
    await stopAfter(server, async () => {
      expect(server.port).not.toBe(port);
      expect(await ask(server.url, 'SELECT 1')).toBe(1);
    });
    taken.close();
  });

  it('stops by itself when its application is killed', async () => {
    const killed = await application();
    await killed.kill();
    expect(await waitUntil(() => processes().length === 0, 10_000)).toBe(true);
  });

  it('takes over from a server that a killed application left behind', async () => {
    const killed = await application();
    await ask(killed.url, "CREATE TABLE note AS SELECT 'acknowledged' AS text");
    for (const pid of watchdogs()) process.kill(pid, 'SIGKILL');
    await killed.kill();
    expect(await waitUntil(() => processes().filter(isAlive).length === 1, 10_000)).toBe(true);
    const server = await start();
    await stopAfter(server, async () => {
      expect(await ask(server.url, 'SELECT text FROM note')).toBe('acknowledged');
    });
  });

  it('recovers when everything was killed at once', async () => {
    const killed = await application();
    await ask(killed.url, "CREATE TABLE note AS SELECT 'acknowledged' AS text");
    for (const pid of processes()) process.kill(pid, 'SIGKILL');
    await killed.kill();
    const server = await start();
    await stopAfter(server, async () => {
      expect(await ask(server.url, 'SELECT text FROM note')).toBe('acknowledged');
    });
  });

  it('is not kept from starting by a pid file whose number another program has now', async () => {
    await stopAfter(await start());
    writeFileSync(path.join(dataFolder(), 'postmaster.pid'), `${process.pid}\n${dataFolder()}\n1\n5432\n`);
    await stopAfter(await start());
  });

  it('starts afresh after a first start that was killed half-way', async () => {
    mkdirSync(`${dataFolder()}.new-999999999`, { recursive: true });
    mkdirSync(dataFolder());
    await stopAfter(await start());
    expect(readdirSync(stateFolder()).filter((name) => name.includes('.new-'))).toEqual([]);
  });

  it('finds its data again when the file with its password is gone', async () => {
    const first = await start();
    await stopAfter(first, async () => {
      await ask(first.url, "CREATE TABLE note AS SELECT 'kept' AS text");
    });
    rmSync(path.join(stateFolder(), 'postgres.json'));
    const second = await start();
    await stopAfter(second, async () => {
      expect(await ask(second.url, 'SELECT text FROM note')).toBe('kept');
    });
  });

  it('tells a second application on the same folder that it is in use, and does the first no harm', async () => {
    const first = await start();
    await stopAfter(first, async () => {
      await expect(start()).rejects.toThrow(/Another Kinerja process/);
      expect(await ask(first.url, 'SELECT 1')).toBe(1);
    });
  });

  it('leaves nothing of a throwaway server', async () => {
    const server = await startEmbeddedPostgres({ kind: 'throwaway' });
    expect(await ask(server.url, 'SHOW fsync')).toBe('off');
    await server.stop();
    expect(existsSync(server.dataFolder)).toBe(false);
  });

  (isRoot ? it : it.skip)('works in a checkout that its system account may not enter', async () => {
    chmodSync(base, 0o700);
    const first = await start();
    await stopAfter(first, async () => {
      await ask(first.url, "CREATE TABLE note AS SELECT 'kept' AS text");
      expect(first.dataFolder.startsWith(base)).toBe(false);
    });
    const second = await start();
    await stopAfter(second, async () => {
      expect(await ask(second.url, 'SELECT text FROM note')).toBe('kept');
    });
    rmSync(path.dirname(second.dataFolder), { recursive: true });
  });
});
