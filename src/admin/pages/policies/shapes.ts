/** A policy and its settings, as the server gives them. */

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
