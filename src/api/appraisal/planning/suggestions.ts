import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { query } from '../../../../plugins/workflow/server/src/public';
import type { PlanDetails, WorkResult } from '../../../appraisal/plan';
import { asTemplate, resultsToSupport, type LeadersResult } from '../../../appraisal/planning/cascade';
import { planFromLibrary } from '../workflow/library';
import { readLibrary } from '../workflow/open';
import { appraisalInSight } from './sight';

/** What a plan may begin with: last year's, the library's for the position, and what the leader's results ask for. */

interface LastYear {
  appraisal: string;
  cycle: string;
  workResults: WorkResult[];
  details: PlanDetails | null;
}

export interface PlanSuggestions {
  lastYear: LastYear | null;
  library: WorkResult[];
  leader: { name: string; agreed: boolean; results: LeadersResult[] } | null;
}

/** Of an earlier cycle, the latest that was agreed; a cancelled one was never carried out. */
const LAST_YEAR = `SELECT o.document_id AS appraisal, oc.name AS cycle, o.agreed_work_results::json AS "workResults",
    o.plan_details::json AS details
  FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id
  JOIN appraisals o ON o.employee_id = a.employee_id AND o.cycle_id <> a.cycle_id AND o.state <> 'cancelled'
    AND o.agreed_work_results IS NOT NULL
  JOIN appraisal_cycles oc ON oc.id = o.cycle_id AND oc.start_date < c.start_date
  WHERE a.document_id = ? ORDER BY oc.start_date DESC, o.period DESC LIMIT 1`;

/** The appraiser's own plan in the same cycle, where they are now. */
const LEADER = `SELECT b.name, l.agreed_work_results::json AS agreed
  FROM appraisals a JOIN employees b ON b.id = a.appraiser_id
  LEFT JOIN appraisals l ON l.employee_id = b.id AND l.cycle_id = a.cycle_id AND l.state <> 'cancelled'
  WHERE a.document_id = ? ORDER BY l.period DESC NULLS LAST LIMIT 1`;

const POSITION = `SELECT p.document_id AS position FROM appraisals a JOIN positions p ON p.id = a.position_id
  WHERE a.document_id = ?`;

/** `GET /api/appraisals/{id}/plan-suggestions` */
export const planSuggestions = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ data: PlanSuggestions } | null> => {
  const id = await appraisalInSight(strapi, ctx);
  if (id === null) return null;
  const on = strapi.db.connection;
  const [lastYear] = await query<LastYear>(on, LAST_YEAR, [id]);
  const [leader] = await query<{ name: string; agreed: WorkResult[] | null }>(on, LEADER, [id]);
  const [place] = await query<{ position: string }>(on, POSITION, [id]);
  const library = place && (await readLibrary(on, [place.position])).get(place.position);
  return {
    data: {
      lastYear: lastYear ? { ...lastYear, workResults: asTemplate(lastYear.workResults) } : null,
      library: planFromLibrary(library ?? []),
      leader: leader
        ? {
            name: leader.name,
            agreed: leader.agreed !== null,
            results: resultsToSupport(leader.agreed ?? []),
          }
        : null,
    },
  };
};
