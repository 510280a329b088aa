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
import { APPRAISAL } from './open';

/**
 * What goes along when an appraisal passes to another appraiser, by REASSIGN or with a transfer. Records that stand
 * within it follow by themselves; trainings and guidance outlive their appraisal, so they are passed on here, each by its
 * own REASSIGN, on its own record. Months that run end with the period that a transfer has closed.
 */

interface Passing {
  from: string;
  to: string;
  /** Of the unit that the person has moved to; they join, and those who arranged it so far stay. */
  team: string[];
  comment: string;
}

interface Open {
  uid: string;
  id: string;
  appraiser: string | null;
}

/** Open trainings and guidance of the person, with who looks after each. */
const OPEN_RECORDS = `
  SELECT ? AS uid, n.document_id AS id, b.document_id AS appraiser FROM enrolments n
  JOIN employees e ON e.id = n.employee_id LEFT JOIN employees b ON b.id = n.appraiser_id
  WHERE e.document_id = ? AND n.state NOT IN ('completed', 'declined', 'cancelled')
  UNION ALL
  SELECT ?, g.document_id, b.document_id FROM guidance_plans g
  JOIN employees e ON e.id = g.employee_id LEFT JOIN employees b ON b.id = g.appraiser_id
  WHERE e.document_id = ? AND g.state NOT IN ('closed', 'cancelled')`;

/** The appraiser whom the mirrored column of months that are not over tells of. */
const NAME_IN_MONTHS = `
  UPDATE periodic_evaluations x SET appraiser_id = b.id FROM appraisals a, employees b
  WHERE x.appraisal_id = a.id AND a.document_id = ? AND b.document_id = ? AND x.state NOT IN ('final', 'cancelled')`;

const RUNNING_MONTHS = `
  SELECT x.document_id AS id FROM periodic_evaluations x JOIN appraisals a ON a.id = x.appraisal_id
  WHERE a.document_id = ? AND x.state = 'running' ORDER BY x.id`;

const NEXT_PERIOD = `
  SELECT b.document_id AS appraiser, ARRAY(
    SELECT p.principal FROM workflow_participants p
    WHERE p.subject_type = ? AND p.subject_id = o.document_id AND p.role = 'performanceTeam' AND p.valid_to IS NULL
    ORDER BY p.id) AS team
  FROM appraisals a
  JOIN appraisals o ON o.employee_id = a.employee_id AND o.cycle_id = a.cycle_id AND o.state <> 'cancelled'
  JOIN employees b ON b.id = o.appraiser_id WHERE a.document_id = ? ORDER BY o.period DESC LIMIT 1`;

/** A refusal (the new one has a part in it already) leaves that record to HR, and takes nothing back. */
const tell = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, id }: Pick<Open, 'uid' | 'id'>,
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
      return { from, to: String(data.employee), team: [], comment: comment ?? '' };
    if (event === 'TRANSFER') {
      const [next] = await query<{ appraiser: string; team: string[] }>(trx, NEXT_PERIOD, [
        APPRAISAL,
        subjectId,
      ]);
      if (next) return { from, to: next.appraiser, team: next.team, comment: comment ?? '' };
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
  const { from, to, team, comment } = passing;
  const { employee } = facts.subject;
  const records = await query<Open>(trx, OPEN_RECORDS, [ENROLMENT, employee, GUIDANCE_PLAN, employee]);
  for (const open of records) {
    const parts = [
      ...(open.appraiser === from ? [{ role: 'appraiser', employee: to }] : []),
      ...team.map((member) => ({ role: 'performanceTeam', employee: member })),
    ];
    for (const data of parts) await tell(strapi, trx, open, { event: 'REASSIGN', data, comment }, now);
  }
  if (!decision.steps.some(({ event }) => event === 'TRANSFER')) {
    await query(trx, NAME_IN_MONTHS, [subjectId, to]);
    return;
  }
  for (const { id } of await query<{ id: string }>(trx, RUNNING_MONTHS, [subjectId]))
    await tell(strapi, trx, { uid: PERIODIC_EVALUATION, id }, { event: 'OPEN_EVALUATION' }, now);
};
