import type { Say } from '../../../shared/say';
import type { Appraisal, BehaviourValue, Rating } from '../../../api/shapes';
import { isFigureTarget } from '../figures';
import { VALUES } from '../../../shared/behaviour/values';
import type { Problem } from '../../../shared/work/Problems';

/** A self-assessment as it is being typed. */

export interface TypedSelf {
  ratings: Record<string, { realisation: number | string; note: string; evidence: string }>;
  behaviours: Record<string, { rating: Rating | null; note: string }>;
}

const indicatorsOf = ({ workResults }: Appraisal) => workResults.flatMap(({ indicators }) => indicators);

/** Realisations by indicator that the approved daily work adds up to. */
export type FromDailyLog = ReadonlyMap<string, string>;

/** Begins with what was assessed before, where it was returned, else with what daily work adds up to. */
export const beginSelf = (appraisal: Appraisal, fromDailyLog: FromDailyLog): TypedSelf => {
  const before = appraisal.selfAssessment;
  return {
    ratings: Object.fromEntries(
      indicatorsOf(appraisal).map(({ key, realisation }) => {
        const own = before?.ratings.find(({ indicator }) => indicator === key);
        return [
          key,
          {
            realisation: own?.realisation ?? realisation ?? fromDailyLog.get(key) ?? '',
            note: own?.note ?? '',
            evidence: own?.evidence ?? '',
          },
        ];
      }),
    ),
    behaviours: Object.fromEntries(
      VALUES.map((value) => {
        const own = before?.behaviours.find((one) => one.value === value);
        return [value, { rating: own?.rating ?? null, note: own?.note ?? '' }];
      }),
    ),
  };
};

export const toSelfData = ({ ratings, behaviours }: TypedSelf) => ({
  ratings: Object.entries(ratings).map(([indicator, { realisation, note, evidence }]) => ({
    indicator,
    realisation: realisation === '' ? null : realisation,
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(evidence.trim() ? { evidence: evidence.trim() } : {}),
  })),
  behaviours: Object.entries(behaviours).map(([value, { rating, note }]) => ({
    value: value as BehaviourValue,
    ...(rating ? { rating } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
  })),
});

/** A figure is wanted where the target is one, words where it is none or where there is no figure. */
export const missingInSelf = (
  appraisal: Appraisal,
  { ratings, behaviours }: TypedSelf,
  t: Say,
): Problem[] => [
  ...indicatorsOf(appraisal).flatMap(({ key, title, target }) => {
    const typed = ratings[key];
    if (!typed || typed.realisation !== '' || typed.note.trim()) return [];
    const path = `ratings.${key}.${isFigureTarget(target) ? 'realisation' : 'note'}`;
    return [{ path, message: t('self.noRealisation', { title }) }];
  }),
  ...VALUES.filter((value) => !behaviours[value]?.rating).map((value) => ({
    path: `behaviours.${value}`,
    message: t('self.noBehaviour', { value: t(`value.${value}.name`) }),
  })),
];
