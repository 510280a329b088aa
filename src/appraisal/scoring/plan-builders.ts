import {
  BEHAVIOUR_VALUES,
  type Behaviour,
  type Figure,
  type Indicator,
  type Rating,
  type WorkResult,
} from '../plan';
import type { Refused } from '../refusal';

/** Short stories for tests: a plan in a line or two. */

/** Higher is better, target 100, so that the realisation is c itself. */
export const anIndicator = (fields: Partial<Indicator> = {}): Indicator => ({
  key: 'i1',
  title: 'Dokumen diterbitkan',
  aspect: 'quantity',
  unit: 'dokumen',
  direction: 'higher',
  target: 100,
  ...fields,
});

export const reaching = (c: Figure, fields: Partial<Indicator> = {}): Indicator =>
  anIndicator({ realisation: c, ...fields });

export const rated = (rating: Rating, fields: Partial<Indicator> = {}): Indicator =>
  anIndicator({ rating, ...fields });

export const primary = (...indicators: Indicator[]): WorkResult => ({
  key: 'p',
  kind: 'primary',
  title: 'Pelayanan perizinan',
  indicators,
});

export const additional = (...indicators: Indicator[]): WorkResult => ({
  key: 'a',
  kind: 'additional',
  title: 'Panitia hari jadi kota',
  indicators,
});

/** The seven ratings in the order of BerAKHLAK; the last given one holds for the rest. */
export const behavioursRated = (...ratings: Rating[]): Behaviour[] =>
  BEHAVIOUR_VALUES.map((value, place) => ({ value, rating: ratings[place] ?? ratings.at(-1) }));

/** The seven scores in the order of BerAKHLAK; the last given one holds for the rest. */
export const behavioursScored = (...scores: Figure[]): Behaviour[] =>
  BEHAVIOUR_VALUES.map((value, place) => ({ value, score: scores[place] ?? scores.at(-1) }));

/** The outcome of a story that isn't refused. */
export const accepted = <T extends object, Code extends string>(outcome: T | Refused<Code>): T => {
  if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome;
};
