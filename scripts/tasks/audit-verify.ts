import { Client, type QueryResultRow } from 'pg';
import { verifyHistory } from '../../plugins/workflow/server/src/public';

/**
 * Recomputes every hash of the workflow history and says whether anything was changed, added or taken away since.
 * Ends with 0 when all is whole, with 1 and the first broken link of each chain when not.
 */
export default async function auditVerify(_args: readonly string[], databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { chains, entries, erased, broken } = await verifyHistory(
      async <R>(text: string, parameters: unknown[]) =>
        (await client.query<R & QueryResultRow>(text, parameters)).rows,
    );
    console.log(`${entries} entries in ${chains} chains verified (${erased} with erased personal values)`);
    for (const { subjectType, subjectId, historyId, sequence, problem } of broken) {
      const entry = historyId === null ? `after entry ${sequence}` : `entry ${sequence} (id ${historyId})`;
      console.error(`BROKEN ${subjectType} ${subjectId}, ${entry}: ${problem}`);
    }
    return broken.length === 0 ? 0 : 1;
  } finally {
    await client.end();
  }
}
