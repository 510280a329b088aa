import type { Refusal } from '../refusal';

/**
 * Competence, assessed 1 to 5 per standard of the position, each with a reason [D]. It stands beside the result and
 * never changes it; what falls short of the standard feeds the needs for training.
 */

export const LEVELS = [1, 2, 3, 4, 5] as const;

export interface Standard {
  /** documentId of the competency. */
  competency: string;
  name: string;
  nameEn: string | null;
  kind: string;
  /** What the position asks for, 1–5. */
  required: number;
}

export interface CompetencyRating {
  competency: string;
  level: number;
  reason: string;
}

/** As it is kept: with the words and the standard of that day. */
export type KeptRating = Standard & CompetencyRating;

/** Positive where the person falls short. */
export const gapOf = ({ required, level }: Pick<KeptRating, 'required' | 'level'>): number =>
  Math.max(0, required - level);

export type CompetencyRefusal = 'NO_STANDARD' | 'NOT_ALL_RATED' | 'UNKNOWN_COMPETENCY';

const refusal = (
  code: CompetencyRefusal,
  id: string,
  en: string,
  more: Pick<Refusal, 'path' | 'actual'> = {},
): Refusal => ({ code, message: { id, en }, ...more });

/** Every standard of the position is rated, and nothing else. */
export const assessmentRefusal = (
  standards: readonly Standard[],
  ratings: readonly CompetencyRating[],
): Refusal | null => {
  if (standards.length === 0) {
    return refusal(
      'NO_STANDARD',
      'Jabatan ini belum mempunyai standar kompetensi',
      'The position has no competency standard yet',
    );
  }
  const known = new Set(standards.map(({ competency }) => competency));
  const stray = ratings.findIndex(({ competency }) => !known.has(competency));
  if (stray >= 0) {
    return refusal(
      'UNKNOWN_COMPETENCY',
      'Jabatan ini tidak mensyaratkan kompetensi tersebut',
      'The position does not ask for this competency',
      { path: `ratings.${String(stray)}.competency` },
    );
  }
  const rated = new Set(ratings.map(({ competency }) => competency));
  const missing = standards.filter(({ competency }) => !rated.has(competency));
  return missing.length === 0
    ? null
    : refusal(
        'NOT_ALL_RATED',
        `${String(missing.length)} kompetensi belum dinilai`,
        `${String(missing.length)} competencies are not rated`,
        { path: 'ratings', actual: missing.map(({ name }) => name).join(', ') },
      );
};

/** In the order of the standards. */
export const keptRatings = (
  standards: readonly Standard[],
  ratings: readonly CompetencyRating[],
): KeptRating[] =>
  standards.flatMap((standard) => {
    const found = ratings.find(({ competency }) => competency === standard.competency);
    return found ? [{ ...standard, level: found.level, reason: found.reason }] : [];
  });
