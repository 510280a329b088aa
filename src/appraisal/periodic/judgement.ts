import type { Behaviour, Indicator, WorkResult } from '../plan';
import { allOrRefused, isRefused, type Refusal } from '../refusal';
import { scoreBehaviour } from '../scoring/behaviour-score';
import { decimals, exact, exactText } from '../scoring/exact';
import type { Explanation, Part } from '../scoring/explanation';
import { scoreIndicator } from '../scoring/indicator-value';
import { judgeScore, scoreNk } from '../scoring/numeric';
import { periodicSkp } from '../scoring/periods';
import type { PlacedIndicator } from '../scoring/places';
import { judgeQuadrant } from '../scoring/quadrant-judgement';
import type { ActionPlan, PeriodicFacts, PeriodicRating, PeriodicResult } from './facts';
import type { GivenEvaluation } from './forms';

/** What an evaluation of a month or quarter amounts to, by the functions that judge the year. */

export interface PeriodicJudgement {
  ratings: PeriodicRating[];
  behaviours: Behaviour[];
  result: PeriodicResult;
  /** Paths of ratings that differ from what the system suggests. */
  departures: string[];
}

const asIndicator = (
  { key, title, unit, direction, target, maximal, realisation }: ActionPlan,
  given: { realisation?: unknown; rating?: unknown } | undefined,
): Indicator => ({
  key,
  title,
  aspect: 'quantity',
  unit,
  direction,
  target,
  maximal,
  realisation: (given?.realisation ?? realisation) as Indicator['realisation'],
  rating: (given?.rating ?? null) as Indicator['rating'],
});

const actionIndicators = (plans: ActionPlan[], { actionPlans }: GivenEvaluation): Indicator[] => {
  const given = new Map<string, GivenEvaluation['actionPlans'][number]>(
    actionPlans.map((one) => [one.key, one]),
  );
  return plans.map((plan) => asIndicator(plan, given.get(plan.key)));
};

const ratingsOf = (given: GivenEvaluation, plans: Indicator[]): PeriodicRating[] => {
  const notes = new Map(given.actionPlans.map(({ key, note }) => [key, note ?? null]));
  return [
    ...plans.map(({ key, rating, realisation }) => ({
      key,
      of: 'actionPlan' as const,
      rating: rating ?? null,
      realisation: realisation ?? null,
      note: notes.get(key) ?? null,
    })),
    ...('indicators' in given ? given.indicators : []).map(({ key, realisation, note }) => ({
      key,
      of: 'indicator' as const,
      rating: null,
      realisation,
      note: note ?? null,
    })),
  ];
};

const behavioursOf = ({ behaviours }: GivenEvaluation): Behaviour[] =>
  behaviours.map((one) => ({
    value: one.value,
    rating: 'rating' in one ? one.rating : null,
    ...('score' in one ? { score: one.score } : {}),
    note: one.note ?? null,
  }));

type Judged = PeriodicJudgement | { refused: Refusal };

/** Action plans count as one work result: above when most are above and none below, and so on. */
const byQuadrant = (
  { subject, scoring }: PeriodicFacts,
  given: Extract<GivenEvaluation, { resultRating: unknown }>,
): Judged => {
  const plans = actionIndicators(subject.actionPlans, given);
  const title = 'Rencana aksi';
  const workResults: WorkResult[] =
    plans.length === 0 ? [] : [{ key: 'period', kind: 'primary', title, indicators: plans }];
  const behaviours = behavioursOf(given);
  const { resultRating, behaviourRating, reason = null } = given;
  const judged = judgeQuadrant(
    { workResults, behaviours, decided: { resultRating, behaviourRating } },
    scoring,
  );
  if (isRefused(judged)) return { refused: judged.refusal };
  return {
    ratings: ratingsOf(given, plans),
    behaviours,
    result: {
      resultRating: judged.resultRating,
      behaviourRating: judged.behaviourRating,
      predicate: judged.predicate,
      skp: null,
      score: null,
      reason,
      explanation: judged.explanation,
    },
    departures: judged.departures.map(({ path }) =>
      path.replace(/^workResults\.0\.indicators/, 'actionPlans'),
    ),
  };
};

const primaryOf = (
  plan: readonly WorkResult[],
  realised: Map<string, Indicator['realisation']>,
): PlacedIndicator[] =>
  plan
    .filter(({ kind }) => kind === 'primary')
    .flatMap(({ indicators }) => indicators)
    .map((indicator, place) => ({
      indicator: { ...indicator, realisation: realised.get(indicator.key) ?? null },
      path: `indicators.${String(place)}`,
    }));

const withParts = (node: Explanation, actionPlans: Part[], primary: Part[]): Explanation => ({
  ...node,
  children: (node.children ?? []).map((child, place) => ({
    ...child,
    children: (place === 0 ? actionPlans : primary).map(({ explanation }) => explanation),
  })),
});

/** PermenPANRB 8/2021: periodic SKP = (mean of action plans + mean of primary) ÷ 2. */
const byNumbers = (
  { subject, scoring, plan }: PeriodicFacts,
  given: Extract<GivenEvaluation, { indicators: unknown }>,
): Judged => {
  const plans = actionIndicators(subject.actionPlans, given);
  const realised = new Map(given.indicators.map(({ key, realisation }) => [key, realisation]));
  const ofPlans = allOrRefused(
    plans.map((indicator, place) =>
      scoreIndicator({ indicator, path: `actionPlans.${String(place)}` }, scoring),
    ),
  );
  if (isRefused(ofPlans)) return { refused: ofPlans.refusal };
  const ofPrimary = allOrRefused(primaryOf(plan, realised).map((one) => scoreIndicator(one, scoring)));
  if (isRefused(ofPrimary)) return { refused: ofPrimary.refusal };
  const values = (parts: Part[]) => parts.map((part) => exactText(part.figure));
  const skp = periodicSkp({ actionPlans: values(ofPlans), primary: values(ofPrimary) });
  if (isRefused(skp)) return { refused: skp.refusal };
  const explanation = withParts(skp.explanation, ofPlans, ofPrimary);
  const behaviours = behavioursOf(given);
  const result: PeriodicResult = {
    resultRating: null,
    behaviourRating: null,
    predicate: null,
    skp: skp.skp,
    score: null,
    reason: given.reason ?? null,
    explanation,
  };
  const rest = { ratings: ratingsOf(given, plans), behaviours, departures: [] };
  if (behaviours.length === 0) return { ...rest, result };
  const behaviour = scoreBehaviour(behaviours, scoring);
  if (isRefused(behaviour)) return { refused: behaviour.refusal };
  const figure = exact(explanation.exact ?? skp.skp);
  const nk = scoreNk({ figure, explanation }, behaviour, false, scoring);
  return { ...rest, result: { ...result, score: decimals(nk.figure), ...judgeScore(nk, false, scoring) } };
};

export const judgePeriod = (facts: PeriodicFacts, given: GivenEvaluation): Judged =>
  'resultRating' in given ? byQuadrant(facts, given) : byNumbers(facts, given);
