import type { Core } from '@strapi/strapi';
import { query, workflowOf, type Caller } from '../../plugins/workflow/server/src/public';
import { CYCLE } from '../api/appraisal-cycle/workflow/binding';
import { launchCycle } from '../api/appraisal-cycle/workflow/launch';
import { change, ensure } from './records';

/** The three cycles of the demo: last year's, closed; this year's; and that of a unit whose policy asks for calibration. */

export const DAY = 86_400_000;

export const daysFrom = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY);
export const dateOf = (moment: Date): string => moment.toISOString().slice(0, 10);

export interface CyclePlan {
  name: string;
  year: number;
  assessmentDate: string;
  policy: string;
}

const LEGAL_BASIS = [
  { rule: 'quadrant', regulation: 'PermenPANRB 6/2022', article: '24–25', text: 'Evaluasi kinerja pegawai' },
  { rule: 'appeal', regulation: 'PP 30/2019', article: '59', text: 'Keberatan diajukan dalam 14 hari' },
];

export const loadPolicies = async (
  strapi: Core.Strapi,
  year: number,
): Promise<{ standard: string; calibrated: string }> => {
  const policy = (name: string, more: Record<string, unknown>) =>
    ensure(
      strapi,
      'api::appraisal-policy.appraisal-policy',
      { name },
      {
        validFrom: `${String(year - 1)}-01-01`,
        legalBasis: LEGAL_BASIS,
        ...more,
      },
    );
  return {
    standard: await policy('Kebijakan kinerja kota', {}),
    calibrated: await policy('Kebijakan kinerja dengan kalibrasi', { calibration: true }),
  };
};

export const loadCycle = (strapi: Core.Strapi, { name, year, ...more }: CyclePlan): Promise<string> =>
  ensure(
    strapi,
    'api::appraisal-cycle.appraisal-cycle',
    { name },
    {
      year,
      startDate: `${String(year)}-01-01`,
      endDate: `${String(year)}-12-31`,
      ...more,
    },
  );

const ADMIN = { kind: 'admin' as const, id: 'admin:demo', name: 'Admin Demo', person: null };

/**
 * Opens the cycle for these people at a moment of the past: first launch, or members who join later. The launch's own
 * job then finds everybody opened already.
 */
export const openFor = async (
  strapi: Core.Strapi,
  cycle: string,
  employees: string[],
  now: Date,
): Promise<void> => {
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(CYCLE);
  if (!registered) throw new Error('the cycle workflow is not registered');
  const opened = await appraisalsOf(strapi, cycle);
  if (employees.every((id) => opened.has(id))) return;
  await change(strapi, CYCLE, cycle, { members: { employees } });
  await launchCycle(strapi, cycle, now);
  const launched = await workflow.describe(registered, cycle, ADMIN, now);
  if (!launched.ok) throw new Error(`cycle ${cycle}: ${launched.code}`);
  const isNew = launched.instance.path === 'draft';
  await workflow.inTransaction(async (trx) => {
    const send = (caller: Caller, event: string) =>
      workflow.sendIn(trx, registered, cycle, caller, { event }, { now });
    await send(ADMIN, isNew ? 'LAUNCH' : 'ADD_MEMBERS');
    if (isNew) await send({ kind: 'system' }, 'LAUNCHED');
  });
};

export const closeCycle = async (strapi: Core.Strapi, cycle: string, now: Date): Promise<void> => {
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(CYCLE);
  if (registered) await workflow.send(registered, cycle, ADMIN, { event: 'CLOSE' }, { now });
};

/** The appraisals of a cycle by employee. */
export const appraisalsOf = async (strapi: Core.Strapi, cycle: string): Promise<Map<string, string>> => {
  const rows = await query<{ id: string; employee: string }>(
    strapi.db.connection,
    `SELECT a.document_id AS id, e.document_id AS employee FROM appraisals a JOIN employees e ON e.id = a.employee_id
     JOIN appraisal_cycles c ON c.id = a.cycle_id WHERE c.document_id = ? ORDER BY a.id`,
    [cycle],
  );
  return new Map(rows.map(({ id, employee }) => [employee, id]));
};
