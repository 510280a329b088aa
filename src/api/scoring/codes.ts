import { SCORING_MESSAGES } from '../../appraisal/scoring/refusals';

const sentences = Object.fromEntries(Object.entries(SCORING_MESSAGES).map(([code, { en }]) => [code, en]));
const { MONTHS_OUT_OF_RANGE = '', ...rules } = sentences;

/** What scoring refuses with, by code: where the question itself is wrong (400), and where a rule says no (422). */
export const scoringCodes = {
  asked: { POLICY_UNKNOWN: 'there is no such policy', MONTHS_OUT_OF_RANGE },
  rules,
};
