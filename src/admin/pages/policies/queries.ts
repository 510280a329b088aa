import { asked, useRead } from '../../../../plugins/workflow/admin/src/public';

const POLICIES = '/content-manager/collection-types/api::appraisal-policy.appraisal-policy';

export type Value = string | number | boolean | null | object;

export interface Policy {
  documentId: string;
  name: string;
  validFrom: string;
  ruleSet: 'quadrant' | 'numeric';
  [field: string]: Value | undefined;
}

export interface Setting {
  name: string;
  type: string;
  required: boolean;
  choices?: string[];
  min?: number;
  max?: number;
  source: { regulation: string | null; article: string | null; text: string };
}

export interface Section {
  name: string;
  title: string;
  fields: Setting[];
}

export const pathOf = (documentId: string): string => `${POLICIES}/${documentId}`;

/** An agency has a handful: one a year for each rule set. */
export const usePolicies = () =>
  useRead<{ results: Policy[] }>(`${POLICIES}${asked({ sort: 'validFrom:DESC', pageSize: 100 })}`);

export const useSections = () => useRead<{ data: Section[] }>('/policies/settings');
