import { useRead } from '../../../../plugins/workflow/admin/src/public';

export const PREDICATES = ['very_good', 'good', 'needs_improvement', 'poor', 'very_poor'] as const;
export type Predicate = (typeof PREDICATES)[number];
export const RATINGS = ['below', 'meets', 'above'] as const;
export type Rating = (typeof RATINGS)[number];

interface Named {
  documentId: string;
  name: string;
}

export interface Rule {
  predicates: Predicate[];
  rule: 'majority' | 'at_most' | 'at_least' | 'at_least_one_person';
  limit: string | number;
}

export interface Distribution {
  people: number;
  counts: Record<Predicate, number>;
  percent: Record<Predicate, string> | null;
  skipped: boolean;
  breaches: (Rule & { actual: string; unit: 'percent' | 'people' })[];
}

export interface Person {
  appraisal: string;
  state: string;
  employee: Named;
  appraiser: Named | null;
  unitHead: boolean;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: string;
  moved: boolean;
}

export interface Board {
  unit: string;
  cycle: string;
  ruleSet: 'quadrant' | 'numeric';
  orgAchievement: string | null;
  guide: Rule[];
  minimumUnitSize: number;
  now: Distribution;
  people: Person[];
}

export interface Waiting {
  orgUnit: Named;
  cycle: Named;
  waiting: number;
  notReviewed: number;
  session: string | null;
}

export interface Supposed {
  appraisal: string;
  resultRating?: Rating;
  behaviourRating?: Rating;
}

export interface WhatIf {
  then: Distribution;
  moved: { appraisal: string; from: string; to: string }[];
}

export const useWaiting = () => useRead<{ data: Waiting[] }>('/calibration-sessions/units');

export const useBoard = (session: string) =>
  useRead<{ data: Board }>(`/calibration-sessions/${session}/board`, { refetchInterval: 15_000 });
