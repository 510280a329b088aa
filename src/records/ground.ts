import { query, type Queryable } from '../../plugins/workflow/server/src/public';
import { ZONE_OF_UNIT } from '../api/appraisal/workflow/facts';
import { localDate, ZONE_OF, type ZoneName } from '../appraisal/calendar/local-time';
import type { Ground } from '../appraisal/monitoring/ground';
import type { RuleSet, WorkResult } from '../appraisal/plan';

interface GroundRow {
  appraisal: string;
  state: string;
  employee: { id: string; name: string };
  cycle: string;
  agreed: WorkResult[] | null;
  results: WorkResult[] | null;
  start: string;
  end: string;
  zone: ZoneName | null;
  ruleSet: RuleSet;
  peerThreshold: number;
  peerCap: number;
}

const GROUND = `
  SELECT a.document_id AS appraisal, a.state, json_build_object('id', e.document_id, 'name', e.name) AS employee,
    c.document_id AS cycle,
    a.agreed_work_results::json AS agreed, a.work_results::json AS results,
    coalesce(a.period_start, c.start_date)::text AS start, coalesce(a.period_end, c.end_date)::text AS "end",
    ${ZONE_OF_UNIT} AS zone, p.rule_set AS "ruleSet", p.peer_threshold AS "peerThreshold", p.peer_cap AS "peerCap"
  FROM appraisals a JOIN employees e ON e.id = a.employee_id JOIN appraisal_cycles c ON c.id = a.cycle_id
  JOIN appraisal_policies p ON p.id = a.policy_id
  WHERE a.document_id = ANY (?)`;

/** The appraisals as rules about their records see them; one query, by documentId. */
export const readGrounds = async (
  on: Queryable,
  appraisals: string[],
  now: Date,
): Promise<Map<string, Ground>> => {
  const rows = await query<GroundRow>(on, GROUND, [appraisals]);
  return new Map(
    rows.map(({ agreed, results, start, end, zone, ...row }) => [
      row.appraisal,
      {
        ...row,
        planWasAgreed: agreed !== null,
        plan: agreed ?? results ?? [],
        period: { start, end, today: localDate(now, ZONE_OF[zone ?? 'WIB']) },
      },
    ]),
  );
};
