import {
  BEHAVIOUR_VALUES,
  RATINGS,
  type BehaviourValue,
  type Figure,
  type Rating,
  type RuleSet,
} from '../plan';
import type { Refusal } from '../refusal';
import { decimals, mean, parseFigure } from '../scoring/exact';

/** What peers said of the seven values, told so that nobody can be recognised (domain: peer review). */

export interface PeerAnswer {
  value: BehaviourValue;
  rating?: Rating | null;
  /** 0–120, in the numeric rule set. */
  score?: Figure | null;
  comment?: string | null;
}

export interface Opinion {
  answers: readonly PeerAnswer[];
  comment: string | null;
}

/** All seven values, each by the rule set's own measure; what is missing is named. */
export const answersRefusal = (answers: readonly PeerAnswer[], ruleSet: RuleSet): Refusal | null => {
  const measured = new Set(
    answers
      .filter(({ rating, score }) => (ruleSet === 'numeric' ? score : rating) != null)
      .map(({ value }) => value),
  );
  const missing = BEHAVIOUR_VALUES.filter((value) => !measured.has(value));
  return missing.length === 0
    ? null
    : {
        code: 'NOT_ALL_RATED',
        message: { id: 'Nilai ketujuh perilaku', en: 'Rate all seven values' },
        path: 'answers',
        actual: missing.join(', '),
      };
};

/**
 * How many of the answers may be told, oldest first, while further ones may come: whole groups of the threshold alone,
 * so that the difference of two looks is never the answer of fewer people.
 */
export const toldOf = (answered: number, threshold: number): number => answered - (answered % threshold);

/** A pseudonym counts within its question only: number 1 of one question is not number 1 of the next. */
export interface AnonymousText {
  pseudonym: string;
  text: string;
}

export interface ValueOpinion {
  value: BehaviourValue;
  /** How many gave each rating; null in the numeric rule set. */
  ratings: Record<Rating, number> | null;
  /** Mean of the scores, two decimals; null in the quadrant rule set. */
  score: string | null;
  comments: AnonymousText[];
}

export interface Opinions {
  respondents: number;
  values: ValueOpinion[];
  comments: AnonymousText[];
}

/** A number from 0 up to, but not including, `below`; every one as likely. */
export type Chance = (below: number) => number;

/** Fisher–Yates: every order is as likely as any other. */
export const shuffled = <T>(items: readonly T[], chance: Chance): T[] => {
  const left = [...items];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(chance(left.length), 1));
  return drawn;
};

const anonymous = (texts: readonly (string | null | undefined)[], chance: Chance): AnonymousText[] =>
  shuffled(
    texts.filter((text): text is string => Boolean(text?.trim())),
    chance,
  ).map((text, index) => ({ pseudonym: `#${String(index + 1)}`, text }));

const counted = (answers: readonly PeerAnswer[]): Record<Rating, number> => {
  const count = (wanted: Rating) => answers.filter(({ rating }) => rating === wanted).length;
  const [below, meets, above] = RATINGS;
  return { below: count(below), meets: count(meets), above: count(above) };
};

const meanScore = (answers: readonly PeerAnswer[]): string | null => {
  const scores = answers.map(({ score }) => parseFigure(score)).filter((score) => score !== null);
  return scores.length === 0 ? null : decimals(mean(scores));
};

/**
 * The answers as a group's: figures by value, texts by question in an order of their own. Null under the threshold.
 */
export const groupOpinions = (
  opinions: readonly Opinion[],
  { threshold, ruleSet, chance }: { threshold: number; ruleSet: RuleSet; chance: Chance },
): Opinions | null => {
  if (opinions.length < threshold) return null;
  const values = BEHAVIOUR_VALUES.map((value): ValueOpinion => {
    const answers = opinions.flatMap((opinion) => opinion.answers.filter((one) => one.value === value));
    return {
      value,
      ratings: ruleSet === 'numeric' ? null : counted(answers),
      score: ruleSet === 'numeric' ? meanScore(answers) : null,
      comments: anonymous(
        answers.map(({ comment }) => comment),
        chance,
      ),
    };
  });
  const comments = anonymous(
    opinions.map(({ comment }) => comment),
    chance,
  );
  return { respondents: opinions.length, values, comments };
};
