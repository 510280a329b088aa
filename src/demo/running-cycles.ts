import type { PlainDate } from '../appraisal/calendar/plain-date';
import { dayOf, moment, runningCycleDates, workingDaysBefore } from './calendar';
import { LATE_JOINERS, RUNNING_PREDICATES, RUNNING_STORIES } from './casting';
import {
  createCycle,
  HEALTH,
  idsOf,
  launch,
  LAUNCH_AT,
  membersOf,
  outcomeOf,
  playAll,
  SERVICES,
  type CycleData,
  type Scene,
} from './cycles';
import { openMembers, sendToCycle } from './openings';
import { OUTCOMES } from './outcomes';
import { PLANNING, RUNNING, type Step } from './stories';

/** This year's cycles: that of the services, and that of the health service, whose policy asks for calibration. */

/** Working days ago: when late joiners were opened, and the last event of each story. */
const JOINED_AGO = 2;
const LAST_EVENT_AGO = 2;

/** The day on which a story has to begin, for its last event to lie a few working days back. */
const beginningOf = ({ now, holidays }: Scene, steps: readonly Step[]): PlainDate => {
  const days = steps.reduce((sum, { after }) => sum + (after === 'due' ? 0 : after), LAST_EVENT_AGO);
  return workingDaysBefore(dayOf(now), days, holidays);
};

const loadRunningCycle = async (
  scene: Scene,
  { daysToAssessment, ...rest }: Omit<CycleData, 'dates'> & { daysToAssessment: number },
): Promise<void> => {
  const today = dayOf(scene.now);
  const dates = runningCycleDates(today, daysToAssessment, scene.holidays);
  const cycle = await createCycle(scene, { ...rest, dates });
  const keys = membersOf(rest.units);
  const late = keys.filter((key) => key in LATE_JOINERS);
  await launch(
    scene,
    cycle,
    dates.launchedOn,
    keys.filter((key) => !late.includes(key)),
  );
  const joined = workingDaysBefore(today, JOINED_AGO, scene.holidays);
  const comment = 'Pegawai mutasi masuk dan pegawai yang kembali dari penugasan';
  await sendToCycle(scene, cycle, { event: 'ADD_MEMBERS', comment }, moment(joined, LAUNCH_AT));
  await openMembers(scene, cycle, idsOf(scene, late), moment(joined, LAUNCH_AT));

  await playAll(scene, cycle, keys, (key) => {
    const predicate = RUNNING_PREDICATES[key];
    const outcome = predicate ? OUTCOMES[predicate] : outcomeOf(key);
    const joining = LATE_JOINERS[key];
    if (joining) return { outcome, legs: [{ from: joined, steps: PLANNING[joining] }] };
    const steps = RUNNING[RUNNING_STORIES[key] ?? 'monitoring'];
    const legs = [
      { from: dates.launchedOn, steps: PLANNING.agreed },
      { from: beginningOf(scene, steps), steps },
    ];
    return { outcome, legs };
  });
};

export const loadRunningCycles = async (scene: Scene): Promise<void> => {
  const year = dayOf(scene.now).slice(0, 4);
  await loadRunningCycle(scene, {
    name: `SKP Tahun ${year}`,
    policy: 'standard',
    units: SERVICES,
    daysToAssessment: 75,
  });
  await loadRunningCycle(scene, {
    name: `SKP Tahun ${year} – Dinas Kesehatan`,
    policy: 'calibrated',
    units: HEALTH,
    daysToAssessment: 60,
  });
};
