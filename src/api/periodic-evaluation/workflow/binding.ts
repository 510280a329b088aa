import {
  query,
  type Binding,
  type FactsRequest,
  type Queryable,
} from '../../../../plugins/workflow/server/src/public';
import { periodicDefinition } from '../../../appraisal/periodic/definition';
import type { PeriodicFacts } from '../../../appraisal/periodic/facts';
import { periodName } from '../../../appraisal/periodic/period';
import type { RuleSet, WorkResult } from '../../../appraisal/plan';
import { OFFICE_COLUMNS, officeBindings, officeOf, type OfficeRow } from '../../../records/office';
import { PERIODIC_EVALUATION } from '../../../scope/periodic-evaluations';
import { APPRAISAL } from '../../appraisal/workflow/open';
import { policyFacts, type PolicyRow } from '../../appraisal/workflow/policy';

/** Ties the evaluation of a month or quarter to its tables. */

const facts = (which: string): string => `
  SELECT a.document_id AS id, y.document_id AS appraisal, e.document_id AS employee, e.name, a.period, a.period_end::text AS "periodEnd",
    a.action_plans::json AS "actionPlans", a.ratings::json AS ratings, a.behaviours::json AS behaviours,
    a.result::json AS result, u.document_id AS unit, c.document_id AS cycle, p.rule_set AS "ruleSet",
    to_json(p) AS policy, coalesce(y.agreed_work_results, y.work_results)::json AS plan, ${OFFICE_COLUMNS}
  FROM periodic_evaluations a JOIN employees e ON e.id = a.employee_id
  JOIN appraisals y ON y.id = a.appraisal_id JOIN appraisal_policies p ON p.id = y.policy_id
  JOIN appraisal_cycles c ON c.id = y.cycle_id LEFT JOIN org_units u ON u.id = a.org_unit_id
  WHERE a.document_id ${which}`;
const FACTS_OF_ONE = facts('= ?');
const FACTS_OF_MANY = facts('= ANY (?)');

type Fields = PeriodicFacts['subject'];

interface Row extends OfficeRow {
  id: string;
  appraisal: string;
  employee: string;
  name: string;
  period: string;
  periodEnd: string;
  actionPlans: Fields['actionPlans'] | null;
  ratings: Fields['ratings'] | null;
  behaviours: Fields['behaviours'] | null;
  result: Fields['result'];
  unit: string | null;
  cycle: string;
  ruleSet: RuleSet;
  policy: PolicyRow;
  plan: WorkResult[] | null;
}

export type Facts = PeriodicFacts & {
  appraisal: string;
  name: string;
  period: string;
  unit: string | null;
  cycle: string;
};

const factsOf = (row: Row): Facts => {
  const { employee, periodEnd, actionPlans, ratings, behaviours, result } = row;
  const { appraisal, name, period, unit, cycle, ruleSet, policy, plan } = row;
  return {
    subject: {
      employee,
      periodEnd,
      actionPlans: actionPlans ?? [],
      ratings: ratings ?? [],
      behaviours: behaviours ?? [],
      result,
    },
    ruleSet,
    scoring: policyFacts(policy).scoring,
    plan: plan ?? [],
    appraisal,
    name,
    period,
    unit,
    cycle,
    ...officeOf(row),
  };
};

const loadFacts = async (on: Queryable, request: FactsRequest): Promise<Facts | null> => {
  const asked = officeBindings(PERIODIC_EVALUATION, request);
  const [row] = await query<Row>(on, FACTS_OF_ONE, [...asked, request.subjectId]);
  return row ? factsOf(row) : null;
};

export const titleOf = ({ name, period }: Pick<Facts, 'name' | 'period'>): string =>
  `${periodName(period).id} – ${name}`;
export const placeOf = ({ unit, cycle }: Pick<Facts, 'unit' | 'cycle'>) => ({ unit, batch: cycle });

export const withinOf = ({ appraisal }: Pick<Facts, 'appraisal'>) => ({
  subjectType: APPRAISAL,
  subjectId: appraisal,
});

export const periodicBinding = (): Binding<Facts> => ({
  definition: periodicDefinition,
  createdBy: 'engine',
  loadFacts,
  loadFactsOfMany: async (on, { subjectIds, now }) => {
    const asked = officeBindings(PERIODIC_EVALUATION, { now });
    const rows = await on.raw<{ rows: Row[] }>(FACTS_OF_MANY, [...asked, subjectIds]);
    return new Map(rows.rows.map((row) => [row.id, factsOf(row)]));
  },
  title: titleOf,
  place: placeOf,
  within: withinOf,
});
