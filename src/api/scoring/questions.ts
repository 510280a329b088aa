import { z } from 'zod';
import {
  ASPECTS,
  BEHAVIOUR_VALUES,
  DIRECTIONS,
  NUMERIC_PREDICATES,
  ORG_ACHIEVEMENTS,
  PERSPECTIVES,
  QUADRANT_PREDICATES,
  RULE_SETS,
} from '../../appraisal/plan';
import { CREDIT_LEVELS } from '../../appraisal/scoring/credit-points';
import { SURVEY_ELEMENTS } from '../../appraisal/scoring/survey';
import { behaviourValue, figure, rating as ratingValue } from '../../appraisal/workflow/forms';

/**
 * What the calculators are asked, field by field, with the bounds that the forms of the events have. Of a plan only what
 * decides a figure has to be there, so that it can be previewed while it is being written.
 */

const MOST_RESULTS = 50;
const MOST_INDICATORS = 50;
/** In all: no more can be rated in one event either. */
const MOST_RATED = 500;
const MOST_RESPONSES = 10_000;
const MOST_PEOPLE = 1_000_000;

const between = (least: number, most: number) =>
  figure.refine((value) => Number(value) >= least && Number(value) <= most, `between ${least} and ${most}`);
const rating = ratingValue.nullish();
const words = (most: number) => z.string().trim().max(most);

const range = z
  .strictObject({ min: figure, max: figure })
  .refine(({ min, max }) => Number(min) < Number(max), { error: 'min must be less than max', path: ['min'] });

const indicator = z.strictObject({
  key: words(40).default(''),
  libraryIndicator: words(64).nullish(),
  title: words(500).default(''),
  // Neither aspect nor unit enters a figure.
  aspect: z.enum([...ASPECTS, ...PERSPECTIVES]).default('quantity'),
  unit: words(100).default(''),
  direction: z.enum(DIRECTIONS).default('higher'),
  target: z.union([figure, range, words(500)], { error: 'a number, {min, max} or text' }),
  maximal: z.boolean().nullish(),
  weight: between(0, 100).nullish(),
  realisation: figure.nullish(),
  selfRating: rating,
  rating,
  note: words(5000).nullish(),
});

const workResult = z.strictObject({
  key: words(40).default(''),
  kind: z.enum(['primary', 'additional']),
  title: words(500).default(''),
  scope: z.enum(['organisational', 'individual']).nullish(),
  parent: words(200).nullish(),
  indicators: z.array(indicator).max(MOST_INDICATORS),
});

const workResults = z
  .array(workResult)
  .max(MOST_RESULTS)
  .refine(
    (list) => list.reduce((total, { indicators }) => total + indicators.length, 0) <= MOST_RATED,
    `at most ${MOST_RATED} indicators in all`,
  );

const behaviour = z.strictObject({
  value: behaviourValue,
  rating,
  score: between(0, 120).nullish(),
  note: words(5000).nullish(),
  selfRating: rating,
  selfNote: words(5000).nullish(),
});

const behaviours = z
  .array(behaviour)
  .max(BEHAVIOUR_VALUES.length)
  .refine((list) => new Set(list.map(({ value }) => value)).size === list.length, 'each value once');

/** `resultRating`, `behaviourRating`: what the official means to decide in the place of the suggestions (quadrant). */
export const previewQuestion = z.strictObject({
  ruleSet: z.enum(RULE_SETS),
  policy: words(64).nullish(),
  workResults,
  behaviours,
  peerOpinions: z.boolean().optional(),
  beneficialIdea: z.boolean().optional(),
  unitHead: z.strictObject({ orgAchievement: z.enum(ORG_ACHIEVEMENTS).nullish() }).nullish(),
  resultRating: rating,
  behaviourRating: rating,
});

const people = z.int().min(0).max(MOST_PEOPLE);

export const distributionQuestion = z.strictObject({
  orgAchievement: z.enum(ORG_ACHIEVEMENTS),
  counts: z.strictObject({
    very_good: people,
    good: people,
    needs_improvement: people,
    poor: people,
    very_poor: people,
  }),
});

const answers = z.array(z.int().min(1).max(4)).length(SURVEY_ELEMENTS.length);
export const surveyQuestion = z.strictObject({ responses: z.array(answers).max(MOST_RESPONSES) });

export const creditPointsQuestion = z.strictObject({
  level: z.enum(CREDIT_LEVELS),
  predicate: z.enum([...new Set([...QUADRANT_PREDICATES, ...NUMERIC_PREDICATES])]),
  months: z.number(),
});
