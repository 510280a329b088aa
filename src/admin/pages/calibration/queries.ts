import { asked, useRead, type Pagination } from '../../../../plugins/workflow/admin/src/public';

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
  revision: number;
  employee: Named;
  appraiser: Named | null;
  unitHead: boolean;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: string;
  /** As it was when the session began. */
  before: { predicate: string } | null;
  moved: boolean;
  reason: string | null;
}

export interface Board {
  state: string;
  meetsOn: string | null;
  members: Named[];
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

export interface SessionRow {
  documentId: string;
  state: 'open' | 'closed' | 'abandoned';
  meetsOn: string | null;
  orgUnit: Named;
  cycle: Named;
  members: Named[];
  closing: { reason: string | null } | null;
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

export const useSeats = (orgUnit: string, cycle: string) =>
  useRead<{ data: Named[] }>(`/calibration-sessions/seats${asked({ orgUnit, cycle })}`);

export const useSessions = (page: number) =>
  useRead<{ data: SessionRow[]; meta: { pagination: Pagination } }>(
    `/calibration-sessions${asked({ 'pagination[page]': page })}`,
    { keepPreviousData: true },
  );
