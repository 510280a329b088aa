import type { Core } from '@strapi/strapi';
import {
  query,
  workflowOf,
  type Binding,
  type FactsRequest,
  type Queryable,
} from '../../../../plugins/workflow/server/src/public';
import { cycleDefinition, type CycleFacts } from '../../../appraisal/cycle/definition';
import { checkCycle, launchCycle } from './launch';
import { countMembers } from './members';

export const CYCLE = 'api::appraisal-cycle.appraisal-cycle';

const loadFacts = async (on: Queryable, { subjectId, event }: FactsRequest): Promise<CycleFacts | null> => {
  const [row] = await query<{ name: string; progress: unknown; hasPolicy: boolean; unfinished: number }>(
    on,
    `SELECT c.name, c.progress::json, (l.id IS NOT NULL) AS "hasPolicy",
       (SELECT count(*)::integer FROM appraisals a
        WHERE a.cycle_id = c.id AND a.state NOT IN ('final', 'cancelled')) AS unfinished
     FROM appraisal_cycles c LEFT JOIN appraisal_cycles_policy_lnk l ON l.appraisal_cycle_id = c.id
     WHERE c.document_id = ?`,
    [subjectId],
  );
  if (!row) return null;
  const launches = event === 'LAUNCH' || event === 'ADD_MEMBERS';
  return {
    subject: { name: row.name, progress: row.progress },
    hasPolicy: row.hasPolicy,
    memberCount: await countMembers(on, subjectId),
    unfinished: row.unfinished,
    check: launches ? await checkCycle(on, subjectId) : [],
  };
};

/** Ties the cycle's definition to its tables. */
export const cycleBinding = (strapi: Core.Strapi): Binding<CycleFacts> => ({
  definition: cycleDefinition,
  createdBy: 'anyone',
  loadFacts,
  title: ({ subject }) => String(subject.name),
  effects: {
    async openMembers({ subjectId }) {
      const workflow = workflowOf(strapi);
      const registered = workflow.registry.byUid(CYCLE);
      if (!registered) throw new Error('the cycle workflow is not registered');
      const now = workflow.clock.now();
      await launchCycle(strapi, subjectId, now);
      const done = await workflow.send(
        registered,
        subjectId,
        { kind: 'system' },
        { event: 'LAUNCHED' },
        { now },
      );
      // Members added to an open cycle, or a repeat after a crash: then there is nothing left to tell.
      if (!done.ok && done.code !== 'EVENT_NOT_ALLOWED')
        throw new Error(`LAUNCHED was refused: ${done.code}`);
    },
  },
});
