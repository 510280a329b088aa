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
import { appointmentRules } from '../../appraisal/workflow/policy';
import { openAppraisals, readCycleGround, type Skipped } from '../../appraisal/workflow/open';
import { readOrganisation, readUnits } from '../../appraisal/workflow/organisation';
import { countMembers, membersWithoutAppraisal, type Member } from './members';

/**
 * Opens the appraisals of a cycle's members, batch by batch, each batch a transaction of its own. Whom the check
 * blocks is skipped and listed; who has an appraisal already is passed over (the unique index decides), so a run may be
 * cut off and repeated, and two runs at once open nothing twice.
 */

const BATCH = 500;
/** Batches under way at once: while one is being stored, the next is decided. */
const LANES = 2;

export interface Launched {
  /** People whom the members come to. */
  total: number;
  /** Appraisals that this run opened. */
  opened: number;
  /** Those who could not be opened, and why. */
  skipped: Skipped[];
}

const countOpened = async (on: Queryable, cycleId: string): Promise<number> => {
  const [row] = await query<{ opened: number }>(
    on,
    `SELECT count(*)::integer AS opened FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id
     WHERE c.document_id = ? AND a.state <> 'cancelled'`,
    [cycleId],
  );
  return row?.opened ?? 0;
};

/** What the cycle shows of its launch while it runs and afterwards; `rate` is people per second. */
const noteProgress = async (
  trx: Transaction,
  cycleId: string,
  shown: { total: number; opened: number; skipped: Skipped[]; remaining: number; rate: number; at: string },
): Promise<void> => {
  await openGuard(trx);
  await query(trx, `UPDATE appraisal_cycles SET progress = ?::jsonb WHERE document_id = ?`, [
    JSON.stringify(shown),
    cycleId,
  ]);
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

const inBatches = <T>(list: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));

export const launchCycle = async (strapi: Core.Strapi, cycleId: string, now: Date): Promise<Launched> => {
  const { inTransaction } = workflowOf(strapi);
  const connection = strapi.db.connection;
  const ground = await readCycleGround(connection, cycleId);
  if (!ground) throw new Error(`cycle ${cycleId} has no policy`);
  const units = await readUnits(connection);
  const members = await membersWithoutAppraisal(connection, cycleId);
  const openedBefore = await countOpened(connection, cycleId);
  const launched: Launched = { total: await countMembers(connection, cycleId), opened: 0, skipped: [] };
  const since = Date.now();
  let done = 0;

  const tell = async (opened: number): Promise<void> => {
    const { total, skipped } = launched;
    const rate = Math.round((done * 1000) / Math.max(1, Date.now() - since));
    const shown = { total, opened, skipped, remaining: members.length - done, rate, at: now.toISOString() };
    await inTransaction((trx) => noteProgress(trx, cycleId, shown));
  };

  const openBatch = (batch: Member[]): Promise<{ opened: string[]; skipped: Skipped[] }> =>
    inTransaction(async (trx) => {
      const ids = batch.map(({ id }) => id);
      const organisation = await readOrganisation(trx, ids, units);
      const openings = ids.flatMap((id) => {
        const employee = organisation.person(id);
        return employee ? [{ employee }] : [];
      });
      return openAppraisals(strapi, trx, ground, openings, organisation, now);
    });

  /** One bad record never stops the run: what fails is halved until the one is found, and told of. */
  const openWhatCanBe = async (batch: Member[]): Promise<void> => {
    try {
      const { opened, skipped } = await openBatch(batch);
      launched.opened += opened.length;
      launched.skipped.push(...skipped);
      done += batch.length;
    } catch (error) {
      await query(connection, 'SELECT 1'); // with the database away nobody is to blame: the run ends and is repeated
      const [only] = batch;
      if (batch.length === 1 && only) {
        strapi.log.error(`launch of ${cycleId}: ${only.id} failed: ${String(error)}`);
        launched.skipped.push(failedOpening(only, error));
        done += 1;
        return;
      }
      for (const half of inBatches(batch, Math.ceil(batch.length / 2))) await openWhatCanBe(half);
    }
  };

  const waiting = inBatches(members, BATCH);
  const workOff = async (): Promise<void> => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      await openWhatCanBe(batch);
      await tell(openedBefore + launched.opened);
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, workOff));
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
  await tell(await countOpened(connection, cycleId));
  return launched;
};

/** What the pre-launch check says of each member: who would be skipped and why, and what else to mend. */
export const checkCycle = async (on: Queryable, cycleId: string): Promise<CheckLine[]> => {
  const units = await readUnits(on);
  const members = await membersWithoutAppraisal(on, cycleId);
  const ground = await readCycleGround(on, cycleId);
  const rules = ground ? appointmentRules(ground.policy) : {};
  const lines: CheckLine[] = [];
  for (const batch of inBatches(members, BATCH)) {
    const ids = batch.map(({ id }) => id);
    const organisation = await readOrganisation(on, ids, units);
    for (const id of ids) {
      const person = organisation.person(id);
      if (!person) continue;
      const employee = { id, name: person.name };
      lines.push(
        ...appoint(person, organisation, rules).findings.map((finding) => ({ employee, ...finding })),
      );
    }
  }
  return lines;
};
