import type { Policy } from './shapes';

/** A small plan to try a policy on: what was reached of three targets of 100, and one rating for all behaviour. */

export interface Sample {
  reached: number[];
  behaviour: 'below' | 'meets' | 'above';
}

export const SAMPLE: Sample = { reached: [85, 100, 115], behaviour: 'meets' };

const VALUES = [
  'service_oriented',
  'accountable',
  'competent',
  'harmonious',
  'loyal',
  'adaptive',
  'collaborative',
];
/** What a rating is worth where behaviour is scored. */
const SCORES = { below: 60, meets: 100, above: 115 } as const;

export const questionOf = ({ documentId, ruleSet }: Policy, { reached, behaviour }: Sample) => ({
  ruleSet,
  policy: documentId,
  workResults: reached.map((realisation, place) => ({
    kind: 'primary',
    title: String(place + 1),
    indicators: [{ key: `i${String(place)}`, target: 100, realisation }],
  })),
  behaviours: VALUES.map((value) =>
    ruleSet === 'numeric' ? { value, score: SCORES[behaviour] } : { value, rating: behaviour },
  ),
});
