import { z } from 'zod';
import { NUMERIC_PREDICATES, ORG_ACHIEVEMENTS, QUADRANT_PREDICATES, RATINGS, type Figure } from '../plan';
import { CREDIT_LEVELS } from '../scoring/credit-points';
import { exact } from '../scoring/exact';
import type { ScoringSettings } from '../scoring/settings';

/**
 * Figures of a policy that have no field of their own: tables of the regulations that an agency may hold otherwise. Each
 * table is given whole; what is left out is as in the default policy.
 */

const PATTERN = /^\d{1,9}(\.\d{1,9})?(\/\d{1,9}(\.\d{1,9})?)?$/;
const isFigure = (value: Figure): boolean => {
  if (!PATTERN.test(String(value))) return false;
  const [, under] = String(value).split('/');
  return under === undefined || Number(under) > 0;
};
/** A decimal or a fraction ("10/9"), never below 0. */
const figure = z.union([z.number(), z.string()]).refine(isFigure, 'a decimal or a fraction, such as "10/9"');

const highestFirst = (bands: readonly { from: Figure }[]): boolean =>
  bands.every(({ from }, place) => place === 0 || exact(from).lte(exact(bands[place - 1]?.from ?? from)));
const reachesZero = (bands: readonly { from: Figure }[]): boolean => exact(bands.at(-1)?.from ?? 1).equals(0);
const bandsOf = <T extends z.ZodType<{ from: Figure }>>(band: T) =>
  z
    .array(band)
    .min(1)
    .max(20)
    .refine(
      (bands) => !bands.every(({ from }) => isFigure(from)) || highestFirst(bands),
      'highest `from` first',
    )
    .refine(
      (bands) => !bands.every(({ from }) => isFigure(from)) || reachesZero(bands),
      'the last begins at 0',
    );

const shares = z
  .strictObject({ skp: figure, behaviour: figure })
  .refine(
    ({ skp, behaviour }) =>
      !isFigure(skp) || !isFigure(behaviour) || exact(skp).add(exact(behaviour)).equals(1),
    'the shares add up to 1',
  );

const distributionRule = z.strictObject({
  predicates: z.array(z.enum(QUADRANT_PREDICATES)).min(1).max(QUADRANT_PREDICATES.length),
  rule: z.enum(['majority', 'at_most', 'at_least', 'at_least_one_person']),
  limit: figure,
});

const eachOf = <K extends string, V extends z.ZodType>(keys: readonly K[], value: V) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>);

const predicates = [...new Set([...QUADRANT_PREDICATES, ...NUMERIC_PREDICATES])] as const;

export const figuresForm = z
  .strictObject({
    mostIsOver: figure,
    unitHeadRating: eachOf(ORG_ACHIEVEMENTS, z.enum(RATINGS)),
    distribution: eachOf(ORG_ACHIEVEMENTS, z.array(distributionRule).max(20)),
    valueBands: bandsOf(
      z.strictObject({ from: figure, start: figure, startIfMaximal: figure.optional(), step: figure }),
    ),
    bands: bandsOf(
      z.strictObject({
        from: figure,
        predicate: z.enum(NUMERIC_PREDICATES),
        needsIdea: z.boolean().optional(),
      }),
    ).refine((bands) => bands.at(-1)?.needsIdea !== true, 'the last band needs nothing'),
    shares: z.strictObject({ withoutPeerOpinions: shares, withPeerOpinions: shares }),
    skpCap: figure,
    surveyGrades: bandsOf(z.strictObject({ grade: z.enum(['A', 'B', 'C', 'D']), from: figure })),
    creditPoints: z.strictObject({
      percent: eachOf(predicates, figure),
      coefficient: eachOf(CREDIT_LEVELS, figure),
    }),
  })
  .partial();

/** The settings with the policy's own tables in the place of the default ones. */
export const withFigures = (settings: ScoringSettings, stored: unknown): ScoringSettings => {
  const parsed = figuresForm.safeParse(stored ?? {});
  if (!parsed.success) return settings;
  const { surveyGrades, ...own } = parsed.data;
  return {
    ...settings,
    ...own,
    ...(surveyGrades ? { survey: { ...settings.survey, grades: surveyGrades } } : {}),
  };
};
