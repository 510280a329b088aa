import type { Core } from '@strapi/strapi';
import type { PlainDate } from '../appraisal/calendar/plain-date';
import type { Holidays } from '../appraisal/calendar/working-days';
import type { WorkResult } from '../appraisal/plan';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { query, workflowOf, type Caller, type Transaction } from '../../plugins/workflow/server/src/public';
import { between, chanceOf } from './agency/chance';
import { dayOf, moment, workingDaysAfter } from './calendar';
import type { Outcome } from './outcomes';
import type { Actor, Step } from './stories';

/** Plays stories: every event goes through the engine, at its own moment of the past. */

export interface Stage {
  strapi: Core.Strapi;
  trx: Transaction;
  holidays: Holidays;
}

export interface OpenedAppraisal {
  id: string;
  employee: string;
  workResults: WorkResult[];
  /** Role and principal of everybody who takes part. */
  participants: { role: string; principal: string; name: string }[];
}

/** Steps that begin on a day. */
export interface Leg {
  from: PlainDate;
  steps: readonly Step[];
  /** What people noted before them, while things stood as they do then. */
  before?: (appraisal: OpenedAppraisal) => Promise<void>;
}

/** The appraisals of a cycle with those who take part, by employee. */
export const appraisalsOf = async (
  trx: Transaction,
  cycle: string,
): Promise<Map<string, OpenedAppraisal>> => {
  const rows = await query<OpenedAppraisal>(
    trx,
    `SELECT a.document_id AS id, e.document_id AS employee, a.work_results::json AS "workResults",
       (SELECT json_agg(json_build_object('role', w.role, 'principal', w.principal, 'name', p.name) ORDER BY w.id)
        FROM workflow_participants w JOIN employees p ON p.document_id = w.principal
        WHERE w.subject_type = ? AND w.subject_id = a.document_id AND w.valid_to IS NULL) AS participants
     FROM appraisals a JOIN employees e ON e.id = a.employee_id
     JOIN appraisal_cycles c ON c.id = a.cycle_id WHERE c.document_id = ?`,
    [APPRAISAL, cycle],
  );
  return new Map(rows.map((row) => [row.employee, row]));
};

const callerOf = ({ participants, id }: OpenedAppraisal, by: Actor): Caller => {
  if (by === 'system') return { kind: 'system' };
  const holder = participants.find(({ role }) => role === by);
  if (!holder) throw new Error(`nobody is ${by} of appraisal ${id}`);
  return { kind: 'person', id: holder.principal, name: holder.name };
};

const readDueAt = async (trx: Transaction, id: string): Promise<Date | null> => {
  const [row] = await query<{ dueAt: Date | null }>(
    trx,
    `SELECT due_at AS "dueAt" FROM appraisals WHERE document_id = ?`,
    [id],
  );
  return row?.dueAt ? new Date(row.dueAt) : null;
};

/** Office hours; whatever opens a leg comes before them, so that it stands first on its day. */
const OPENS = 7 * 60 + 40;
const OFFICE: [number, number] = [8 * 60, 15 * 60 + 45];

/** Sends the steps of a story one after the other. @throws Error when the engine refuses one. */
export const play = async (
  { strapi, trx, holidays }: Stage,
  appraisal: OpenedAppraisal,
  legs: readonly Leg[],
  { key, outcome }: { key: string; outcome: Outcome },
): Promise<void> => {
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(APPRAISAL);
  if (!registered) throw new Error('the appraisal workflow is not registered');
  const chance = chanceOf(key);
  for (const { from, steps, before } of legs) {
    await before?.(appraisal);
    let day = from;
    for (const { by, event, after, comment, data } of steps) {
      const dueAt = after === 'due' ? await readDueAt(trx, appraisal.id) : null;
      let now: Date;
      if (after === 'due') {
        now = new Date((dueAt?.getTime() ?? Number.NaN) + 1000);
        day = dayOf(now);
      } else {
        day = workingDaysAfter(day, after, holidays);
        const opensAssessment = by === 'system' && after === 0;
        now = moment(day, opensAssessment ? 0 : after === 0 ? OPENS : between(chance, ...OFFICE));
      }
      const material = { plan: appraisal.workResults, outcome, now, chance };
      const request = { event, ...(comment ? { comment } : {}), ...(data ? { data: data(material) } : {}) };
      const done = await workflow.sendIn(trx, registered, appraisal.id, callerOf(appraisal, by), request, {
        now,
      });
      if (!done.ok) throw new Error(`${event} of ${key} was refused: ${JSON.stringify(done)}`);
    }
  }
};
