import { query, type Queryable } from '../../../plugins/workflow/server/src/public';
import { distributionOf, type Guide, type Rated } from '../../appraisal/calibration/board';
import type { OrgAchievement } from '../../appraisal/plan';
import { SHARED } from '../../appraisal/workflow/visibility';
import { policyFacts, type PolicyRow } from '../appraisal/workflow/policy';

/** How the people of a unit stand in a cycle: those whose review was handed over, each once. */

export interface Placed {
  unit: string;
  cycle: string;
}

export interface Reviewed extends Rated {
  state: string;
  revision: number;
  employee: { documentId: string; name: string };
  appraiser: { documentId: string; name: string } | null;
  /** Leads the unit: what the unit achieved is the result. */
  unitHead: boolean;
  reason: string | null;
  /** By whom the ratings were given last. */
  ratedBy: string | null;
}

export const CALIBRATED = 'calibration';
const HANDED_OVER = [CALIBRATED, ...SHARED];

/** Who moved on within the cycle is counted where they are now. */
const IN_PLACE = `FROM appraisals a JOIN org_units u ON u.id = a.org_unit_id JOIN appraisal_cycles c ON c.id = a.cycle_id
  JOIN employees e ON e.id = a.employee_id
  WHERE u.document_id = ? AND c.document_id = ? AND a.state <> 'cancelled' AND NOT EXISTS (
    SELECT 1 FROM appraisals l WHERE l.employee_id = a.employee_id AND l.cycle_id = a.cycle_id
      AND l.period > a.period AND l.state <> 'cancelled')`;

export const readReviewed = (on: Queryable, { unit, cycle }: Placed): Promise<Reviewed[]> =>
  query<Reviewed>(
    on,
    `SELECT a.document_id AS appraisal, a.state, a.revision, a.result->>'resultRating' AS "resultRating",
       a.result->>'behaviourRating' AS "behaviourRating", a.result->>'predicate' AS predicate,
       json_build_object('documentId', e.document_id, 'name', e.name) AS employee,
       (SELECT json_build_object('documentId', b.document_id, 'name', b.name) FROM employees b
        WHERE b.id = a.appraiser_id) AS appraiser,
       EXISTS (SELECT 1 FROM org_units_head_lnk h WHERE h.org_unit_id = u.id AND h.employee_id = e.id) AS "unitHead",
       a.review->>'reason' AS reason,
       coalesce((SELECT r.name FROM employees r WHERE r.document_id = a.review->>'by'),
         (SELECT concat_ws(' ', r.firstname, r.lastname) FROM admin_users r
          WHERE 'admin:' || r.id = a.review->>'by')) AS "ratedBy"
     ${IN_PLACE} AND a.state = ANY (?) AND a.result IS NOT NULL ORDER BY e.name, a.id`,
    [unit, cycle, HANDED_OVER],
  );

/** Everybody who is appraised there, whatever the state. */
export const readAppraised = async (on: Queryable, { unit, cycle }: Placed): Promise<string[]> => {
  const rows = await query<{ id: string }>(on, `SELECT e.document_id AS id ${IN_PLACE}`, [unit, cycle]);
  return rows.map(({ id }) => id);
};

/** What the unit's predicates are held against; null when there is no such unit or cycle. */
export const readGuide = async (
  on: Queryable,
  { unit, cycle }: Placed,
): Promise<(Guide & { unitName: string; cycleName: string }) | null> => {
  const [row] = await query<{
    policy: PolicyRow | null;
    achievement: OrgAchievement | null;
    unitName: string;
    cycleName: string;
  }>(
    on,
    `SELECT u.name AS "unitName", c.name AS "cycleName",
       (SELECT to_json(p) FROM appraisal_policies p WHERE p.id = coalesce(
         (SELECT a.policy_id FROM appraisals a WHERE a.cycle_id = c.id AND a.org_unit_id = u.id LIMIT 1),
         (SELECT l.appraisal_policy_id FROM appraisal_cycles_policy_lnk l WHERE l.appraisal_cycle_id = c.id LIMIT 1)
       )) AS policy,
       (SELECT ua.achievement FROM unit_achievements ua
        JOIN unit_achievements_org_unit_lnk ul ON ul.unit_achievement_id = ua.id AND ul.org_unit_id = u.id
        JOIN unit_achievements_cycle_lnk cl ON cl.unit_achievement_id = ua.id AND cl.appraisal_cycle_id = c.id
        ORDER BY ua.id DESC LIMIT 1) AS achievement
     FROM org_units u, appraisal_cycles c WHERE u.document_id = ? AND c.document_id = ?`,
    [unit, cycle],
  );
  if (!row?.policy) return null;
  const { ruleSet, scoring } = policyFacts(row.policy);
  const { unitName, cycleName, achievement } = row;
  return { ruleSet, orgAchievement: achievement, settings: scoring, unitName, cycleName };
};

export const ratedOnly = ({ appraisal, resultRating, behaviourRating, predicate }: Rated): Rated => ({
  appraisal,
  resultRating,
  behaviourRating,
  predicate,
});

/** The standing as it is kept in a session. */
export const standingOf = (people: Reviewed[], guide: Guide) => ({
  orgAchievement: guide.orgAchievement,
  ratings: people.map(ratedOnly),
  ...distributionOf(people, guide),
});
