import type Fraction from 'fraction.js';
import type { Text } from '../refusal';
import type { Basis, LegalBasis } from './basis';
import { decimals, exactText, isDecimal } from './exact';

/** What was done, in words, and the source that says so. */
export interface Rule {
  text: Text;
  basis: Basis;
}

/**
 * One figure or rating with all that an auditor needs to recompute it.
 * `value`: what was found, a code ("good") or a figure with 2 decimals; null where nothing could be found.
 * `exact`: the unrounded figure, there only where `value` doesn't say it all: a decimal or a fraction ("280/3").
 * `inputs`: what went in, never rounded. A sum or mean also takes in the exact values of `children`.
 * `rounding`: there only where the figure itself was rounded, and counts on as rounded.
 */
export interface Explanation {
  label: Text;
  value: string | null;
  exact?: string;
  rule: Text;
  inputs?: Record<string, string | number | null>;
  basis: Basis;
  rounding?: Rounding;
  children?: Explanation[];
}

/** half-up-0: to whole numbers; half-up-2: to 2 decimals. */
export type Rounding = 'half-up-0' | 'half-up-2';

/** A figure of the scoring with its explanation. */
export interface Part {
  figure: Fraction;
  explanation: Explanation;
}

export const explain = (rule: Rule, node: Omit<Explanation, 'rule' | 'basis'>): Explanation => ({
  ...node,
  rule: rule.text,
  basis: rule.basis,
});

/** How a figure stands in a node: 2 decimals to read, and the exact one beside it where they differ. */
export const figure = (x: Fraction): { value: string; exact?: string } =>
  isDecimal(x, 2) ? { value: decimals(x) } : { value: decimals(x), exact: exactText(x) };

/** The same words in both languages: what somebody typed. */
export const asTyped = (words: string): Text => ({ id: words, en: words });

/** The node and all below it, in the order of reading. */
export const allNodes = (node: Explanation): Explanation[] => [
  node,
  ...(node.children ?? []).flatMap((child) => allNodes(child)),
];

/** The tree with the sources that the policy names, where it names others than the default. */
export const onLegalBasis = (node: Explanation, legalBasis: LegalBasis): Explanation => {
  const key = node.basis.key as keyof LegalBasis | undefined;
  const own = key && legalBasis[key];
  return {
    ...node,
    ...(own ? { basis: { key, ...own } } : {}),
    ...(node.children ? { children: node.children.map((child) => onLegalBasis(child, legalBasis)) } : {}),
  };
};
