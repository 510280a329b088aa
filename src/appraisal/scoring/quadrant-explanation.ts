import { BEHAVIOUR_VALUES } from '../plan';
import type { Behaviour, Indicator, OrgAchievement, Rating, WorkResult } from '../plan';
import { achievement } from './achievement';
import { explainAchievement } from './achievement-explanation';
import { behaviourOf } from './behaviours';
import { exactText } from './exact';
import { asTyped, explain, type Explanation } from './explanation';
import { BEHAVIOUR_LABELS, LABELS } from './labels';
import {
  countBehaviours,
  countRatings,
  indicatorRating,
  suggestForBehaviours,
  suggestForIndicator,
  suggestForResults,
  suggestForWorkResult,
  type SuggestionSettings,
} from './quadrant';
import { QUADRANT_RULES as RULES } from './quadrant-rules';
import type { ScoringSettings } from './settings';

const explainIndicator = (indicator: Indicator, settings: SuggestionSettings): Explanation => {
  const found = achievement(indicator);
  const suggested = suggestForIndicator(indicator, settings);
  const label = asTyped(indicator.title);
  const children = [explainAchievement(indicator, found)];
  if (indicator.rating) {
    const inputs = { rating: indicator.rating, suggested };
    return explain(RULES.givenRating, { label, value: indicator.rating, inputs, children });
  }
  if (!found.c) return explain(RULES.noSuggestion, { label, value: null, children });
  const inputs = { c: exactText(found.c), ...settings.thresholds };
  return explain(RULES.suggestedFromAchievement, { label, value: suggested, inputs, children });
};

const explainWorkResult = (result: WorkResult, settings: SuggestionSettings): Explanation => {
  const counts = countRatings(result.indicators.map((indicator) => indicatorRating(indicator, settings)));
  return explain(RULES.workResult, {
    label: asTyped(result.title),
    value: suggestForWorkResult(result, settings),
    inputs: { kind: result.kind, ...counts, mostIsOver: settings.mostIsOver },
    children: result.indicators.map((indicator) => explainIndicator(indicator, settings)),
  });
};

/** How the suggested result rating came about, down to each c. */
export const explainResults = (
  workResults: readonly WorkResult[],
  settings: SuggestionSettings,
): Explanation => {
  const children = workResults.map((result) => explainWorkResult(result, settings));
  const suggested = workResults.map((result) => suggestForWorkResult(result, settings));
  const primaryBelow = workResults.filter(
    ({ kind }, position) => kind === 'primary' && suggested[position] === 'below',
  ).length;
  return explain(RULES.allResults, {
    label: LABELS.resultRating,
    value: suggestForResults(workResults, settings),
    inputs: { ...countRatings(suggested), primaryBelow, mostIsOver: settings.mostIsOver },
    children,
  });
};

/** The result rating of a unit head; the inputs show the whole mapping. */
export const explainUnitHead = (
  orgAchievement: OrgAchievement,
  { unitHeadRating }: Pick<ScoringSettings, 'unitHeadRating'>,
): Explanation =>
  explain(RULES.unitHead, {
    label: LABELS.resultRating,
    value: unitHeadRating[orgAchievement],
    inputs: { orgAchievement, ...unitHeadRating },
  });

/** How the suggested behaviour rating came about. */
export const explainBehaviours = (
  behaviours: readonly Behaviour[],
  settings: SuggestionSettings,
): Explanation => {
  const value = suggestForBehaviours(behaviours, settings);
  const ratings = BEHAVIOUR_VALUES.map((name) => {
    const rating = behaviourOf(behaviours, name)?.rating ?? null;
    return explain(RULES.behaviourValue, {
      label: BEHAVIOUR_LABELS[name],
      value: rating,
      inputs: { rating },
    });
  });
  return explain(value ? RULES.behaviours : RULES.behavioursIncomplete, {
    label: LABELS.behaviourRating,
    value,
    inputs: { ...countBehaviours(behaviours), mostIsOver: settings.mostIsOver },
    children: ratings,
  });
};

/** A rating that an official decided, over the suggestion that it was decided on. */
export const explainDecided = (decided: Rating, suggestion: Explanation): Explanation =>
  explain(RULES.decided, {
    label: suggestion.label,
    value: decided,
    inputs: { decided, suggested: suggestion.value },
    children: [suggestion],
  });
