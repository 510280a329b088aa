import type { Core } from '@strapi/strapi';
import { fieldErrors, type Binding } from '../../../../plugins/workflow/server/src/public';
import { appraisalDefinition } from '../../../appraisal/workflow/definition';
import type { AppraisalFacts } from '../../../appraisal/workflow/facts';
import { workResults } from '../../../appraisal/workflow/forms';
import { withKeys } from '../../../appraisal/workflow/plan-keys';
import { loadAppraisalFacts, loadFactsOfAppraisals } from './facts';
import { passOn } from './passing-on';
import { openNextPeriod } from './transfer';

/** Ties the appraisal's definition to its tables. */
export const appraisalBinding = (strapi: Core.Strapi): Binding<AppraisalFacts> => ({
  definition: appraisalDefinition,
  createdBy: 'engine',
  loadFacts: loadAppraisalFacts,
  loadFactsOfMany: loadFactsOfAppraisals,
  parseEdit: (field, value) => {
    const parsed = workResults.safeParse(value);
    if (parsed.success) return { value: withKeys(parsed.data) };
    return { errors: fieldErrors(workResults, value, parsed.error, [field]) };
  },
  reassign: (role, employee) => ({ event: 'REASSIGN', data: { role, employee } }),
  afterWrite: async (trx, written) => {
    await openNextPeriod(strapi, trx, written);
    await passOn(strapi, trx, written);
  },
});
