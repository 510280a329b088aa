import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import {
  query,
  workflowOf,
  type Fields,
  type Queryable,
  type Transaction,
} from '../../../../plugins/workflow/server/src/public';
import type { AppraisalFacts } from '../../../appraisal/workflow/facts';
import {
  appoint,
  zoneOfUnit,
  type Finding,
  type Organisation,
  type Person,
} from '../../../appraisal/workflow/roles';
import type { WorkResult } from '../../../appraisal/plan';
import { planFromLibrary, type LibraryRow } from './library';
import { appointmentRules, policyFacts, type PolicyRow } from './policy';

/**
 * Opens appraisals, any number at once: roles, participants, the plan copied from the library, history and deadlines,
 * all in the caller's transaction and in a handful of statements.
 */

export const APPRAISAL = 'api::appraisal.appraisal';

/** What all appraisals of a cycle share, read once. */
export interface CycleGround {
  id: number;
  documentId: string;
  name: string;
  year: number;
  startDate: string;
  endDate: string;
  assessmentDate: string;
  policyId: number;
  policy: PolicyRow;
  holidays: ReadonlySet<string>;
}

export interface Opening {
  employee: Person;
  /** In place of the employee's own, at a transfer. */
  appraiser?: string;
  orgUnit?: string;
  position?: string;
  period?: number;
  periodStart?: string;
}

export interface Skipped {
  employee: { id: string; name: string };
  findings: Finding[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;

/** In the form of Strapi's documentIds: 24 signs, beginning with a letter. */
export const newDocumentId = (): string =>
  Array.from({ length: 24 }, (_, i) => (i === 0 ? LETTERS[randomInt(26)] : SIGNS[randomInt(36)])).join('');

export const readCycleGround = async (
  on: Queryable,
  cycleDocumentId: string,
): Promise<CycleGround | null> => {
  const [row] = await query<Omit<CycleGround, 'holidays'> & { holidays: string[] }>(
    on,
    `SELECT c.id, c.document_id AS "documentId", c.name, c.year, c.start_date::text AS "startDate",
       c.end_date::text AS "endDate", c.assessment_date::text AS "assessmentDate", p.id AS "policyId",
       to_json(p) AS policy,
       (SELECT coalesce(json_agg(h.date::text), '[]') FROM holidays h
        WHERE extract(year FROM h.date) BETWEEN c.year - 1 AND c.year + 2) AS holidays
     FROM appraisal_cycles c
     JOIN appraisal_cycles_policy_lnk l ON l.appraisal_cycle_id = c.id
     JOIN appraisal_policies p ON p.id = l.appraisal_policy_id WHERE c.document_id = ?`,
    [cycleDocumentId],
  );
  return row ? { ...row, holidays: new Set(row.holidays) } : null;
};

const withChanges = ({ employee, appraiser, orgUnit, position }: Opening): Person => ({
  ...employee,
  appraiser: appraiser ?? employee.appraiser,
  orgUnit: orgUnit ?? employee.orgUnit,
  position: position ?? employee.position,
});

/** Opens what can be opened and tells of the rest why not. */
export const openAppraisals = async (
  strapi: Core.Strapi,
  trx: Transaction,
  cycle: CycleGround,
  openings: Opening[],
  organisation: Organisation,
  now: Date,
): Promise<{ opened: string[]; skipped: Skipped[] }> => {
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(APPRAISAL);
  if (!registered) throw new Error('the appraisal workflow is not registered');

  const appointed = openings.map((opening) => {
    const person = withChanges(opening);
    return { opening, person, ...appoint(person, organisation, appointmentRules(cycle.policy)) };
  });
  const skipped = appointed
    .filter(({ findings }) => findings.some(({ severity }) => severity === 'blocks'))
    .map(({ person: { id, name }, findings }) => ({ employee: { id, name }, findings }));
  const sound = appointed.filter(({ findings }) => findings.every(({ severity }) => severity !== 'blocks'));
  if (sound.length === 0) return { opened: [], skipped };

  const positions = [
    ...new Set(sound.flatMap(({ person }) => (person.position === null ? [] : [person.position]))),
  ];
  const library = await readLibrary(trx, positions);
  const rows = sound.map(({ opening, person, participants }) => {
    const of = (role: string) => participants.find((p) => p.role === role)?.principal ?? null;
    return {
      documentId: newDocumentId(),
      employee: person.id,
      appraiser: of('appraiser'),
      superior: of('appraiserSuperior'),
      orgUnit: person.orgUnit,
      position: person.position,
      period: opening.period ?? 1,
      periodStart: opening.periodStart ?? cycle.startDate,
      periodEnd: cycle.endDate,
      workResults: planFromLibrary(library.get(person.position ?? '') ?? []),
    };
  });
  const policy = policyFacts(cycle.policy);
  const beginnings = sound.flatMap(({ person, participants }, index) => {
    const row = rows[index];
    if (!row) return [];
    const title = `${cycle.name} – ${person.name}`;
    return [
      {
        subjectId: row.documentId,
        title,
        place: { unit: person.orgUnit, batch: cycle.documentId },
        participants,
        facts: { ...factsOf(cycle, row, person, organisation), policy },
      },
    ];
  });
  const opened = await workflow.start(trx, registered, beginnings, { event: 'OPENED' }, now, (written) =>
    insertRows(trx, cycle, rows, written, now),
  );
  return { opened, skipped };
};

export const readLibrary = async (
  trx: Queryable,
  positions: string[],
): Promise<Map<string, LibraryRow[]>> => {
  const rows = await query<LibraryRow & { position: string }>(
    trx,
    `SELECT p.document_id AS position, i.document_id AS id, i.title, i.aspect, i.perspective, i.unit, i.direction,
       i.suggested_target::float8 AS target, i.suggested_target_upper::float8 AS upper, i.maximal,
       i.suggested_weight AS weight, i.work_result_title AS "workResult"
     FROM positions p
     JOIN indicators_positions_lnk l ON l.position_id = p.id
     JOIN indicators i ON i.id = l.indicator_id AND coalesce(i.active, true)
     WHERE p.document_id = ANY (?) ORDER BY p.id, i.id`,
    [positions],
  );
  const byPosition = new Map<string, LibraryRow[]>();
  for (const { position, ...row } of rows)
    byPosition.set(position, [...(byPosition.get(position) ?? []), row]);
  return byPosition;
};

interface AppraisalRow {
  documentId: string;
  employee: string;
  appraiser: string | null;
  superior: string | null;
  orgUnit: string | null;
  position: string | null;
  period: number;
  periodStart: string;
  periodEnd: string;
  workResults: WorkResult[];
}

const WRITTEN = ['state', 'revision', 'stateSince', 'dueAt'];

const withWritten = (rows: AppraisalRow[], written: Map<string, Fields>) =>
  rows.map((row) => {
    const fields = written.get(row.documentId) ?? {};
    const unknown = Object.keys(fields).filter((field) => !WRITTEN.includes(field));
    if (unknown.length > 0) throw new Error(`an appraisal does not begin with ${unknown.join(', ')}`);
    return { ...row, ...fields };
  });

/** The row that a documentId stands for; one look into the index, where a join would read the whole table anew each time. */
const rowOf = (table: string, field: string): string =>
  `(SELECT r.id FROM ${table} r WHERE r.document_id = v.${field} LIMIT 1)`;

/** Who has an appraisal of this cycle and period already is passed over: the unique index decides, not a look before. */
const insertRows = async (
  trx: Transaction,
  cycle: CycleGround,
  rows: AppraisalRow[],
  written: Map<string, Fields>,
  now: Date,
): Promise<string[]> => {
  const inserted = await query<{ id: string }>(
    trx,
    `INSERT INTO appraisals (document_id, employee_id, appraiser_id, appraiser_superior_id, cycle_id, policy_id,
       org_unit_id, position_id, period, period_start, period_end, work_results, behaviours, state, revision,
       state_since, due_at, created_at, updated_at, published_at)
     SELECT v."documentId", e.id, ${rowOf('employees', 'appraiser')}, ${rowOf('employees', 'superior')}, ?::integer,
       ?::integer, ${rowOf('org_units', '"orgUnit"')}, ${rowOf('positions', 'position')}, v.period, v."periodStart",
       v."periodEnd", v."workResults", '[]'::jsonb, v.state, v.revision, v."stateSince", v."dueAt", ?, ?, ?
     FROM (SELECT set_config('kinerja.engine', 'on', true)) AS door,
       jsonb_to_recordset(?::jsonb) AS v("documentId" text, employee text, appraiser text, superior text,
         "orgUnit" text, position text, period integer, "periodStart" date, "periodEnd" date, "workResults" jsonb, state text,
         revision bigint, "stateSince" timestamptz, "dueAt" timestamptz)
     CROSS JOIN LATERAL (SELECT id FROM employees WHERE document_id = v.employee LIMIT 1) e
     -- In the same order always: two launches at once wait for each other instead of blocking each other.
     ORDER BY e.id
     ON CONFLICT DO NOTHING RETURNING document_id AS id`,
    [cycle.id, cycle.policyId, now, now, now, JSON.stringify(withWritten(rows, written))],
  );
  return inserted.map(({ id }) => id);
};

/** The facts at the beginning: enough for the first deadlines. */
const factsOf = (
  cycle: CycleGround,
  row: AppraisalRow,
  person: Person,
  organisation: Organisation,
): Omit<AppraisalFacts, 'policy'> => ({
  subject: {
    employee: row.employee,
    appraiser: row.appraiser ?? '',
    appraiserSuperior: row.superior ?? '',
    workResults: row.workResults,
    agreedWorkResults: null,
    planDetails: null,
    agreedPlanDetails: null,
    behaviours: [],
    selfAssessment: null,
    review: null,
    initialResult: null,
    result: null,
    appeal: null,
    periodStart: row.periodStart,
    periodEnd: row.periodEnd,
  },
  cycle,
  zone: zoneOfUnit(person.orgUnit, organisation),
  holidays: cycle.holidays,
  unitHead: null,
  peerOpinions: false,
  beneficialIdea: false,
  named: null,
  namedRoles: [],
  transfer: null,
});
