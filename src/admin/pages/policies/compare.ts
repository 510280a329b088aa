import type { Policy, Setting, Value } from './shapes';

/** What differs between two policies. */

export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

export const changedFields = (policy: Policy, other: Policy, fields: readonly Setting[]): Setting[] =>
  fields.filter(({ name }) => !isSame(policy[name], other[name]));

/** The policy to compare with: the latest before it of the same rules, else the latest before it. */
export const policyBefore = (policy: Policy, all: readonly Policy[]): Policy | null => {
  const earlier = all
    .filter(({ documentId, validFrom }) => documentId !== policy.documentId && validFrom < policy.validFrom)
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom));
  return earlier.find(({ ruleSet }) => ruleSet === policy.ruleSet) ?? earlier[0] ?? null;
};

/** What is wrong with a value before it is sent; null where nothing is. The server has the last word. */
export const faultOf = (
  { type, required, min, max }: Setting,
  value: Value | undefined,
): 'missing' | 'number' | 'range' | null => {
  const empty = value === null || value === undefined || value === '';
  if (empty) return required ? 'missing' : null;
  if (type !== 'integer' && type !== 'decimal') return null;
  const figure = Number(value);
  if (!Number.isFinite(figure) || (type === 'integer' && !Number.isInteger(figure))) return 'number';
  return (min !== undefined && figure < min) || (max !== undefined && figure > max) ? 'range' : null;
};
