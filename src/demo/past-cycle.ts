import { dayOf, moment, pastCycleDates, workingDaysAfter } from './calendar';
import { NEWCOMERS, PAST_PLANNING, PAST_STORIES } from './casting';
import {
  createCycle,
  HEALTH,
  launch,
  LAUNCH_AT,
  membersOf,
  outcomeOf,
  playAll,
  SERVICES,
  type CycleData,
  type Scene,
} from './cycles';
import { noteLastYear } from './monitoring';
import { sendToCycle } from './openings';
import { PAST, PLANNING } from './stories';

/** Last year's cycle: everybody's story to the end, then closed. */
export const loadPastCycle = async (scene: Scene): Promise<void> => {
  const dates = pastCycleDates(dayOf(scene.now), scene.holidays);
  const units = [...SERVICES, ...HEALTH];
  const data: CycleData = { name: `SKP Tahun ${dates.year}`, dates, policy: 'standard', units };
  const cycle = await createCycle(scene, data);
  const keys = membersOf(units).filter((key) => !NEWCOMERS.includes(key));
  await launch(scene, cycle, dates.launchedOn, keys);
  await playAll(scene, cycle, keys, (key) => ({
    legs: [
      { from: dates.launchedOn, steps: PLANNING[PAST_PLANNING[key] ?? 'agreed'] },
      {
        from: dates.assessmentDate,
        steps: PAST[PAST_STORIES[key] ?? 'accepted'],
        ...(key === 'civil.employee' ? { before: ({ id }) => noteLastYear(scene, id) } : {}),
      },
    ],
    outcome: outcomeOf(key),
  }));
  const lastWeek = workingDaysAfter(`${dates.year}-12-27`, 1, scene.holidays);
  await sendToCycle(scene, cycle, { event: 'CLOSE' }, moment(lastWeek, LAUNCH_AT));
};
