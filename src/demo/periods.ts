import { shiftDays } from '../appraisal/calendar/plain-date';
import { PERIOD_KINDS, periodOf } from '../appraisal/periodic/period';
import { openSet } from '../api/periodic-evaluation/workflow/open';
import { registeredFor } from '../records/driven';
import { PERIODIC_EVALUATION } from '../scope/periodic-evaluations';
import { query, workflowOf, type Caller } from '../../plugins/workflow/server/src/public';
import { dayOf, moment, workingDaysAfter } from './calendar';
import type { Scene } from './cycles';
import { madeOf } from './records';

/** The month before, evaluated and acknowledged; the present one under way, with action plans of one person. */

interface Opened {
  id: string;
  employee: string;
  appraiser: string;
}

const OPENED = `
  SELECT x.document_id AS id, e.document_id AS employee, b.document_id AS appraiser FROM periodic_evaluations x
  JOIN employees e ON e.id = x.employee_id JOIN employees b ON b.id = x.appraiser_id
  WHERE x.period = ? ORDER BY x.id`;

const WORK = [
  { key: 'a1', title: 'Merapikan antrean di loket', unit: 'hari', target: 20 },
  { key: 'a2', title: 'Merekap keluhan dan menutupnya', unit: 'keluhan', target: 5 },
];

export const loadPeriods = async (scene: Scene): Promise<void> => {
  const { strapi, trx, now, organisation, holidays } = scene;
  const registered = registeredFor(strapi, PERIODIC_EVALUATION);
  const today = dayOf(now);
  const present = periodOf(today, 'monthly');
  const before = periodOf(shiftDays(present.start, -1), 'monthly');

  const send = async (who: Caller, id: string, event: string, at: Date, data?: object): Promise<void> => {
    const request = { event, ...(data ? { data } : {}) };
    const sent = await workflowOf(strapi).sendIn(trx, registered, id, who, request, { now: at });
    if (!sent.ok) throw new Error(`${event} of the demo was refused: ${JSON.stringify(sent)}`);
  };
  const everybody = await query<{ id: string; name: string }>(
    trx,
    `SELECT document_id AS id, name FROM employees`,
    [],
  );
  const names = new Map(everybody.map(({ id, name }) => [id, name]));
  const as = (id: string): Caller => ({ kind: 'person', id, name: names.get(id) ?? '' });
  // The demo logins' own unit; the hourly chore opens the rest.
  const units = [organisation.units.civil.documentId];
  const opened = (period: string) => query<Opened>(trx, OPENED, [period]);

  for (const [period, at] of [
    [before, moment(before.start, 8 * 60)],
    [present, now],
  ] as const)
    for (const kind of PERIOD_KINDS.filter((one) => one === 'monthly'))
      await openSet(strapi, trx, { kind, period, units }, at);

  const evaluated = workingDaysAfter(before.end, 1, holidays);
  const at = (minutes: number): Date =>
    new Date(Math.min(moment(evaluated, minutes).getTime(), now.getTime()));
  for (const { id, employee, appraiser } of await opened(before.label)) {
    const actionPlans = WORK.map(({ key }) => ({ key, rating: 'meets' }));
    const data = { actionPlans, resultRating: 'meets', behaviourRating: 'meets' };
    await send(as(employee), id, 'PLAN_ACTIONS', moment(before.start, 9 * 60), { actionPlans: WORK });
    await send({ kind: 'system' }, id, 'OPEN_EVALUATION', moment(before.end, 24 * 60));
    await send(as(appraiser), id, 'SUBMIT_EVALUATION', at(8 * 60), data);
    await send(as(employee), id, 'ACKNOWLEDGE', at(9 * 60));
  }
  // One is evaluated before the month has ended: something to do for the demo supervisor.
  const supervisor = madeOf(organisation.people, 'civil.identity').documentId;
  const [first] = (await opened(present.label)).filter(({ appraiser }) => appraiser === supervisor);
  if (!first) return;
  const progress = [{ key: 'a1', realisation: 12, note: 'Antrean terurai sejak pekan kedua' }];
  await send(as(first.employee), first.id, 'PLAN_ACTIONS', now, { actionPlans: WORK });
  await send(as(first.employee), first.id, 'REPORT_PROGRESS', now, { progress });
  await send(as(first.appraiser), first.id, 'OPEN_EVALUATION', now);
};
