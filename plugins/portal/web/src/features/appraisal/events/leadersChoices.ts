import type { PlanSuggestions } from '../../../api/planning';
import type { Say } from '../../../shared/say';

/** The leader's results to choose from; one that was named in words before stays among them. */
export const leadersChoices = (
  leader: NonNullable<PlanSuggestions['leader']>,
  chosen: string,
  t: Say,
): { value: string; label: string }[] => {
  const results = leader.results.map(({ key, title }) => ({ value: key, label: title }));
  const known = chosen === '' || results.some(({ value }) => value === chosen);
  return [
    { value: '', label: t('links.without') },
    ...results,
    ...(known ? [] : [{ value: chosen, label: chosen }]),
  ];
};
