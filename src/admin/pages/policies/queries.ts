import { asked, useRead } from '../../../../plugins/workflow/admin/src/public';
import type { Policy, Section } from './shapes';

const POLICIES = '/content-manager/collection-types/api::appraisal-policy.appraisal-policy';

export const pathOf = (documentId: string): string => `${POLICIES}/${documentId}`;

/** An agency has a handful: one a year for each rule set. */
export const usePolicies = () =>
  useRead<{ results: Policy[] }>(`${POLICIES}${asked({ sort: 'validFrom:DESC', pageSize: 100 })}`);

export const useSections = () => useRead<{ data: Section[] }>('/policies/settings');
