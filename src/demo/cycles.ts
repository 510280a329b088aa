import type { PlainDate } from '../appraisal/calendar/plain-date';
import { CYCLE } from '../api/appraisal-cycle/workflow/binding';
import type { Caller } from '../../plugins/workflow/server/src/public';
import { PEOPLE } from './agency/people';
import type { PolicyKey } from './agency/policies';
import type { UnitKey } from './agency/units';
import { moment, type CycleDates } from './calendar';
import { beginCycle, openMembers, sendToCycle, type CycleOnStage } from './openings';
import { ACHIEVEMENTS, OUTCOMES, OUTCOME_OF, type Outcome } from './outcomes';
import type { Organisation } from './people';
import { appraisalsOf, play, type Leg, type Stage } from './play';
import { createRecord, createRecords, madeOf, rowsIn, type Ids } from './records';

/** What the demo's cycles have in common: the record, the launch, the stories. */

export interface Scene extends Stage {
  organisation: Organisation;
  policies: Ids<PolicyKey>;
  admin: Caller;
  now: Date;
}

export interface CycleData {
  name: string;
  dates: CycleDates;
  policy: PolicyKey;
  units: UnitKey[];
}

const MEMBERS = 'cycle.members';
export const LAUNCH_AT = 7 * 60 + 15;
export const SERVICES: UnitKey[] = ['secretariat', 'civil', 'licensing', 'education'];
export const HEALTH: UnitKey[] = ['health', 'healthCentre'];

export const outcomeOf = (key: string): Outcome => OUTCOME_OF.get(key) ?? OUTCOMES.good;
export const membersOf = (units: readonly UnitKey[]): string[] =>
  PEOPLE.filter(({ unit }) => units.includes(unit)).map(({ key }) => key);

export const createCycle = async (
  scene: Scene,
  { name, dates, policy, units }: CycleData,
): Promise<CycleOnStage> => {
  const { strapi, organisation, policies, admin } = scene;
  const { launchedOn, ...fields } = dates;
  const members = await createRecord(strapi, MEMBERS, {
    orgUnits: units.map((unit) => organisation.units[unit].id),
  });
  const { id, documentId } = await createRecord(strapi, CYCLE, {
    name,
    ...fields,
    policy: policies[policy].id,
    members: { id: members.id, __pivot: { order: 1, field: 'members', component_type: MEMBERS } },
  });
  const achieved = rowsIn(ACHIEVEMENTS).filter(([unit]) => units.includes(unit));
  await createRecords(
    strapi,
    'api::unit-achievement.unit-achievement',
    achieved.map(([unit, achievement]) => [
      unit,
      { orgUnit: organisation.units[unit].id, cycle: id, achievement },
    ]),
  );
  await beginCycle(scene, documentId, name, moment(launchedOn, LAUNCH_AT - 10));
  return { id: documentId, admin, opened: 0, skipped: [] };
};

export const launch = async (
  scene: Scene,
  cycle: CycleOnStage,
  on: PlainDate,
  keys: string[],
): Promise<void> => {
  const at = moment(on, LAUNCH_AT);
  await sendToCycle(scene, cycle, { event: 'LAUNCH' }, at);
  await openMembers(scene, cycle, idsOf(scene, keys), at);
  await sendToCycle(scene, cycle, { event: 'LAUNCHED' }, at);
};

export const idsOf = ({ organisation }: Scene, keys: readonly string[]): string[] =>
  keys.map((key) => madeOf(organisation.people, key).documentId);

/** Plays everybody's story; who was skipped has none. */
export const playAll = async (
  scene: Scene,
  cycle: CycleOnStage,
  keys: readonly string[],
  storyOf: (key: string) => { legs: Leg[]; outcome: Outcome },
): Promise<void> => {
  const appraisals = await appraisalsOf(scene.trx, cycle.id);
  for (const key of keys) {
    const appraisal = appraisals.get(madeOf(scene.organisation.people, key).documentId);
    if (!appraisal) continue;
    const { legs, outcome } = storyOf(key);
    await play(scene, appraisal, legs, { key, outcome });
  }
};
