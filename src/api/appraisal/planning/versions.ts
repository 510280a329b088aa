import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { personCaller, workflowOf } from '../../../../plugins/workflow/server/src/public';
import type { PlanDetails, WorkResult } from '../../../appraisal/plan';
import {
  detailsDiff,
  planDiff,
  planVersions,
  type ItemChange,
  type PlanVersion,
} from '../../../appraisal/planning/versions';
import { registeredFor } from '../../../records/driven';
import { APPRAISAL } from '../workflow/open';
import { appraisalInSight } from './sight';

/** The versions of a plan, from the history as the caller may see it; each with what it changes of the one before. */

export type ShownVersion = PlanVersion & { changes: ItemChange[] };

const after = (changes: unknown, field: string): unknown =>
  (changes as { subject?: Record<string, [unknown, unknown]> } | null)?.subject?.[field]?.[1];

const planIn = (data: Record<string, unknown> | null, changes: unknown): WorkResult[] | null =>
  ((after(changes, 'workResults') ?? data?.workResults) as WorkResult[] | undefined) ?? null;

const detailsIn = (data: Record<string, unknown> | null, changes: unknown): PlanDetails | null =>
  ((after(changes, 'planDetails') ?? data?.details) as PlanDetails | undefined) ?? null;

/** `GET /api/appraisals/{id}/plan-versions` */
export const readVersions = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ data: ShownVersion[] } | null> => {
  const id = await appraisalInSight(strapi, ctx);
  const asking = id === null ? null : await personCaller(strapi, ctx);
  if (id === null || !asking?.ok) return null;
  const { history, clock } = workflowOf(strapi);
  const told = await history(registeredFor(strapi, APPRAISAL), id, asking.caller, clock.now());
  if (!told.ok) return null;
  const versions = planVersions(
    told.entries.map(({ id: entry, event, at, actor, comment, data, changes }) => ({
      id: entry,
      event,
      at: at.toISOString(),
      by: actor.name,
      comment,
      workResults: planIn(data, changes),
      details: detailsIn(data, changes),
    })),
  );
  return {
    data: versions.map((version, place) => ({
      ...version,
      changes: [
        ...planDiff(versions[place - 1]?.workResults ?? [], version.workResults),
        ...detailsDiff(versions[place - 1]?.details ?? null, version.details),
      ],
    })),
  };
};
