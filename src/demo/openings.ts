import { openAppraisals, readCycleGround, type Skipped } from '../api/appraisal/workflow/open';
import { readOrganisation } from '../api/appraisal/workflow/organisation';
import { CYCLE } from '../api/appraisal-cycle/workflow/binding';
import { workflowOf, type Caller } from '../../plugins/workflow/server/src/public';
import type { Stage } from './play';

/**
 * Drives a cycle at moments of the past. Members are opened here, in the seed's own transaction, in the place of the
 * effect that LAUNCH leaves to the job worker: the worker would see deadlines of months ago before their stories are
 * told, and act on them.
 */

export interface CycleOnStage {
  id: string;
  admin: Caller;
  opened: number;
  skipped: Skipped[];
}

const registeredCycle = ({ strapi }: Stage) => {
  const registered = workflowOf(strapi).registry.byUid(CYCLE);
  if (!registered) throw new Error('the cycle workflow is not registered');
  return registered;
};

/** The cycle's own history begins with its record. */
export const beginCycle = async (stage: Stage, id: string, name: string, now: Date): Promise<void> => {
  const registered = registeredCycle(stage);
  const facts = await registered.binding.loadFacts(stage.trx, { subjectId: id, now });
  if (!facts) throw new Error(`there is no cycle ${id}`);
  const beginning = { subjectId: id, title: name, participants: [], facts };
  await workflowOf(stage.strapi).start(stage.trx, registered, [beginning], { event: 'OPENED' }, now);
};

/** Sends an event of the cycle and takes back the job that would open its members in the present. */
export const sendToCycle = async (
  stage: Stage,
  { id, admin }: CycleOnStage,
  request: { event: string; comment?: string },
  now: Date,
): Promise<void> => {
  const caller: Caller = request.event === 'LAUNCHED' ? { kind: 'system' } : admin;
  const done = await workflowOf(stage.strapi).sendIn(stage.trx, registeredCycle(stage), id, caller, request, {
    now,
  });
  if (!done.ok) throw new Error(`${request.event} of cycle ${id} was refused: ${JSON.stringify(done)}`);
  await stage.trx.raw(`SELECT graphile_worker.remove_job(?)`, [
    `effect:${CYCLE}:${id}:${done.revision}:openMembers`,
  ]);
};

/** Opens appraisals as a launch does, and keeps account of it as a launch does. */
export const openMembers = async (
  { strapi, trx }: Stage,
  cycle: CycleOnStage,
  employees: readonly string[],
  now: Date,
): Promise<void> => {
  const ground = await readCycleGround(trx, cycle.id);
  if (!ground) throw new Error(`cycle ${cycle.id} has no policy`);
  const organisation = await readOrganisation(trx, [...employees]);
  const openings = employees.flatMap((id) => {
    const employee = organisation.person(id);
    return employee ? [{ employee }] : [];
  });
  const { opened, skipped } = await openAppraisals(strapi, trx, ground, openings, organisation, now);
  cycle.opened += opened.length;
  cycle.skipped.push(...skipped);
  const progress = {
    total: cycle.opened + cycle.skipped.length,
    opened: cycle.opened,
    skipped: cycle.skipped,
    at: now.toISOString(),
  };
  await trx.raw(`UPDATE appraisal_cycles SET progress = ?::jsonb WHERE document_id = ?`, [
    JSON.stringify(progress),
    cycle.id,
  ]);
};
