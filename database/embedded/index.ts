import { clusterExists, createCluster, resetPassword } from './cluster';
import { clearLeftovers, portInUse } from './leftovers';
import { connect, ensureDatabase, markAsOwner, serverUrl } from './owner';
import { lastingPlace, throwawayPlace, type Place } from './place';
import { freePort } from './ports';
import { logTail, startServer, type ServerProcess } from './server';

export interface EmbeddedPostgres {
  /** Connection string of the database `kinerja`, as superuser. */
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Resolves when the server has ended, whether asked to or not. */
  readonly ended: Promise<void>;
  /** Stops the server cleanly; of a throwaway one nothing remains. */
  stop(): Promise<void>;
}

export type EmbeddedOptions =
  | {
      readonly kind: 'lasting';
      /** The application's `.data`: the password, the log and (where the server's account can enter) the data. */
      readonly stateFolder: string;
      /** Taken if free, so that a developer's tools find the server again; else any free one. */
      readonly preferredPort?: number;
      readonly log?: (line: string) => void;
    }
  | { readonly kind: 'throwaway'; readonly log?: (line: string) => void };

const PREFERRED_PORT = 54_329;
const DATABASE = 'kinerja';

/**
 * Starts a PostgreSQL server of our own, on 127.0.0.1 alone.
 *
 * @throws when another application uses the same data folder, or when the server doesn't start (with its log)
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? ((): void => undefined);
  const place = options.kind === 'lasting' ? lastingPlace(options.stateFolder) : throwawayPlace();
  if (place.note) log(place.note);
  await clearLeftovers(place, log);
  if (!clusterExists(place)) {
    log(`creating the database in ${place.dataFolder}`);
    await createCluster(place);
  } else if (!place.passwordIsKnown) {
    await resetPassword(place);
  }
  const preferred = options.kind === 'lasting' ? (options.preferredPort ?? PREFERRED_PORT) : 0;
  const server = await startOnSomePort(place, preferred, options.kind === 'throwaway', log);
  const owner = await connect(place.password, server.port);
  await markAsOwner(owner);
  await ensureDatabase(owner, DATABASE);
  return {
    url: serverUrl(place.password, server.port, DATABASE),
    port: server.port,
    dataFolder: place.dataFolder,
    ended: server.ended,
    stop: async () => {
      await owner.end().catch(() => undefined);
      await server.stop();
    },
  };
}

/**
 * The address of the database while an application runs on it: for tasks beside it. Undefined when none runs.
 *
 * @public called by scripts/run.mjs
 */
export async function urlOfRunning(stateFolder: string): Promise<string | undefined> {
  const place = lastingPlace(stateFolder);
  const port = await portInUse(place);
  return port === undefined ? undefined : serverUrl(place.password, port, DATABASE);
}

const ATTEMPTS = 3;
/** How long the processes of a server that was killed may take to be gone, on a machine that is busy. */
const GONE_WITHIN_MS = 15_000;
const LOOK_AGAIN_MS = 250;

/**
 * Between finding a free port and the server's taking it another program may be faster: try again. What is left of a
 * server that was killed may still hold its memory for a moment: wait for it.
 */
async function startOnSomePort(
  place: Place,
  preferred: number,
  throwaway: boolean,
  log: (line: string) => void,
): Promise<ServerProcess> {
  const patience = Date.now() + GONE_WITHIN_MS;
  for (let attempt = 0; attempt < ATTEMPTS;) {
    const server = await startServer(place, await freePort(attempt === 0 ? preferred : 0), throwaway);
    if (server) return server;
    if (!throwaway) await clearLeftovers(place, log); // refuses if another application came first
    const leaving = logTail(place).includes('pre-existing shared memory block');
    if (leaving && Date.now() < patience) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    else attempt += 1;
  }
  throw new Error(
    `The embedded PostgreSQL does not start. Its log (${place.logFile}) ends with:\n${logTail(place)}`,
  );
}
