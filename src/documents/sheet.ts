import { query, type Queryable } from '../../plugins/workflow/server/src/public';
import { ZONE_OF, type Zone, type ZoneName } from '../appraisal/calendar/local-time';
import type { OrgAchievement, RuleSet } from '../appraisal/plan';
import type { Shown } from '../api/appraisal/shown';

/** All that a printed document shows of an appraisal; read in one query. */

export interface PrintedPerson {
  name: string;
  number: string | null;
  rank: string | null;
  position: string | null;
  unit: string | null;
}

/** A step of the history, as a signature block tells of it. */
export interface SignedStep {
  sequence: number;
  event: string;
  to: string;
  at: Date;
  by: PrintedPerson;
  onBehalfOf: string | null;
}

export interface Sheet {
  shown: Shown;
  cycle: string;
  year: number;
  period: number;
  periodStart: string;
  periodEnd: string;
  policy: string;
  ruleSet: RuleSet;
  weightsUsed: boolean;
  executive: boolean;
  zone: Zone;
  /** The names of the unit and those above it, nearest first. */
  units: string[];
  employee: PrintedPerson;
  appraiser: PrintedPerson | null;
  superior: PrintedPerson | null;
  achievement: OrgAchievement | null;
  steps: SignedStep[];
  /** Of the last entry of the history that this reader sees. */
  hash: string;
}

interface Row extends Omit<Sheet, 'shown' | 'zone' | 'steps'> {
  zone: ZoneName | null;
  steps: (Omit<SignedStep, 'at'> & { at: string })[];
}

const person = (of: string, position = 'ep', unit = 'eu') =>
  `json_build_object('name', ${of}.name, 'number', ${of}.employee_number, 'rank', ${of}.rank,
     'position', ${position}.name, 'unit', ${unit}.name)`;

/** Positions and units of today; the employee's own are those of the appraisal. */
const official = (column: string) => `(
  SELECT ${person('e')} FROM employees e
  LEFT JOIN employees_position_lnk pl ON pl.employee_id = e.id LEFT JOIN positions ep ON ep.id = pl.position_id
  LEFT JOIN employees_org_unit_lnk ul ON ul.employee_id = e.id LEFT JOIN org_units eu ON eu.id = ul.org_unit_id
  WHERE ${column} LIMIT 1)`;

const SHEET = `
  WITH RECURSIVE a AS (SELECT * FROM appraisals WHERE document_id = ?),
  up AS (
    SELECT u.id, u.name, u.time_zone, 1 AS depth FROM a JOIN org_units u ON u.id = a.org_unit_id
    UNION ALL
    SELECT p.id, p.name, p.time_zone, up.depth + 1 FROM up
    JOIN org_units_parent_lnk l ON l.org_unit_id = up.id JOIN org_units p ON p.id = l.inv_org_unit_id
    WHERE up.depth < 30),
  past AS (
    SELECT h.* FROM workflow_instances i JOIN workflow_history h ON h.instance_id = i.id
    WHERE i.subject_type = 'api::appraisal.appraisal' AND i.subject_id = ? AND h.sequence <= ?)
  SELECT c.name AS cycle, c.year, a.period, a.period_start::text AS "periodStart", a.period_end::text AS "periodEnd",
    p.name AS policy, p.rule_set AS "ruleSet", p.weights_used AS "weightsUsed",
    coalesce(jp.kind = 'seniorExecutive', false) AS executive,
    (SELECT time_zone FROM up WHERE time_zone IS NOT NULL ORDER BY depth LIMIT 1) AS zone,
    (SELECT coalesce(json_agg(name ORDER BY depth), '[]') FROM up) AS units,
    ${person('m', 'jp', 'mu')} AS employee,
    ${official('e.id = a.appraiser_id')} AS appraiser,
    ${official('e.id = a.appraiser_superior_id')} AS superior,
    (SELECT ua.achievement FROM unit_achievements ua
     JOIN unit_achievements_org_unit_lnk ol ON ol.unit_achievement_id = ua.id AND ol.org_unit_id = a.org_unit_id
     JOIN unit_achievements_cycle_lnk cl ON cl.unit_achievement_id = ua.id AND cl.appraisal_cycle_id = c.id
     ORDER BY ua.id DESC LIMIT 1) AS achievement,
    (SELECT json_agg(json_build_object('sequence', h.sequence, 'event', h.event, 'to', h.to_path, 'at', h.at,
       'by', coalesce(${official('e.document_id = h.actor_id')},
         json_build_object('name', v.actor_name)), 'onBehalfOf', v.on_behalf_of_name) ORDER BY h.sequence)
     FROM past h LEFT JOIN workflow_history_values v ON v.history_id = h.id) AS steps,
    (SELECT hash FROM past ORDER BY sequence DESC LIMIT 1) AS hash
  FROM a
  JOIN appraisal_cycles c ON c.id = a.cycle_id
  JOIN appraisal_policies p ON p.id = a.policy_id
  JOIN employees m ON m.id = a.employee_id
  LEFT JOIN positions jp ON jp.id = a.position_id
  LEFT JOIN org_units mu ON mu.id = a.org_unit_id`;

/** Reads what belongs to the appraisal shown, its history up to the revision shown. @throws when it is not there */
export const readSheet = async (on: Queryable, shown: Shown): Promise<Sheet> => {
  const { documentId, revision } = shown;
  const [row] = await query<Row>(on, SHEET, [documentId, documentId, revision]);
  if (!row) throw new Error(`there is no appraisal ${documentId}`);
  return {
    ...row,
    shown,
    zone: ZONE_OF[row.zone ?? 'WIB'],
    steps: row.steps.map((step) => ({ ...step, at: new Date(step.at) })),
  };
};

/** The last step that was one of these events, and came after the last of `since`. */
export const lastStep = (
  { steps }: Pick<Sheet, 'steps'>,
  events: readonly string[],
  since: readonly string[] = [],
): SignedStep | null => {
  const from = steps.findLast(({ event }) => since.includes(event))?.sequence ?? -1;
  return steps.findLast(({ event, sequence }) => events.includes(event) && sequence >= from) ?? null;
};
