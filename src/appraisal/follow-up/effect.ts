import type { Behaviour, Figure, Indicator, Rating, WorkResult } from '../plan';
import { itemScore, type ItemSettings, type LowItem } from './low-items';

/** What became of an item that was rated low: the same indicator or value a cycle later. */

export interface Standing {
  /** The item's key in the later plan; a behaviour value is its own key. */
  key: string;
  rating: Rating | null;
  score: Figure | null;
}

export type Change = 'better' | 'same' | 'worse';

const STEP: Record<Rating, number> = { below: 0, meets: 1, above: 2 };

interface Rated {
  workResults: readonly WorkResult[];
  behaviours: readonly Behaviour[];
}

const named = (title: string): string => title.trim().toLowerCase();

/** The same indicator of the library, else one of the same words: keys belong to one plan alone. */
const sameIndicator = (
  item: LowItem & { kind: 'indicator' },
  workResults: readonly WorkResult[],
): Indicator | undefined => {
  const all = workResults.flatMap(({ indicators }) => indicators);
  return (
    all.find(
      ({ libraryIndicator }) => item.libraryIndicator !== null && libraryIndicator === item.libraryIndicator,
    ) ?? all.find(({ title }) => named(title) === named(item.title))
  );
};

/**
 * How the item stands in a later appraisal; null when it is no part of that plan.
 * @param numbers of the numeric rule set, once its figures are the appraiser's; else null
 */
export const standingNow = (
  item: LowItem,
  { workResults, behaviours }: Rated,
  numbers: ItemSettings | null = null,
): Standing | null => {
  if (item.kind === 'behaviour') {
    const found = behaviours.find(({ value }) => value === item.value);
    return { key: item.value, rating: found?.rating ?? null, score: found?.score ?? null };
  }
  const found = sameIndicator(item, workResults);
  return found
    ? { key: found.key, rating: found.rating ?? null, score: numbers && itemScore(found, numbers) }
    : null;
};

/** Compared by rating, else by score; null as long as one of the two is not rated. */
export const changeOf = (
  before: Pick<Standing, 'rating' | 'score'>,
  now: Pick<Standing, 'rating' | 'score'> | null,
): Change | null => {
  const steps =
    before.rating && now?.rating
      ? STEP[now.rating] - STEP[before.rating]
      : before.score != null && now?.score != null
        ? Number(now.score) - Number(before.score)
        : null;
  if (steps === null) return null;
  return steps > 0 ? 'better' : steps < 0 ? 'worse' : 'same';
};
