import type { Indicator, PlanDetails, WorkResult } from '../plan';

/** The versions of a target plan (SKP) as its history tells of them, and what changed from one to the next. */

/** What of a history entry counts here. */
export interface PlanEvent {
  id: string;
  event: string;
  at: string;
  by: string;
  comment: string | null;
  workResults: WorkResult[] | null;
  /** Annexes and expectations, where they were sent along. */
  details?: PlanDetails | null;
}

export interface PlanVersion {
  number: number;
  /** submitted: waits for the appraiser; agreed: in force from then on; returned, lapsed: never came into force. */
  outcome: 'submitted' | 'agreed' | 'returned' | 'lapsed';
  submittedAt: string;
  submittedBy: string;
  decidedAt: string | null;
  decidedBy: string | null;
  comment: string | null;
  workResults: WorkResult[];
  /** As they stood then. */
  details: PlanDetails | null;
}

const OUTCOMES: Record<string, PlanVersion['outcome']> = {
  APPROVE_TARGETS: 'agreed',
  RETURN_TARGETS: 'returned',
  REVISION_LAPSED: 'lapsed',
};

/** Each plan that was handed in, oldest first; one that the performance team set is agreed at once. */
export const planVersions = (events: readonly PlanEvent[]): PlanVersion[] => {
  const versions: PlanVersion[] = [];
  for (const { event, at, by, comment, workResults, details } of events) {
    const last = versions.at(-1);
    if (workResults && (event === 'SUBMIT_TARGETS' || event === 'DRAFT_FOR_EMPLOYEE')) {
      const set = event === 'DRAFT_FOR_EMPLOYEE';
      versions.push({
        number: versions.length + 1,
        outcome: set ? 'agreed' : 'submitted',
        submittedAt: at,
        submittedBy: by,
        decidedAt: set ? at : null,
        decidedBy: set ? by : null,
        comment: set ? comment : null,
        workResults,
        details: details ?? last?.details ?? null,
      });
    } else if (last?.outcome === 'submitted' && event in OUTCOMES) {
      Object.assign(last, { outcome: OUTCOMES[event], decidedAt: at, decidedBy: by, comment });
      // The leader's expectations come with the approval.
      if (details) last.details = details;
    }
  }
  return versions;
};

export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

export interface ItemChange {
  /** `details`: annexes and expectations, of which a plan has one set. */
  kind: 'workResult' | 'indicator' | 'details';
  change: 'added' | 'removed' | 'changed';
  key: string;
  title: string;
  /** The work result that the indicator stands under. */
  under: string | null;
  fields: FieldChange[];
}

const OF_RESULT = ['kind', 'title', 'scope', 'parent'] as const satisfies readonly (keyof WorkResult)[];
const OF_INDICATOR = [
  'title',
  'aspect',
  'unit',
  'direction',
  'target',
  'maximal',
  'weight',
] as const satisfies readonly (keyof Indicator)[];

const plain = (value: unknown): unknown => (value === undefined || value === false ? null : value);
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other));

const changedFields = <T>(before: T, after: T, fields: readonly (keyof T & string)[]): FieldChange[] =>
  fields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, from: plain(before[field]), to: plain(after[field]) }));

interface Placed {
  kind: 'workResult' | 'indicator';
  key: string;
  title: string;
  under: string | null;
  item: WorkResult | Indicator;
}

const itemsOf = (plan: readonly WorkResult[]): Placed[] =>
  plan.flatMap((result): Placed[] => [
    { kind: 'workResult', key: result.key, title: result.title, under: null, item: result },
    ...result.indicators.map((indicator): Placed => ({
      kind: 'indicator',
      key: indicator.key,
      title: indicator.title,
      under: result.key,
      item: indicator,
    })),
  ]);

const named = ({ kind, key, title, under }: Placed) => ({ kind, key, title, under });

const fieldsBetween = (before: Placed, after: Placed): FieldChange[] => [
  ...(before.kind === 'workResult'
    ? changedFields(before.item as WorkResult, after.item as WorkResult, OF_RESULT)
    : changedFields(before.item as Indicator, after.item as Indicator, OF_INDICATOR)),
  ...(before.under === after.under ? [] : [{ field: 'under', from: before.under, to: after.under }]),
];

/**
 * What changed from one plan to the next, item by item in the order of the later one, what was taken away at the end.
 * An item is the same when its key is; realisations and ratings are no part of a plan.
 */
export const planDiff = (before: readonly WorkResult[], after: readonly WorkResult[]): ItemChange[] => {
  const id = ({ kind, key }: Placed): string => `${kind} ${key}`;
  const old = new Map(itemsOf(before).map((item) => [id(item), item]));
  const now = itemsOf(after);
  const kept = new Set(now.map(id));
  return [
    ...now.flatMap((item): ItemChange[] => {
      const earlier = old.get(id(item));
      if (!earlier) return [{ ...named(item), change: 'added', fields: [] }];
      const fields = fieldsBetween(earlier, item);
      return fields.length === 0 ? [] : [{ ...named(item), change: 'changed', fields }];
    }),
    ...[...old.values()]
      .filter((item) => !kept.has(id(item)))
      .map((item): ItemChange => ({ ...named(item), change: 'removed', fields: [] })),
  ];
};

const OF_DETAILS = [
  'approach',
  'resources',
  'accountability',
  'consequences',
  'expectations',
] as const satisfies readonly (keyof PlanDetails)[];

/** What changed of annexes and expectations: one item with its fields, or none. */
export const detailsDiff = (before: PlanDetails | null, after: PlanDetails | null): ItemChange[] => {
  const fields = changedFields(before ?? {}, after ?? {}, OF_DETAILS);
  return fields.length === 0
    ? []
    : [{ kind: 'details', change: 'changed', key: 'details', title: 'details', under: null, fields }];
};
