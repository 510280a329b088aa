import { startEmbeddedPostgres } from '../../database/embedded';
import type { Lifetime } from './lifetime';

/**
 * The address of the database: DATABASE_URL, else that of the embedded server, which is started and will be stopped
 * with the process. Sets DATABASE_URL for the configuration, which is read synchronously later on.
 */
export async function openDatabase(stateFolder: string, lifetime: Lifetime): Promise<string> {
  const given = process.env.DATABASE_URL;
  if (given) return given;
  const server = await startEmbeddedPostgres({ kind: 'lasting', stateFolder, log: console.log });
  lifetime.onEnd(() => server.stop());
  void server.ended.then(() => {
    if (lifetime.isEnding) return;
    console.error('The embedded PostgreSQL has ended by itself; see .data/postgres.log.');
    void lifetime.end(1);
  });
  process.env.DATABASE_URL = server.url;
  return server.url;
}
