import type { Core } from '@strapi/strapi';
import {
  query,
  workflowOf,
  type Transaction,
  type Written,
} from '../../../../plugins/workflow/server/src/public';
import type { AppraisalFacts } from '../../../appraisal/workflow/facts';
import { ENROLMENT } from '../../../scope/enrolments';
import { GUIDANCE_PLAN } from '../../../scope/guidance-plans';
import { PERIODIC_EVALUATION } from '../../../scope/periodic-evaluations';

/**
 * What goes along when an appraisal passes to another appraiser, by REASSIGN or with a transfer. Records that stand
 * within it follow by themselves; trainings and guidance outlive their appraisal, so they are passed on here, each by its
 * own REASSIGN, on its own record. Months that run end with the period that a transfer has closed.
 */

interface Passing {
  from: string;
  to: string;
  comment: string;
}

interface Open {
  uid: string;
  id: string;
}

/** Open trainings and guidance of the person that the former appraiser looks after. */
const LEFT_BEHIND = `
  SELECT ? AS uid, n.document_id AS id FROM enrolments n JOIN employees e ON e.id = n.employee_id
  JOIN employees b ON b.id = n.appraiser_id
  WHERE e.document_id = ? AND b.document_id = ? AND n.state NOT IN ('completed', 'declined', 'cancelled')
  UNION ALL
  SELECT ?, g.document_id FROM guidance_plans g JOIN employees e ON e.id = g.employee_id
  JOIN employees b ON b.id = g.appraiser_id
  WHERE e.document_id = ? AND b.document_id = ? AND g.state NOT IN ('closed', 'cancelled')`;

/** The appraiser whom the mirrored column of months that are not over tells of. */
const NAME_IN_MONTHS = `
  UPDATE periodic_evaluations x SET appraiser_id = b.id FROM appraisals a, employees b
  WHERE x.appraisal_id = a.id AND a.document_id = ? AND b.document_id = ? AND x.state NOT IN ('final', 'cancelled')`;

const RUNNING_MONTHS = `
  SELECT x.document_id AS id FROM periodic_evaluations x JOIN appraisals a ON a.id = x.appraisal_id
  WHERE a.document_id = ? AND x.state = 'running' ORDER BY x.id`;

const NEXT_APPRAISER = `
  SELECT b.document_id AS id FROM appraisals a
  JOIN appraisals o ON o.employee_id = a.employee_id AND o.cycle_id = a.cycle_id AND o.state <> 'cancelled'
  JOIN employees b ON b.id = o.appraiser_id WHERE a.document_id = ? ORDER BY o.period DESC LIMIT 1`;

/** A refusal (the new one has a part in it already) leaves that record to HR, and takes nothing back. */
const tell = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, id }: Open,
  request: { event: string; data?: Record<string, unknown>; comment?: string },
  now: Date,
): Promise<void> => {
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(uid);
  if (!registered) throw new Error(`${uid} is driven by no workflow`);
  await workflow.sendIn(trx, registered, id, { kind: 'system' }, request, { now });
};

const passed = async (
  trx: Transaction,
  { subjectId, facts, decision }: Written<AppraisalFacts>,
): Promise<Passing | null> => {
  const from = facts.subject.appraiser;
  for (const { event, data, comment } of decision.steps) {
    if (event === 'REASSIGN' && data?.role === 'appraiser')
      return { from, to: String(data.employee), comment: comment ?? '' };
    if (event === 'TRANSFER') {
      const [next] = await query<{ id: string }>(trx, NEXT_APPRAISER, [subjectId]);
      if (next) return { from, to: next.id, comment: comment ?? '' };
    }
  }
  return null;
};

export const passOn = async (
  strapi: Core.Strapi,
  trx: Transaction,
  written: Written<AppraisalFacts>,
): Promise<void> => {
  const passing = await passed(trx, written);
  if (!passing) return;
  const { subjectId, facts, decision, now } = written;
  const { from, to, comment } = passing;
  const { employee } = facts.subject;
  const left = await query<Open>(trx, LEFT_BEHIND, [
    ENROLMENT,
    employee,
    from,
    GUIDANCE_PLAN,
    employee,
    from,
  ]);
  const data = { role: 'appraiser', employee: to };
  for (const open of left) await tell(strapi, trx, open, { event: 'REASSIGN', data, comment }, now);
  if (!decision.steps.some(({ event }) => event === 'TRANSFER')) {
    await query(trx, NAME_IN_MONTHS, [subjectId, to]);
    return;
  }
  for (const { id } of await query<{ id: string }>(trx, RUNNING_MONTHS, [subjectId]))
    await tell(strapi, trx, { uid: PERIODIC_EVALUATION, id }, { event: 'OPEN_EVALUATION' }, now);
};
