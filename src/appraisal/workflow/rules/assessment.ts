import type { WorkResult } from '../../plan';
import { BEHAVIOUR_VALUES } from '../../plan';
import type { Text } from '../../refusal';
import { BEHAVIOUR_LABELS } from '../../scoring/labels';
import { indicatorNames } from '../rated-names';
import { because, listed, type Rules } from './reason';

/** Rules of self-assessment and review: everything is rated, and only what is in the plan. */

interface GivenRatings {
  ratings?: { indicator: string }[];
  behaviours?: { value: string; rating?: unknown; score?: unknown }[];
}

const keysOf = (plan: WorkResult[]): string[] =>
  plan.flatMap((result) => result.indicators.map((one) => one.key));

/** What is not rated, by name. */
const missing = (plan: WorkResult[], { ratings = [], behaviours = [] }: GivenRatings): Text[] => {
  const rated = new Set(ratings.map(({ indicator }) => indicator));
  const valued = new Set(
    behaviours.filter((b) => b.rating != null || b.score != null).map(({ value }) => value),
  );
  return [
    ...[...indicatorNames(plan)].filter(([key]) => !rated.has(key)).map(([, title]) => title),
    ...BEHAVIOUR_VALUES.filter((value) => !valued.has(value)).map((value) => BEHAVIOUR_LABELS[value]),
  ];
};

const notAllRated = (left: Text[], fixer: string) => {
  if (left.length === 0) return null;
  const names = listed(left);
  return because(
    'NOT_ALL_RATED',
    { id: `Belum dinilai: ${names.id}`, en: `Not rated yet: ${names.en}` },
    { fixer, path: 'ratings', actual: left.length },
  );
};

export const assessmentRules: Rules = {
  indicatorsAreKnown: ({ data, facts }) => {
    const known = new Set(keysOf(facts.subject.workResults));
    const strange = ((data as GivenRatings).ratings ?? []).findIndex(
      ({ indicator }) => !known.has(indicator),
    );
    const given = (data as GivenRatings).ratings?.[strange]?.indicator;
    return given === undefined
      ? null
      : because(
          'UNKNOWN_INDICATOR',
          {
            id: `Indikator ${given} tidak ada dalam rencana`,
            en: `There is no indicator ${given} in the plan`,
          },
          { path: `ratings.${String(strange)}.indicator`, actual: given },
        );
  },

  selfAssessmentCoversEverything: ({ data, facts }) =>
    notAllRated(missing(facts.subject.workResults, data), 'employee'),

  reviewCoversEverything: ({ data, facts, actor }) =>
    notAllRated(missing(facts.subject.workResults, data), actor.role),
};
