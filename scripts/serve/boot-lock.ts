import { Client } from 'pg';

const BOOT_LOCK = 0x626f6f74; // "boot"

/**
 * Lets one node at a time load: Strapi's schema and permission sync of several nodes at once trip over each other
 * (strapi#10837). Held by a session: if this node dies, the next one goes on at once.
 *
 * @returns what gives the turn to the next node
 */
export async function takeBootLock(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 15_000 });
  client.on('error', () => undefined); // the connection's end is the end of the lock, nothing else
  await client.connect();
  const waiting = setTimeout(() => {
    console.log('Waiting for another node to finish its start …');
  }, 1_000);
  await client.query('SELECT pg_advisory_lock($1)', [BOOT_LOCK]);
  clearTimeout(waiting);
  return () => client.end();
}
