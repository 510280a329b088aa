import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { answerRefusal, isDocumentId, notFound, query } from '../../../../plugins/workflow/server/src/public';
import type { WorkResult } from '../../../appraisal/plan';
import { resultsToSupport, roleResultMatrix } from '../../../appraisal/planning/cascade';
import { documentId } from '../../../records/forms';
import { parse } from '../../../input/parse';
import { plannedBy } from './sight';

/** The role-result matrix of a unit: of the people whose planning the caller may look at, who supports what. */

export const matrixQuestion = z.strictObject({ cycle: documentId.describe('documentId of a cycle.') });

interface Row {
  appraisal: string;
  employee: { documentId: string; name: string };
  plan: WorkResult[] | null;
  heads: boolean;
}

/** The head's own appraisal comes along for its titles alone. */
const PLANS = (held: string): string => `SELECT a.document_id AS appraisal,
    json_build_object('documentId', e.document_id, 'name', e.name) AS employee,
    coalesce(a.agreed_work_results, a.work_results)::json AS plan,
    EXISTS (SELECT 1 FROM org_units_head_lnk h WHERE h.org_unit_id = u.id AND h.employee_id = e.id) AS heads,
    (a.document_id IN (${held})) AS seen
  FROM appraisals a JOIN org_units u ON u.id = a.org_unit_id JOIN appraisal_cycles c ON c.id = a.cycle_id
  JOIN employees e ON e.id = a.employee_id
  WHERE u.document_id = ? AND c.document_id = ? AND a.state <> 'cancelled' AND NOT EXISTS (
    SELECT 1 FROM appraisals l WHERE l.employee_id = a.employee_id AND l.cycle_id = a.cycle_id
      AND l.period > a.period AND l.state <> 'cancelled')
  ORDER BY e.name, a.id`;

/** `GET /api/org-units/{id}/result-matrix?cycle=` */
export const resultMatrix = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const { id } = ctx.params as { id?: string };
  const parsed = parse(matrixQuestion, ctx.query);
  if (!parsed.ok) {
    answerRefusal(ctx, parsed);
    return;
  }
  const held = await plannedBy(strapi, ctx);
  const rows = isDocumentId(id)
    ? await query<Row & { seen: boolean }>(strapi.db.connection, PLANS(held.sql), [
        ...held.bindings,
        id,
        parsed.value.cycle,
      ])
    : [];
  const seen = rows.filter((row) => row.seen);
  if (seen.length === 0) {
    answerRefusal(ctx, notFound());
    return;
  }
  const head = rows.find(({ heads }) => heads);
  const people = seen
    .filter(({ heads }) => !heads)
    .map(({ appraisal, employee, plan }) => ({ appraisal, employee, plan: plan ?? [] }));
  ctx.body = {
    data: {
      head: head?.employee ?? null,
      ...roleResultMatrix(resultsToSupport(head?.plan ?? []), people),
    },
  };
};
