import type { ActionPlan } from '../../../../api/shapes';

/** Action plans of a month or quarter as they are being typed. */

export interface TypedPlan {
  id: string;
  key?: string;
  title: string;
  indicator: string;
  unit: string;
  direction: ActionPlan['direction'];
  /** A figure; or words, where nothing is counted. A range that was given by another program stays as it is. */
  target: number | string;
  counted: boolean;
  range: Extract<ActionPlan['target'], object> | null;
  maximal: boolean;
}

const newId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('');

export const emptyPlan = (): TypedPlan => ({
  id: newId(),
  title: '',
  indicator: '',
  unit: '',
  direction: 'higher',
  target: '',
  counted: true,
  range: null,
  maximal: false,
});

export const fromPlans = (plans: ActionPlan[]): TypedPlan[] =>
  plans.map(({ key, title, indicator, unit, direction, target, maximal }) => ({
    id: key,
    key,
    title,
    indicator: indicator ?? '',
    unit,
    direction,
    target: typeof target === 'object' ? '' : target,
    counted: typeof target === 'object' || Number.isFinite(Number(target)),
    range: typeof target === 'object' ? target : null,
    maximal,
  }));

export const toPlans = (typed: TypedPlan[]) => ({
  actionPlans: typed.map(({ key, title, indicator, unit, direction, target, range, maximal }) => ({
    ...(key ? { key } : {}),
    title: title.trim(),
    indicator: indicator || null,
    unit: unit.trim(),
    direction,
    target: range ?? (typeof target === 'string' ? target.trim() : target),
    maximal,
  })),
});
