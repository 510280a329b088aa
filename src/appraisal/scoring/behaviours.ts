import { BEHAVIOUR_VALUES, type Behaviour, type BehaviourValue } from '../plan';
import type { Refused } from '../refusal';
import { refuse } from './refusals';

export const behaviourOf = (behaviours: readonly Behaviour[], value: BehaviourValue): Behaviour | undefined =>
  behaviours.find((behaviour) => behaviour.value === value);

/** Refuses `BEHAVIOUR_REPEATED`: which of two ratings of one value counts would be chance. Null when all is well. */
export const refuseRepeatedValue = (
  behaviours: readonly Behaviour[],
): Refused<'BEHAVIOUR_REPEATED'> | null => {
  const repeated = behaviours.findIndex(
    ({ value }, position) => behaviours.findIndex((other) => other.value === value) < position,
  );
  return repeated < 0
    ? null
    : refuse('BEHAVIOUR_REPEATED', `behaviours.${repeated}.value`, behaviours[repeated]?.value);
};

/** Refuses `NOT_ALL_RATED` with the values for which `isRated` says no. Null when all seven are there. */
export const refuseUnrated = (
  behaviours: readonly Behaviour[],
  isRated: (behaviour: Behaviour) => boolean,
): Refused<'NOT_ALL_RATED'> | null => {
  const unrated = BEHAVIOUR_VALUES.filter((value) => {
    const behaviour = behaviourOf(behaviours, value);
    return !behaviour || !isRated(behaviour);
  });
  return unrated.length === 0 ? null : refuse('NOT_ALL_RATED', 'behaviours', unrated.join(', '));
};
