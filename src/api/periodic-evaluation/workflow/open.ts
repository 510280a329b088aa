import type { Core } from '@strapi/strapi';
import {
  query,
  workflowOf,
  type Fields,
  type Participant,
  type Queryable,
  type Transaction,
} from '../../../../plugins/workflow/server/src/public';
import { localDate, ZONE_OF, type ZoneName } from '../../../appraisal/calendar/local-time';
import type { PlainDate } from '../../../appraisal/calendar/plain-date';
import { periodicDefinition } from '../../../appraisal/periodic/definition';
import {
  PERIOD_KINDS,
  periodOf,
  type EvaluationPeriod,
  type PeriodKind,
} from '../../../appraisal/periodic/period';
import { registeredFor } from '../../../records/driven';
import { PERIODIC_EVALUATION } from '../../../scope/periodic-evaluations';
import { APPRAISAL, newDocumentId } from '../../appraisal/workflow/open';
import { ZONE_OF_UNIT } from '../../appraisal/workflow/facts';
import { policyFacts, type PolicyRow } from '../../appraisal/workflow/policy';
import { placeOf, titleOf, withinOf, type Facts } from './binding';

/**
 * Opens the month or quarter of all appraisals that run, as their policy asks: in sets, each a transaction of its own.
 * Which are open already the unique index knows, so it may be cut off and repeated, and two at once open nothing twice.
 */

const BATCH = 500;

// What was cancelled once is not opened again by itself.
const WAITING = `
  SELECT a.id AS "appraisalId", a.employee_id AS "employeeId", a.appraiser_id AS "appraiserId",
    a.org_unit_id AS "unitId", a.document_id AS appraisal, e.document_id AS employee, e.name, u.document_id AS unit, c.document_id AS cycle,
    greatest(a.period_start, ?::date)::text AS start, least(a.period_end, ?::date)::text AS "end",
    p.id AS "policyId", ${ZONE_OF_UNIT} AS zone
  FROM appraisals a JOIN employees e ON e.id = a.employee_id
  JOIN appraisal_policies p ON p.id = a.policy_id AND p.periodic_evaluation = ?
  JOIN appraisal_cycles c ON c.id = a.cycle_id LEFT JOIN org_units u ON u.id = a.org_unit_id
  WHERE (a.state IN ('monitoring', 'selfAssessment')
      OR (a.state LIKE 'targetSetting.%' AND a.agreed_work_results IS NOT NULL))
    AND a.period_start <= ?::date AND a.period_end >= ?::date
    AND (?::text[] IS NULL OR u.document_id = ANY (?))
    AND a.id > ?::integer
    AND NOT EXISTS (SELECT 1 FROM periodic_evaluations x WHERE x.appraisal_id = a.id AND x.period = ?)
  ORDER BY a.id LIMIT ${String(BATCH)}`;

/** Roles there are roles here: they stay as they are until these have begun. */
const HOLD = `SELECT 1 FROM workflow_instances WHERE subject_type = ? AND subject_id = ANY (?) ORDER BY id FOR SHARE`;
const HOLDERS = `
  SELECT i.subject_id AS appraisal, json_agg(json_build_object('role', w.role, 'principal', w.principal)) AS inherited
  FROM workflow_instances i JOIN workflow_participants w ON w.instance_id = i.id
  WHERE i.subject_type = ? AND i.subject_id = ANY (?) AND w.valid_to IS NULL AND w.role = ANY (?)
  GROUP BY i.subject_id`;

interface Waiting {
  appraisalId: number;
  employeeId: number;
  appraiserId: number | null;
  unitId: number | null;
  appraisal: string;
  employee: string;
  name: string;
  unit: string | null;
  cycle: string;
  start: PlainDate;
  end: PlainDate;
  policyId: number;
  zone: ZoneName | null;
}

/** What all of a set have in common: read once, parsed once. */
interface Shared {
  holidays: ReadonlySet<PlainDate>;
  policies: Map<number, Pick<Facts, 'ruleSet' | 'scoring'>>;
}

interface Asked {
  kind: PeriodKind;
  period: EvaluationPeriod;
  /** documentIds; null for all. */
  units: string[] | null;
  /** Row id of the last one that was looked at: a set begins behind it, so that all sets cost the same. */
  after?: number;
}

const waiting = (on: Queryable, { kind, period, units, after = 0 }: Asked): Promise<Waiting[]> =>
  query<Waiting>(on, WAITING, [
    period.start,
    period.end,
    kind,
    period.end,
    period.start,
    units,
    units,
    after,
    period.label,
  ] as never);

/** A period that is over is to be evaluated at once, within working days from today. */
const HOLIDAYS = `SELECT h.date::text AS day FROM holidays h WHERE h.date BETWEEN ?::date - 366 AND ?::date + 366`;
const POLICIES = `SELECT p.id, to_json(p) AS policy FROM appraisal_policies p WHERE p.periodic_evaluation = ?`;

const sharedBy = async (on: Queryable, { kind }: Asked, now: Date): Promise<Shared> => {
  const today = now.toISOString().slice(0, 10);
  const days = await query<{ day: PlainDate }>(on, HOLIDAYS, [today, today]);
  const rows = await query<{ id: number; policy: PolicyRow }>(on, POLICIES, [kind]);
  return {
    holidays: new Set(days.map(({ day }) => day)),
    policies: new Map(
      rows.map(({ id, policy }) => [id, { ruleSet: policy.rule_set, scoring: policyFacts(policy).scoring }]),
    ),
  };
};

const rulesFor = ({ policies }: Shared, { policyId }: Waiting): Pick<Facts, 'ruleSet' | 'scoring'> => {
  const rules = policies.get(policyId);
  if (!rules) throw new Error(`policy ${String(policyId)} asks for no such period`);
  return rules;
};

/** Of the plan nothing is read before something is planned or evaluated. */
const factsOf = (row: Waiting, label: string, shared: Shared): Facts => ({
  subject: {
    employee: row.employee,
    periodEnd: row.end,
    actionPlans: [],
    ratings: [],
    behaviours: [],
    result: null,
  },
  ...rulesFor(shared, row),
  plan: [],
  zone: ZONE_OF[row.zone ?? 'WIB'],
  holidays: shared.holidays,
  named: null,
  appraisal: row.appraisal,
  name: row.name,
  period: label,
  unit: row.unit,
  cycle: row.cycle,
});

const holdersOf = async (on: Queryable, rows: Waiting[]): Promise<Map<string, Participant[]>> => {
  const { inherits = [] } = periodicDefinition;
  const appraisals = rows.map(({ appraisal }) => appraisal);
  await query(on, HOLD, [APPRAISAL, appraisals]);
  const found = await query<{ appraisal: string; inherited: Participant[] }>(on, HOLDERS, [
    APPRAISAL,
    appraisals,
    inherits,
  ]);
  return new Map(found.map(({ appraisal, inherited }) => [appraisal, inherited]));
};

const insert = async (
  trx: Transaction,
  { kind, period }: Asked,
  rows: (Waiting & { documentId: string })[],
  written: Map<string, Fields>,
  now: Date,
): Promise<string[]> => {
  const given = rows.map((row) => ({ ...row, ...written.get(row.documentId) }));
  const inserted = await query<{ id: string }>(
    trx,
    `INSERT INTO periodic_evaluations (document_id, appraisal_id, employee_id, appraiser_id, org_unit_id, kind, period,
       period_start, period_end, action_plans, ratings, behaviours, state, revision, state_since, due_at, created_at,
       updated_at, published_at)
     SELECT v."documentId", v."appraisalId", v."employeeId", v."appraiserId", v."unitId", ?, ?, v.start, v."end",
       '[]'::jsonb, '[]'::jsonb, '[]'::jsonb, v.state, v.revision, v."stateSince", v."dueAt", ?, ?, ?
     FROM jsonb_to_recordset(?::jsonb) AS v("documentId" text, "appraisalId" integer, "employeeId" integer,
       "appraiserId" integer, "unitId" integer, start date, "end" date, state text, revision integer,
       "stateSince" timestamptz, "dueAt" timestamptz)
     ORDER BY v."appraisalId" ON CONFLICT DO NOTHING RETURNING document_id AS id`,
    [kind, period.label, now, now, now, JSON.stringify(given)],
  );
  return inserted.map(({ id }) => id);
};

/** One set; says how many were opened, and where the next begins: null where none may be waiting. */
export const openSet = async (
  strapi: Core.Strapi,
  trx: Transaction,
  asked: Asked,
  now: Date,
): Promise<{ opened: number; last: number | null }> => {
  const rows = (await waiting(trx, asked)).map((row) => ({ ...row, documentId: newDocumentId() }));
  if (rows.length === 0) return { opened: 0, last: null };
  const { label } = asked.period;
  const holders = await holdersOf(trx, rows);
  const shared = await sharedBy(trx, asked, now);
  const beginnings = rows.map((row) => {
    const facts = factsOf(row, label, shared);
    return {
      subjectId: row.documentId,
      title: titleOf(facts),
      place: placeOf(facts),
      participants: [],
      within: withinOf(facts),
      inherited: holders.get(row.appraisal) ?? [],
      facts,
    };
  });
  const opened = await workflowOf(strapi).start(
    trx,
    registeredFor(strapi, PERIODIC_EVALUATION),
    beginnings,
    { event: 'OPENED' },
    now,
    (written) => insert(trx, asked, rows, written, now),
  );
  return { opened: opened.length, last: rows.length === BATCH ? (rows.at(-1)?.appraisalId ?? null) : null };
};

/**
 * Opens the period to which the day belongs, for each kind that a policy asks for; answers how many.
 * @param units documentIds of the units meant; null for all
 */
export const openPeriods = async (
  strapi: Core.Strapi,
  { now, on = localDate(now, ZONE_OF.WIB), units }: { now: Date; on?: PlainDate; units: string[] | null },
): Promise<number> => {
  const { inTransaction } = workflowOf(strapi);
  let total = 0;
  for (const kind of PERIOD_KINDS) {
    const asked = { kind, period: periodOf(on, kind), units };
    for (let after: number | null = 0; after !== null;) {
      const from: number = after;
      const set = await inTransaction((trx) => openSet(strapi, trx, { ...asked, after: from }, now));
      total += set.opened;
      after = set.last;
    }
  }
  return total;
};

// What was delivered before the year ended is still acknowledged, or lapses by itself.
const OF_ENDED = `
  SELECT x.document_id AS id FROM periodic_evaluations x JOIN appraisals a ON a.id = x.appraisal_id
  WHERE (a.state = 'cancelled' AND x.state NOT IN ('final', 'cancelled'))
    OR (a.state = 'final' AND x.state IN ('running', 'evaluation'))
  ORDER BY x.id LIMIT ${String(BATCH)}`;

/** An appraisal that has ended takes its months and quarters with it, as far as nobody has rated them. */
export const closeOfEnded = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  const registered = registeredFor(strapi, PERIODIC_EVALUATION);
  const rows = await query<{ id: string }>(strapi.db.connection, OF_ENDED);
  for (const { id } of rows) {
    const request = { event: 'APPRAISAL_ENDED' };
    await workflowOf(strapi).send(registered, id, { kind: 'system' }, request, { now });
  }
};
