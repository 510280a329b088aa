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
import { countMembers, membersWithoutAppraisal } from './members';

/**
 * Opens the appraisals of a cycle's members, batch by batch, each batch a transaction of its own. Whom the check
 * blocks is skipped and listed; who has an appraisal already is passed over, so a run may be cut off and repeated.
 */

const BATCH = 500;

export interface Launched {
  /** People whom the members come to. */
  total: number;
  /** Appraisals that this run opened. */
  opened: number;
  /** Those who could not be opened, and why. */
  skipped: Skipped[];
}

/** What the cycle shows of its launch while it runs and afterwards. */
const noteProgress = async (
  trx: Transaction,
  cycleId: string,
  { total, skipped }: Launched,
  now: Date,
): Promise<void> => {
  await openGuard(trx);
  await query(
    trx,
    `UPDATE appraisal_cycles c SET progress = ?::jsonb || jsonb_build_object('opened',
       (SELECT count(*) FROM appraisals a WHERE a.cycle_id = c.id AND a.state <> 'cancelled'))
     WHERE document_id = ?`,
    [JSON.stringify({ total, skipped, at: now.toISOString() }), cycleId],
  );
};

export const launchCycle = async (strapi: Core.Strapi, cycleId: string, now: Date): Promise<Launched> => {
  const { inTransaction } = workflowOf(strapi);
  const connection = strapi.db.connection;
  const units = await readUnits(connection);
  const launched: Launched = { total: await countMembers(connection, cycleId), opened: 0, skipped: [] };
  let after = 0;
  for (;;) {
    const more = await inTransaction(async (trx) => {
      // One run at a time per cycle: a second one finds nobody left.
      await trx.raw(`SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [`launch:${cycleId}`]);
      const ground = await readCycleGround(trx, cycleId);
      if (!ground) throw new Error(`cycle ${cycleId} has no policy`);
      const members = await membersWithoutAppraisal(trx, cycleId, after, BATCH);
      const last = members.at(-1);
      if (!last) {
        await noteProgress(trx, cycleId, launched, now);
        return false;
      }
      const organisation = await readOrganisation(
        trx,
        members.map(({ id }) => id),
        units,
      );
      const openings = members.flatMap(({ id }) => {
        const employee = organisation.person(id);
        return employee ? [{ employee }] : [];
      });
      const { opened, skipped } = await openAppraisals(strapi, trx, ground, openings, organisation, now);
      launched.opened += opened.length;
      launched.skipped.push(...skipped);
      after = last.rowId;
      await noteProgress(trx, cycleId, launched, now);
      return true;
    });
    if (!more) return launched;
  }
};

/** What the pre-launch check says of each member: who would be skipped and why, and what else to mend. */
export const checkCycle = async (on: Queryable, cycleId: string): Promise<CheckLine[]> => {
  const units = await readUnits(on);
  const lines: CheckLine[] = [];
  for (let after = 0; ;) {
    const members = await membersWithoutAppraisal(on, cycleId, after, BATCH);
    const last = members.at(-1);
    if (!last) return lines;
    const organisation = await readOrganisation(
      on,
      members.map(({ id }) => id),
      units,
    );
    for (const { id } of members) {
      const person = organisation.person(id);
      if (!person) continue;
      const employee = { id, name: person.name };
      lines.push(...appoint(person, organisation).findings.map((finding) => ({ employee, ...finding })));
    }
    after = last.rowId;
  }
};
