import Fraction from 'fraction.js';
import type { Figure } from '../plan';
import { decimals, exact, halfUp, sum } from './exact';

/** The nine elements of PermenPANRB 14/2017, U1 to U9 in this order. */
export const SURVEY_ELEMENTS = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'conduct',
  'complaints',
  'facilities',
] as const;

export type SurveyGrade = 'A' | 'B' | 'C' | 'D';

export interface SurveySettings {
  /** Below so many respondents no figure is shown. */
  minimumRespondents: number;
  /** IKM from which on a grade holds, highest first. */
  grades: readonly { grade: SurveyGrade; from: Figure }[];
}

export const SURVEY_SETTINGS: SurveySettings = {
  minimumRespondents: 5,
  grades: [
    { grade: 'A', from: '88.31' },
    { grade: 'B', from: '76.61' },
    { grade: 'C', from: '65.00' },
    { grade: 'D', from: 0 },
  ],
};

/** `elements`: NRR of U1–U9; `ni` 1–4; `ikm` 25–100. Decimal strings with 2 decimals; null under the threshold. */
export interface SurveyIndex {
  respondents: number;
  elements: (string | null)[];
  ni: string | null;
  ikm: string | null;
  grade: SurveyGrade | null;
}

const ANSWERS: ReadonlySet<unknown> = new Set([1, 2, 3, 4]);
const isAnswer = (answer: unknown): answer is number => ANSWERS.has(answer);

const gradeOf = (ikm: Fraction, { grades }: SurveySettings): SurveyGrade => {
  const reached = grades.find(({ from }) => ikm.gte(exact(from)));
  if (!reached) throw new RangeError('the policy has no grade for this index');
  return reached.grade;
};

/** The index from sums: `totals` are the nine sums of all answers, as a database adds them up. See `surveyIndex`. */
export const surveyIndexOfTotals = (
  respondents: number,
  totals: readonly number[],
  settings: SurveySettings = SURVEY_SETTINGS,
): SurveyIndex => {
  if (totals.length !== SURVEY_ELEMENTS.length) throw new RangeError('a survey has nine elements');
  if (respondents === 0 || respondents < settings.minimumRespondents) {
    return { respondents, elements: totals.map(() => null), ni: null, ikm: null, grade: null };
  }
  const elements = totals.map((total) => new Fraction(total).div(respondents));
  const ni = sum(elements).div(elements.length);
  const ikm = halfUp(ni.mul(25), 2);
  return {
    respondents,
    elements: elements.map((element) => decimals(element)),
    ni: decimals(ni),
    ikm: decimals(ikm),
    grade: gradeOf(ikm, settings),
  };
};

/** NRR of one element 1–4, and what it comes to on the scale of the index, 25–100. */
export interface ElementFigure {
  element: (typeof SURVEY_ELEMENTS)[number];
  nrr: string | null;
  index: string | null;
  grade: SurveyGrade | null;
}

/**
 * Each element by itself: NRR × 25, rounded half-up to 2 decimals, graded by the table of the whole index (the annex
 * converts both by the same intervals). Null under the threshold, as the index is.
 */
export const elementFigures = (
  respondents: number,
  totals: readonly number[],
  settings: SurveySettings = SURVEY_SETTINGS,
): ElementFigure[] => {
  const { elements } = surveyIndexOfTotals(respondents, totals, settings);
  return SURVEY_ELEMENTS.map((element, place) => {
    const nrr = elements[place] ?? null;
    if (nrr === null) return { element, nrr, index: null, grade: null };
    const index = halfUp(new Fraction(totals[place] ?? 0).div(respondents).mul(25), 2);
    return { element, nrr, index: decimals(index), grade: gradeOf(index, settings) };
  });
};

/**
 * The satisfaction index (IKM) of a service unit, PermenPANRB 14/2017: NRR = Σ ÷ n per element, NI = Σ NRR ÷ 9,
 * IKM = NI × 25, unrounded up to the IKM, which is rounded half-up to 2 decimals before it is graded.
 * It rates a unit, and is never added to a person's score.
 * @param responses nine answers 1–4 each, U1 to U9.
 * @throws RangeError when an answer is missing or out of 1–4 (the edge has parsed them).
 */
export const surveyIndex = (
  responses: readonly (readonly number[])[],
  settings: SurveySettings = SURVEY_SETTINGS,
): SurveyIndex => {
  const totals = SURVEY_ELEMENTS.map((_element, position) =>
    responses.reduce((total, answers) => {
      const answer = answers[position];
      if (!isAnswer(answer) || answers.length !== SURVEY_ELEMENTS.length) {
        throw new RangeError('a response is nine answers from 1 to 4');
      }
      return total + answer;
    }, 0),
  );
  return surveyIndexOfTotals(responses.length, totals, settings);
};
