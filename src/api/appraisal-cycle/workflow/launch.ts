import type { Core } from '@strapi/strapi';
import {
  openGuard,
  query,
  workflowOf,
  type Queryable,
  type Transaction,
} from '../../../../plugins/workflow/server/src/public';
import type { CheckLine } from '../../../appraisal/cycle/definition';
import { appoint } from '../../../appraisal/workflow/roles';
import { openAppraisals, readCycleGround, type Skipped } from '../../appraisal/workflow/open';
import { readOrganisation, readUnits } from '../../appraisal/workflow/organisation';
import { countMembers, membersWithoutAppraisal, type Member } from './members';

/**
 * Opens the appraisals of a cycle's members, batch by batch, each batch a transaction of its own. Whom the check
 * blocks is skipped and listed; who has an appraisal already is passed over, so a run may be cut off and repeated.
 */

const BATCH = 1000;

export interface Launched {
  /** People whom the members come to. */
  total: number;
  /** Appraisals that this run opened. */
  opened: number;
  /** Those who could not be opened, and why. */
  skipped: Skipped[];
}

/** What the cycle shows of its launch while it runs and afterwards; `rate` is people per second. */
const noteProgress = async (
  trx: Transaction,
  cycleId: string,
  { total, skipped }: Launched,
  { done, waiting, since }: { done: number; waiting: number; since: number },
  now: Date,
): Promise<void> => {
  await openGuard(trx);
  const seconds = Math.max(0.001, (Date.now() - since) / 1000);
  const shown = {
    total,
    skipped,
    remaining: waiting - done,
    rate: Math.round(done / seconds),
    at: now.toISOString(),
  };
  await query(
    trx,
    `UPDATE appraisal_cycles c SET progress = ?::jsonb || jsonb_build_object('opened',
       (SELECT count(*) FROM appraisals a WHERE a.cycle_id = c.id AND a.state <> 'cancelled'))
     WHERE document_id = ?`,
    [JSON.stringify(shown), cycleId],
  );
};

const failedOpening = (member: Member, error: unknown): Skipped => ({
  employee: { id: member.id, name: member.name },
  findings: [
    {
      code: 'OPENING_FAILED',
      severity: 'blocks',
      message: {
        id: `Penilaian tidak dapat dibuka: ${error instanceof Error ? error.message : String(error)}`,
        en: `The appraisal could not be opened: ${error instanceof Error ? error.message : String(error)}`,
      },
      fixer: 'admin',
    },
  ],
});

export const launchCycle = async (strapi: Core.Strapi, cycleId: string, now: Date): Promise<Launched> => {
  const { inTransaction } = workflowOf(strapi);
  const connection = strapi.db.connection;
  const units = await readUnits(connection);
  const members = await membersWithoutAppraisal(connection, cycleId);
  const launched: Launched = { total: await countMembers(connection, cycleId), opened: 0, skipped: [] };
  const run = { done: 0, waiting: members.length, since: Date.now() };

  const openBatch = (batch: Member[]): Promise<void> =>
    inTransaction(async (trx) => {
      // One batch at a time per cycle; whom another run has opened meanwhile is passed over.
      await trx.raw(`SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [`launch:${cycleId}`]);
      const ground = await readCycleGround(trx, cycleId);
      if (!ground) throw new Error(`cycle ${cycleId} has no policy`);
      const ids = batch.map(({ id }) => id);
      const organisation = await readOrganisation(trx, ids, units);
      const openings = ids.flatMap((id) => {
        const employee = organisation.person(id);
        return employee ? [{ employee }] : [];
      });
      const { opened, skipped } = await openAppraisals(strapi, trx, ground, openings, organisation, now);
      launched.opened += opened.length;
      launched.skipped.push(...skipped);
      run.done += batch.length;
      await noteProgress(trx, cycleId, launched, run, now);
    });

  /** One bad record never stops the run: what fails is halved until the one is found, and told of. */
  const openWhatCanBe = async (batch: Member[]): Promise<void> => {
    const before = { opened: launched.opened, skipped: launched.skipped.length, done: run.done };
    try {
      await openBatch(batch);
    } catch (error) {
      await query(connection, 'SELECT 1'); // with the database away nobody is to blame: the run ends and is repeated
      launched.opened = before.opened;
      launched.skipped.length = before.skipped;
      run.done = before.done;
      const [only] = batch;
      if (batch.length === 1 && only) {
        strapi.log.error(`launch of ${cycleId}: ${only.id} failed: ${String(error)}`);
        launched.skipped.push(failedOpening(only, error));
        run.done += 1;
        return;
      }
      const half = Math.ceil(batch.length / 2);
      await openWhatCanBe(batch.slice(0, half));
      await openWhatCanBe(batch.slice(half));
    }
  };

  for (let start = 0; start < members.length; start += BATCH)
    await openWhatCanBe(members.slice(start, start + BATCH));
  await inTransaction((trx) => noteProgress(trx, cycleId, launched, run, now));
  return launched;
};

/** What the pre-launch check says of each member: who would be skipped and why, and what else to mend. */
export const checkCycle = async (on: Queryable, cycleId: string): Promise<CheckLine[]> => {
  const units = await readUnits(on);
  const members = await membersWithoutAppraisal(on, cycleId);
  const lines: CheckLine[] = [];
  for (let start = 0; start < members.length; start += BATCH) {
    const ids = members.slice(start, start + BATCH).map(({ id }) => id);
    const organisation = await readOrganisation(on, ids, units);
    for (const id of ids) {
      const person = organisation.person(id);
      if (!person) continue;
      const employee = { id, name: person.name };
      lines.push(...appoint(person, organisation).findings.map((finding) => ({ employee, ...finding })));
    }
  }
  return lines;
};
