import type { Indicator, WorkResult } from '../../api/shapes';

/** What a plan that is being revised changes of the version that was agreed on. */

export interface Change {
  kind: 'added' | 'removed' | 'changed';
  title: string;
  /** What was another one before: 'title', 'target', 'weight', 'unit', 'direction'. */
  fields: { name: keyof Indicator; before: Indicator[keyof Indicator]; after: Indicator[keyof Indicator] }[];
}

const COMPARED = ['title', 'target', 'unit', 'weight', 'direction'] as const;

const indicatorsOf = (plan: WorkResult[]): Map<string, Indicator> =>
  new Map(plan.flatMap(({ indicators }) => indicators.map((one) => [one.key, one])));

const same = (a: unknown, b: unknown): boolean => {
  // 60 and '60.000000' are the same weight.
  if (a != null && b != null && a !== '' && b !== '' && Number(a) === Number(b)) return true;
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
};

export const planChanges = (agreed: WorkResult[], now: WorkResult[]): Change[] => {
  const before = indicatorsOf(agreed);
  const after = indicatorsOf(now);
  const kept = [...after.values()].flatMap((indicator): Change[] => {
    const old = before.get(indicator.key);
    if (!old) return [{ kind: 'added', title: indicator.title, fields: [] }];
    const fields = COMPARED.filter((name) => !same(old[name], indicator[name])).map((name) => ({
      name,
      before: old[name],
      after: indicator[name],
    }));
    return fields.length > 0 ? [{ kind: 'changed', title: indicator.title, fields }] : [];
  });
  const removed = [...before.values()]
    .filter(({ key }) => !after.has(key))
    .map(({ title }): Change => ({ kind: 'removed', title, fields: [] }));
  return [...kept, ...removed];
};
