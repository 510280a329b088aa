import { query, type FactsRequest, type Queryable } from '../../../../plugins/workflow/server/src/public';
import { ZONE_OF, type ZoneName } from '../../../appraisal/calendar/local-time';
import type { AppraisalFacts, AppraisalFields, PersonFacts } from '../../../appraisal/workflow/facts';
import type { OrgAchievement } from '../../../appraisal/plan';
import { transferFacts } from './transfer';
import { policyFacts, type PolicyRow } from './policy';

/** Loads what the rules of an appraisal look at: one query, and one more where a transfer must be foreseen. */

interface FactsRow {
  id: string;
  employee: string;
  appraiser: string | null;
  appraiser_superior: string | null;
  work_results: AppraisalFields['workResults'] | null;
  agreed_work_results: AppraisalFields['agreedWorkResults'];
  plan_details: AppraisalFields['planDetails'];
  agreed_plan_details: AppraisalFields['agreedPlanDetails'];
  behaviours: AppraisalFields['behaviours'] | null;
  self_assessment: AppraisalFields['selfAssessment'];
  review: AppraisalFields['review'];
  initial_result: AppraisalFields['initialResult'];
  result: AppraisalFields['result'];
  appeal: AppraisalFields['appeal'];
  period_start: string | null;
  period_end: string | null;
  policy: PolicyRow;
  cycle_name: string;
  cycle_year: number;
  assessment_date: string;
  cycle_start: string;
  cycle_end: string;
  zone: ZoneName | null;
  holidays: string[] | null;
  leads: boolean;
  achievement: OrgAchievement | null;
  named: PersonFacts | null;
  named_roles: string[] | null;
  answered_peers: number;
  beneficial_idea: boolean;
}

/** The unit's own time zone, else that of the nearest unit above; WIB where none is set. */
export const ZONE_OF_UNIT = `(
  WITH RECURSIVE up AS (
    SELECT u.id, u.time_zone, 1 AS depth FROM org_units u WHERE u.id = a.org_unit_id
    UNION ALL
    SELECT p.id, p.time_zone, up.depth + 1 FROM up
    JOIN org_units_parent_lnk l ON l.org_unit_id = up.id JOIN org_units p ON p.id = l.inv_org_unit_id
    WHERE up.time_zone IS NULL AND up.depth < 30)
  SELECT time_zone FROM up WHERE time_zone IS NOT NULL ORDER BY depth LIMIT 1)`;

/** `which`: the condition on `a.document_id`. Of one it is an equation: for a list PostgreSQL plans anew each time. */
const factsWhere = (which: string): string => `
  SELECT a.document_id AS id, e.document_id AS employee, b.document_id AS appraiser, s.document_id AS appraiser_superior,
    a.work_results::json, a.agreed_work_results::json, a.plan_details::json,
    a.agreed_plan_details::json, a.behaviours::json, a.self_assessment::json, a.review::json,
    a.initial_result::json, a.result::json, a.appeal::json, a.period_start::text, a.period_end::text,
    to_json(p) AS policy, c.name AS cycle_name, c.year AS cycle_year, c.assessment_date::text,
    c.start_date::text AS cycle_start, c.end_date::text AS cycle_end,
    ${ZONE_OF_UNIT} AS zone,
    (SELECT json_agg(h.date::text) FROM holidays h
     WHERE h.date BETWEEN ?::date - 1 AND ?::date + 366) AS holidays,
    (led.id IS NOT NULL) AS leads,
    (SELECT ua.achievement FROM unit_achievements ua
     JOIN unit_achievements_org_unit_lnk ul ON ul.unit_achievement_id = ua.id AND ul.org_unit_id = led.org_unit_id
     JOIN unit_achievements_cycle_lnk cl ON cl.unit_achievement_id = ua.id AND cl.appraisal_cycle_id = c.id
     ORDER BY ua.id DESC LIMIT 1) AS achievement,
    (SELECT json_build_object('id', n.document_id, 'name', n.name, 'status', n.employment_status)
     FROM employees n WHERE n.document_id = ?) AS named,
    (SELECT json_agg(DISTINCT r.role) FROM (
       SELECT w.role FROM workflow_participants w
       WHERE w.subject_type = 'api::appraisal.appraisal' AND w.subject_id = a.document_id AND w.principal = ?
         AND w.valid_to IS NULL
       UNION
       SELECT h.actor_role FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id
       WHERE i.subject_type = 'api::appraisal.appraisal' AND i.subject_id = a.document_id AND h.actor_id = ?
         AND h.actor_role <> ?) r) AS named_roles,
    (SELECT count(*)::integer FROM peer_reviews pr
     WHERE pr.appraisal_id = a.id AND pr.state = 'confirmed' AND pr.answered_at IS NOT NULL) AS answered_peers,
    EXISTS (SELECT 1 FROM achievements ac
      WHERE ac.appraisal_id = a.id AND ac.state = 'approved' AND ac.kind = 'beneficial_idea') AS beneficial_idea
  FROM appraisals a
  JOIN employees e ON e.id = a.employee_id
  LEFT JOIN employees b ON b.id = a.appraiser_id
  LEFT JOIN employees s ON s.id = a.appraiser_superior_id
  JOIN appraisal_policies p ON p.id = a.policy_id
  JOIN appraisal_cycles c ON c.id = a.cycle_id
  LEFT JOIN org_units_head_lnk led ON led.employee_id = e.id AND led.org_unit_id = a.org_unit_id
  WHERE a.document_id ${which}`;

const textIn = (data: unknown, field: string): string => {
  const value =
    typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' && /^[a-z0-9-]{1,64}$/i.test(value) ? value : '';
};

const factsOf = (row: FactsRow): Omit<AppraisalFacts, 'transfer'> => ({
  subject: {
    employee: row.employee,
    appraiser: row.appraiser ?? '',
    appraiserSuperior: row.appraiser_superior ?? '',
    workResults: row.work_results ?? [],
    agreedWorkResults: row.agreed_work_results,
    planDetails: row.plan_details,
    agreedPlanDetails: row.agreed_plan_details,
    behaviours: row.behaviours ?? [],
    selfAssessment: row.self_assessment,
    review: row.review,
    initialResult: row.initial_result,
    result: row.result,
    appeal: row.appeal,
    periodStart: row.period_start,
    periodEnd: row.period_end,
  },
  policy: policyFacts(row.policy),
  cycle: {
    name: row.cycle_name,
    year: row.cycle_year,
    assessmentDate: row.assessment_date,
    startDate: row.cycle_start,
    endDate: row.cycle_end,
  },
  zone: ZONE_OF[row.zone ?? 'WIB'],
  holidays: new Set(row.holidays ?? []),
  unitHead: row.leads ? { orgAchievement: row.achievement } : null,
  peerOpinions: row.answered_peers >= row.policy.peer_threshold,
  beneficialIdea: row.beneficial_idea,
  named: row.named,
  namedRoles: row.named_roles ?? [],
});

const FACTS_OF_ONE = factsWhere('= ?');
const FACTS_OF_MANY = factsWhere('= ANY (?)');

/** What the facts query is asked of the event. */
const asked = (data: unknown, now: Date): string[] => {
  const today = now.toISOString().slice(0, 10);
  const named = textIn(data, 'employee');
  return [today, today, named, named, named, textIn(data, 'role')];
};

export const loadAppraisalFacts = async (
  on: Queryable,
  { subjectId, event, data, now }: FactsRequest,
): Promise<AppraisalFacts | null> => {
  const [row] = await query<FactsRow>(on, FACTS_OF_ONE, [...asked(data, now), subjectId]);
  if (!row) return null;
  return {
    ...factsOf(row),
    transfer:
      event === 'TRANSFER'
        ? await transferFacts(on, row.employee, subjectId, {
            orgUnit: textIn(data, 'orgUnit'),
            position: textIn(data, 'position'),
          })
        : null,
  };
};

/** For events that name nobody, such as those of timers. */
export const loadFactsOfAppraisals = async (
  on: Queryable,
  { subjectIds, now }: { subjectIds: string[]; now: Date },
): Promise<Map<string, AppraisalFacts>> => {
  const rows = await query<FactsRow>(on, FACTS_OF_MANY, [...asked(null, now), subjectIds]);
  return new Map(rows.map((row) => [row.id, { ...factsOf(row), transfer: null }]));
};
