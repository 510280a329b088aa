import type { BehaviourValue } from '../../api/shapes';

/** The seven BerAKHLAK values, in the order of the word. */
export const VALUES: BehaviourValue[] = [
  'service_oriented',
  'accountable',
  'competent',
  'harmonious',
  'loyal',
  'adaptive',
  'collaborative',
];

/** How many guides each value has. */
export const GUIDES = [1, 2, 3];
