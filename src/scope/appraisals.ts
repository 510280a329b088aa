import type { Core } from '@strapi/strapi';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { present, sightOf } from '../appraisal/workflow/visibility';
import {
  query,
  standingsOf,
  stateAsOf,
  visibleSubjects,
  type PastState,
} from '../../plugins/workflow/server/src/public';
import { PUBLIC_EMPLOYEE, related, type Row, type Scope } from './rules';

const employee = { fields: PUBLIC_EMPLOYEE };
const cycle = { fields: ['documentId', 'name', 'year', 'startDate', 'endDate', 'assessmentDate', 'state'] };
const policy = { fields: ['documentId', 'name', 'validFrom', 'ruleSet'] };

/** Appraisals: those that the person takes part in, each as far as their roles go in its state. */
export const appraisalScope: Scope = {
  uid: APPRAISAL,
  fields: [
    'documentId',
    'period',
    'periodStart',
    'periodEnd',
    'state',
    'revision',
    'stateSince',
    'dueAt',
    'createdAt',
    'updatedAt',
  ],
  whole: [
    'workResults',
    'agreedWorkResults',
    'planDetails',
    'agreedPlanDetails',
    'behaviours',
    'selfAssessment',
    'review',
    'initialResult',
    'result',
    'appeal',
  ],
  relations: {
    employee,
    appraiser: employee,
    appraiserSuperior: employee,
    cycle,
    policy,
    orgUnit: related.unit,
    position: related.position,
  },
  rows: (principal, now) => visibleSubjects(APPRAISAL, principal, now),
  present: presentAppraisals,
};

/**
 * Takes out of each row what the person may not see. A former participant sees the appraisal as it was when the term
 * ended.
 */
async function presentAppraisals(
  strapi: Core.Strapi,
  rows: Row[],
  principal: string,
  now: Date,
): Promise<Row[]> {
  const on = strapi.db.connection;
  const ids = rows.map(({ documentId }) => String(documentId));
  const standings = await standingsOf(on, APPRAISAL, ids, principal, now);
  const selves = await selfAssessmentsOf(strapi, ids);
  return Promise.all(
    rows.map(async (row) => {
      const id = String(row.documentId);
      const standing = standings.get(id);
      if (!standing) return { id: row.id, documentId: id };
      const { roles, formerRoles, until, path } = standing;
      const past = until ? await stateAsOf(on, APPRAISAL, id, until) : null;
      const then = past ? asItWas(row, past) : row;
      const sight = sightOf(until ? formerRoles : roles, past?.path ?? path);
      const whole = { selfAssessment: selves.get(id) ?? null, ...then };
      return onlyAsked(present(whole, sight), row);
    }),
  );
}

const asItWas = (row: Row, { path, revision, dueAt, since, subject }: PastState): Row => {
  const then: Row = { ...subject, state: path, revision, dueAt, stateSince: since };
  const changing = [...(appraisalScope.whole ?? []), 'state', 'revision', 'dueAt', 'stateSince'];
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      changing.includes(field) ? (then[field] ?? null) : value,
    ]),
  );
};

const onlyAsked = (shown: Row, asked: Row): Row =>
  Object.fromEntries(Object.entries(shown).filter(([field]) => field in asked));

/** Needed to tell the employee's own figures from the appraiser's, asked for or not. */
const selfAssessmentsOf = async (strapi: Core.Strapi, ids: string[]): Promise<Map<string, unknown>> => {
  const rows = await query<{ id: string; self: unknown }>(
    strapi.db.connection,
    `SELECT document_id AS id, self_assessment::json AS self FROM appraisals WHERE document_id = ANY (?)`,
    [ids],
  );
  return new Map(rows.map(({ id, self }) => [id, self]));
};
