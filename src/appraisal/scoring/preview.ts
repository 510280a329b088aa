import type { Behaviour, QuadrantPredicate, Rating, RuleSet, WorkResult } from '../plan';
import { isRefused, type Refused } from '../refusal';
import type { Explanation } from './explanation';
import { judgeNumeric, type NumericCode, type NumericJudgement } from './numeric';
import type { UnitHead } from './quadrant';
import { judgeQuadrant, type QuadrantCode } from './quadrant-judgement';
import { DEFAULT_SETTINGS, type ScoringSettings } from './settings';

/** What `POST /api/scoring/preview` is asked. */
export interface PreviewInput {
  ruleSet: RuleSet;
  /** Of the policy asked for; the default policy's where none is given. */
  settings?: ScoringSettings;
  workResults: readonly WorkResult[];
  behaviours: readonly Behaviour[];
  /** Numeric only. */
  peerOpinions?: boolean;
  /** Numeric only. */
  beneficialIdea?: boolean;
  /** Quadrant only. */
  unitHead?: UnitHead | null;
}

/** Null where a rating is still missing: the suggestion grows with what is filled in. */
export interface QuadrantPreview {
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: QuadrantPredicate | null;
  explanation: Explanation;
}

export type PreviewCode = QuadrantCode | NumericCode;

const previewQuadrant = (
  input: PreviewInput,
  settings: ScoringSettings,
): QuadrantPreview | Refused<QuadrantCode> => {
  const judgement = judgeQuadrant(input, settings);
  if (isRefused(judgement)) return judgement;
  const { resultRating, behaviourRating, predicate, explanation } = judgement;
  return { resultRating, behaviourRating, predicate, explanation };
};

/**
 * What an appraisal would come to: the body of `POST /api/scoring/preview`, by the very functions that judge
 * appraisals. Figures are decimal strings. Refuses as `judgeQuadrant` and `judgeNumeric` do.
 */
export const preview = (input: PreviewInput): QuadrantPreview | NumericJudgement | Refused<PreviewCode> => {
  const settings = input.settings ?? DEFAULT_SETTINGS;
  return input.ruleSet === 'numeric' ? judgeNumeric(input, settings) : previewQuadrant(input, settings);
};
