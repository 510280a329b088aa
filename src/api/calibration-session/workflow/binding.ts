import type { Core } from '@strapi/strapi';
import {
  query,
  workflowOf,
  type ActingAs,
  type Binding,
  type Caller,
  type FactsRequest,
  type Queryable,
  type Written,
} from '../../../../plugins/workflow/server/src/public';
import { calibrationDefinition, type CalibrationFacts } from '../../../appraisal/calibration/definition';
import { registeredFor } from '../../../records/driven';
import { APPRAISAL } from '../../appraisal/workflow/open';
import { panelOfSession, seatPanel } from '../seats';
import { CALIBRATED, readGuide, readReviewed, standingOf, type Placed } from '../standing';

/** Ties the session's definition to its tables, and its end to the appraisals that it confirms. */

interface Row extends Placed {
  state: string;
  meetsOn: string | null;
  before: unknown;
  after: unknown;
  closing: unknown;
}

export const readSession = async (on: Queryable, id: string): Promise<Row | null> => {
  const [row] = await query<Row>(
    on,
    `SELECT u.document_id AS unit, c.document_id AS cycle, s.state,
       s.meets_on::text AS "meetsOn", s.before::json, s.after::json, s.closing::json
     FROM calibration_sessions s JOIN org_units u ON u.id = s.org_unit_id
     JOIN appraisal_cycles c ON c.id = s.cycle_id WHERE s.document_id = ?`,
    [id],
  );
  return row ?? null;
};

/** Nobody's rating changes between the look at the distribution and its end: as events do, by the instance's lock. */
const holdAppraisals = (on: Queryable, ids: string[]) =>
  query(
    on,
    `SELECT 1 FROM workflow_instances WHERE subject_type = ? AND subject_id = ANY (?) ORDER BY id FOR UPDATE`,
    [APPRAISAL, ids],
  );

const waitingIn = (people: { appraisal: string; state: string }[]): string[] =>
  people.filter(({ state }) => state === CALIBRATED).map(({ appraisal }) => appraisal);

const loadFacts = async (
  on: Queryable,
  { subjectId, event }: FactsRequest,
): Promise<CalibrationFacts | null> => {
  const session = await readSession(on, subjectId);
  const guide = session && (await readGuide(on, session));
  if (!session || !guide) return null;
  if (event === 'CLOSE') await holdAppraisals(on, waitingIn(await readReviewed(on, session)));
  const people = await readReviewed(on, session);
  const small = people.length < guide.settings.minimumUnitSize;
  return {
    subject: { before: session.before, after: session.after, closing: session.closing },
    unit: { id: session.unit, name: guide.unitName },
    cycle: { id: session.cycle, name: guide.cycleName },
    now: standingOf(people, guide),
    waiting: waitingIn(people).length,
    achievementMissing: guide.ruleSet === 'quadrant' && !small && guide.orgAchievement === null,
  };
};

/** Whoever closed the session confirms: a member, or an admin who records what a member decided. */
const callerOf = (
  { kind, id, name, person = null }: Exclude<Written<CalibrationFacts>['actor'], { kind: 'system' }>,
  { onBehalfOf }: ActingAs,
): Caller =>
  kind === 'person'
    ? { kind, id, name }
    : { kind, id, name, person, units: null, ...(onBehalfOf ? { recordsFor: onBehalfOf } : {}) };

/** The end of the session confirms every result that still waits; whom the closing person may not confirm stays. */
const confirmAll = async (
  strapi: Core.Strapi,
  trx: Parameters<NonNullable<Binding<CalibrationFacts>['afterWrite']>>[0],
  { subjectId, decision, actor, now }: Written<CalibrationFacts>,
): Promise<void> => {
  const closing = decision.steps.find(({ event }) => event === 'CLOSE');
  const session = closing && (await readSession(trx, subjectId));
  if (!session || actor.kind === 'system') return;
  const appraisals = registeredFor(strapi, APPRAISAL);
  const as = closing.actor;
  const caller = callerOf(actor, as);
  const comment = 'Sidang kalibrasi ditutup · Calibration session closed';
  const waiting = waitingIn(await readReviewed(trx, session)).sort();
  const panel = await panelOfSession(trx, calibrationDefinition.subject, subjectId);
  await seatPanel(strapi, trx, { appraisals: waiting, panel, as }, now);
  for (const id of waiting) {
    await workflowOf(strapi).sendIn(
      trx,
      appraisals,
      id,
      caller,
      { event: 'CONFIRM_RESULT', comment },
      { now },
    );
  }
};

export const calibrationBinding = (strapi: Core.Strapi): Binding<CalibrationFacts> => ({
  definition: calibrationDefinition,
  createdBy: 'engine',
  loadFacts,
  title: ({ unit, cycle }) => `Kalibrasi ${unit.name} – ${cycle.name}`,
  place: ({ unit, cycle }) => ({ unit: unit.id, batch: cycle.id }),
  afterWrite: (trx, written) => confirmAll(strapi, trx, written),
});
