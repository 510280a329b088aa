import type { Core } from '@strapi/strapi';
import { workflowOf } from '../../plugins/workflow/server/src/public';
import { CYCLE } from '../api/appraisal-cycle/workflow/binding';
import { launchCycle } from '../api/appraisal-cycle/workflow/launch';
import { loadAccess } from './access';
import { seeded } from './chance';
import { appraisalsOf, closeCycle, dateOf, daysFrom, loadCycle, loadPolicies, openFor } from './cycles';
import { loadLibrary } from './library';
import { loadPeople, type DemoPeople, type DemoPerson } from './people';
import { OPENED_LATE, pastStory, runningStory, type PastEnding, type RunningState } from './plots';
import { change, ensure } from './records';
import { tell } from './stories';

/**
 * Loads a believable agency, relative to the day of loading, through the code that real use takes. Safe to repeat when
 * it was cut off half-way.
 */
export const seedDemo = async (
  strapi: Core.Strapi,
  now = new Date(),
): Promise<{ apiToken: string | null }> => {
  const { clock } = workflowOf(strapi);
  const cycles: string[] = [];
  const real = clock.now;
  // While the past is told the engine's own clock stands still, so that no deadline of the past goes off meanwhile.
  clock.now = () => daysFrom(now, -3 * 366);
  try {
    const positions = await loadLibrary(strapi, now);
    const people = await loadPeople(strapi, positions);
    // The year that is closed must have had its January of assessments.
    const year = now.getUTCMonth() < 2 ? now.getUTCFullYear() - 1 : now.getUTCFullYear();
    const { standard, calibrated } = await loadPolicies(strapi, year);
    cycles.push(
      await loadClosedCycle(strapi, people, standard, year),
      await loadRunningCycle(strapi, people, standard, year, now),
      await loadCalibratedCycle(strapi, people, calibrated, year, now),
    );
  } finally {
    clock.now = real;
  }
  // Finds nobody left to open, and says so as of today.
  for (const cycle of cycles) await launchCycle(strapi, cycle, now);
  return { apiToken: await loadAccess(strapi) };
};

const CALIBRATED_UNIT = 'KOTA.DISDIK';
const ENDINGS: PastEnding[] = [
  'acknowledged',
  'acknowledged',
  'lapsed',
  'acknowledged',
  'upheld',
  'acknowledged',
  'changed',
];
const ACHIEVEMENTS = ['good', 'outstanding', 'good', 'good', 'needs_improvement'];

const setAchievements = async (strapi: Core.Strapi, { units }: DemoPeople, cycle: string): Promise<void> => {
  for (const [index, unit] of [...units.values()].entries()) {
    await ensure(
      strapi,
      'api::unit-achievement.unit-achievement',
      { orgUnit: { documentId: unit }, cycle: { documentId: cycle } },
      { orgUnit: unit, cycle, achievement: ACHIEVEMENTS[index % ACHIEVEMENTS.length] },
    );
  }
};

const loadClosedCycle = async (
  strapi: Core.Strapi,
  people: DemoPeople,
  policy: string,
  year: number,
): Promise<string> => {
  const assessed = new Date(Date.UTC(year, 0, 2, 3));
  const cycle = await loadCycle(strapi, {
    name: `SKP ${String(year - 1)}`,
    year: year - 1,
    assessmentDate: dateOf(assessed),
    policy,
  });
  await setAchievements(strapi, people, cycle);
  await openFor(
    strapi,
    cycle,
    people.people.map(({ id }) => id),
    new Date(Date.UTC(year - 1, 0, 5, 2)),
  );
  const talents = seeded(2025);
  for (const [index, appraisal] of [...(await appraisalsOf(strapi, cycle)).values()].entries()) {
    await tell(
      strapi,
      appraisal,
      pastStory(assessed, ENDINGS[index % ENDINGS.length] ?? 'acknowledged'),
      talents(),
      index,
    );
  }
  await closeCycle(strapi, cycle, new Date(Date.UTC(year, 1, 2, 3)));
  return cycle;
};

/** The demo logins stand where the contract says; the others take the states in turn. */
const FIXED: Record<string, RunningState> = {
  employee: 'targetSetting.draft',
  peer: 'monitoring',
  hr: 'monitoring',
  outsider: 'monitoring',
};
const TURNS: RunningState[] = [
  'targetSetting.review',
  'review',
  'delivered',
  'appeal.explanation',
  'selfAssessment',
  'appeal.decision',
  'finalApproval',
  'final',
  'monitoring',
  'targetSetting.draft',
  'cancelled',
  'monitoring',
];

const statesOf = (people: DemoPerson[], turns: RunningState[]): Map<string, RunningState> => {
  let turn = 0;
  return new Map(
    people.map(({ id, login, post }) => {
      const fixed = login === null ? undefined : FIXED[login];
      if (fixed) return [id, fixed];
      // What heads and supervisors do here is to appraise; their own appraisals are under way.
      if (post !== 'staff') return [id, 'monitoring'];
      const state = turns[turn % turns.length] ?? 'monitoring';
      turn += 1;
      return [id, state];
    }),
  );
};

const tellRunning = async (
  strapi: Core.Strapi,
  cycle: string,
  states: Map<string, RunningState>,
  now: Date,
): Promise<void> => {
  const late = [...states].filter(([, state]) => OPENED_LATE.includes(state)).map(([id]) => id);
  const early = [...states.keys()].filter((id) => !late.includes(id));
  await openFor(strapi, cycle, early, daysFrom(now, -30));
  if (late.length > 0) await openFor(strapi, cycle, [...early, ...late], daysFrom(now, -2));
  // Whose appraisal will be cancelled is no member any more: a further launch would open a new one.
  const staying = [...states].filter(([, state]) => state !== 'cancelled').map(([id]) => id);
  await change(strapi, CYCLE, cycle, { members: { employees: staying } });
  const appraisals = await appraisalsOf(strapi, cycle);
  const talents = seeded(2026);
  let seed = 1000;
  for (const [employee, state] of states) {
    const appraisal = appraisals.get(employee);
    seed += 1;
    const talent = talents();
    if (appraisal) await tell(strapi, appraisal, runningStory(now, state), talent, seed);
  }
};

const loadRunningCycle = async (
  strapi: Core.Strapi,
  people: DemoPeople,
  policy: string,
  year: number,
  now: Date,
): Promise<string> => {
  const cycle = await loadCycle(strapi, {
    name: `SKP ${String(year)}`,
    year,
    assessmentDate: dateOf(daysFrom(now, 75)),
    policy,
  });
  // The unit with the demo logins first, so that its supervisor meets the first states of the turn.
  const members = people.people.filter(({ unit }) => unit !== CALIBRATED_UNIT);
  const ordered = [
    ...members.filter(({ unit }) => unit === 'KOTA.PKM'),
    ...members.filter(({ unit }) => unit !== 'KOTA.PKM'),
  ];
  await tellRunning(strapi, cycle, statesOf(ordered, TURNS), now);
  return cycle;
};

const loadCalibratedCycle = async (
  strapi: Core.Strapi,
  people: DemoPeople,
  policy: string,
  year: number,
  now: Date,
): Promise<string> => {
  const cycle = await loadCycle(strapi, {
    name: `SKP ${String(year)} Dinas Pendidikan`,
    year,
    assessmentDate: dateOf(daysFrom(now, 75)),
    policy,
  });
  const members = people.people.filter(({ unit }) => unit === CALIBRATED_UNIT);
  await tellRunning(
    strapi,
    cycle,
    statesOf(members, ['calibration', 'calibration', 'review', 'monitoring']),
    now,
  );
  return cycle;
};
