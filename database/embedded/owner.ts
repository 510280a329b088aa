import { Client } from 'pg';
import { SUPERUSER } from './cluster';

/** The session-level lock by which a running application marks the server as its own. */
const OWNER_LOCK = 0x6b696e65; // "kine"

export function serverUrl(password: string, port: number, database: string): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

export async function connect(password: string, port: number, database = 'postgres'): Promise<Client> {
  const client = new Client({
    connectionString: serverUrl(password, port, database),
    connectionTimeoutMillis: 2_000,
  });
  // A server that stops cuts idle connections: no reason to bring the process down.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Marks the server as in use for as long as the connection lives. */
export async function markAsOwner(client: Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [OWNER_LOCK]);
}

export async function ownerIsConnected(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1::bigint::oid AND granted`,
    [OWNER_LOCK],
  );
  return (rowCount ?? 0) > 0;
}

export async function ensureDatabase(client: Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
}
