import type { Say } from '../../../shared/say';
import type {
  Appraisal,
  BehaviourValue,
  EventDescription,
  Explanation,
  PreviewQuestion,
  Rating,
} from '../../../api/shapes';
import { VALUES } from '../../../shared/behaviour/values';
import type { Problem } from '../../../shared/work/Problems';

/** A review as it is being typed, and what the system suggests for it. */

export interface TypedReview {
  ratings: Record<string, { rating: Rating | null; realisation: number | string; note: string }>;
  behaviours: Record<string, { rating: Rating | null; score: number | string; note: string }>;
  /** Null: as suggested. */
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  /** The reason for departing from a suggestion, or the decision on an appeal. */
  words: string;
  dialogueAt: string;
}

/** Which fields the event takes here: it depends on the rule set and on who decides. */
export interface ReviewShape {
  quadrant: boolean;
  words: 'reason' | 'decision';
  wordsRequired: boolean;
  dialogue: boolean;
}

export const shapeOf = ({ form }: EventDescription): ReviewShape => {
  const properties = (form?.properties ?? {}) as Record<string, unknown>;
  const required = (form?.required ?? []) as string[];
  const words = 'decision' in properties ? 'decision' : 'reason';
  return {
    quadrant: 'resultRating' in properties,
    words,
    wordsRequired: required.includes(words),
    dialogue: 'dialogueAt' in properties,
  };
};

const indicatorsOf = ({ workResults }: Appraisal) => workResults.flatMap(({ indicators }) => indicators);

export const beginReview = (appraisal: Appraisal): TypedReview => ({
  ratings: Object.fromEntries(
    indicatorsOf(appraisal).map(({ key, rating, realisation, note }) => [
      key,
      { rating: rating ?? null, realisation: realisation ?? '', note: note ?? '' },
    ]),
  ),
  behaviours: Object.fromEntries(
    VALUES.map((value) => {
      const before = appraisal.behaviours?.find((one) => one.value === value);
      return [
        value,
        { rating: before?.rating ?? null, score: before?.score ?? '', note: before?.note ?? '' },
      ];
    }),
  ),
  resultRating: null,
  behaviourRating: null,
  words: '',
  dialogueAt: '',
});

export interface Suggestions {
  result: Rating | null;
  behaviour: Rating | null;
  /** By the key of the indicator. */
  indicators: Record<string, Rating | null>;
}

const isRating = (value: unknown): value is Rating =>
  value === 'below' || value === 'meets' || value === 'above';
const asRating = (value: unknown): Rating | null => (isRating(value) ? value : null);

/** What was suggested before somebody decided otherwise: it stands below the decision. */
const suggestion = (node: Explanation | undefined): Explanation | undefined =>
  node?.inputs && 'decided' in node.inputs ? node.children?.[0] : node;

/** Reads the suggestions out of a quadrant preview's explanation, whose nodes stand in the order of the plan. */
export const suggestionsIn = (explanation: Explanation | undefined, appraisal: Appraisal): Suggestions => {
  const [result, behaviour] = (explanation?.children ?? []).map(suggestion);
  const indicators = appraisal.workResults.flatMap(({ indicators: row }, r) =>
    row.map(({ key }, i) => {
      const node = result?.children?.[r]?.children?.[i];
      return [
        key,
        asRating(node?.inputs && 'suggested' in node.inputs ? node.inputs.suggested : node?.value),
      ] as const;
    }),
  );
  return {
    result: asRating(result?.value),
    behaviour: asRating(behaviour?.value),
    indicators: Object.fromEntries(indicators),
  };
};

const orNull = (value: number | string) => (value === '' ? null : value);

export const questionOf = (appraisal: Appraisal, typed: TypedReview): PreviewQuestion => ({
  ruleSet: appraisal.policy?.ruleSet === 'numeric' ? 'numeric' : 'quadrant',
  policy: appraisal.policy?.documentId ?? null,
  workResults: appraisal.workResults.map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => ({
      ...indicator,
      realisation: orNull(typed.ratings[indicator.key]?.realisation ?? ''),
      rating: typed.ratings[indicator.key]?.rating ?? null,
      note: null,
    })),
  })),
  behaviours: VALUES.map((value) => ({
    value,
    rating: typed.behaviours[value]?.rating ?? null,
    score: orNull(typed.behaviours[value]?.score ?? ''),
  })),
  resultRating: typed.resultRating,
  behaviourRating: typed.behaviourRating,
});

/** Whether a rating differs from what is suggested: then the law wants a reason. */
export const departs = (typed: TypedReview, suggested: Suggestions): boolean =>
  (typed.resultRating !== null && suggested.result !== null && typed.resultRating !== suggested.result) ||
  (typed.behaviourRating !== null &&
    suggested.behaviour !== null &&
    typed.behaviourRating !== suggested.behaviour) ||
  Object.entries(typed.ratings).some(([key, { rating }]) => {
    const own = suggested.indicators[key];
    return rating !== null && own != null && rating !== own;
  });

export const toReviewData = (typed: TypedReview, suggested: Suggestions, shape: ReviewShape) => ({
  ratings: Object.entries(typed.ratings).map(([indicator, { rating, realisation, note }]) => ({
    indicator,
    ...(rating ? { rating } : {}),
    realisation: orNull(realisation),
    ...(note.trim() ? { note: note.trim() } : {}),
  })),
  behaviours: Object.entries(typed.behaviours).map(([value, { rating, score, note }]) => ({
    value: value as BehaviourValue,
    ...(shape.quadrant ? { ...(rating ? { rating } : {}) } : { score }),
    ...(note.trim() ? { note: note.trim() } : {}),
  })),
  ...(shape.quadrant
    ? {
        resultRating: typed.resultRating ?? suggested.result,
        behaviourRating: typed.behaviourRating ?? suggested.behaviour,
      }
    : {}),
  ...(typed.words.trim() ? { [shape.words]: typed.words.trim() } : {}),
  ...(shape.dialogue && typed.dialogueAt ? { dialogueAt: typed.dialogueAt } : {}),
});

export const missingInReview = (
  appraisal: Appraisal,
  typed: TypedReview,
  suggested: Suggestions,
  shape: ReviewShape,
  t: Say,
): Problem[] => [
  ...(shape.quadrant
    ? indicatorsOf(appraisal)
        .filter(({ key }) => !typed.ratings[key]?.rating)
        .map(({ key, title }) => ({ path: `ratings.${key}`, message: t('review.noRating', { title }) }))
    : []),
  ...VALUES.filter((value) =>
    shape.quadrant ? !typed.behaviours[value]?.rating : (typed.behaviours[value]?.score ?? '') === '',
  ).map((value) => ({
    path: `behaviours.${value}`,
    message: t('review.noRating', { title: t(`value.${value}.name`) }),
  })),
  // The suggestion comes a moment after the last rating; on a slow network somebody may be faster.
  ...(shape.quadrant
    ? (
        [
          ['resultRating', typed.resultRating ?? suggested.result],
          ['behaviourRating', typed.behaviourRating ?? suggested.behaviour],
        ] as const
      )
        .filter(([, rating]) => rating === null)
        .map(([path]) => ({ path, message: t('review.noRating', { title: t(`result.${path}`) }) }))
    : []),
  ...((shape.wordsRequired || (shape.words === 'reason' && departs(typed, suggested))) && !typed.words.trim()
    ? [{ path: shape.words, message: t(`review.${shape.words}Missing`) }]
    : []),
];
