import { useTranslation } from 'react-i18next';
import type { Predicate, Rating } from '../../api/shapes';
import { useDates } from '../useDates';
import { RatingBadge } from './RatingBadge';

interface Props {
  result: {
    predicate?: Predicate | null;
    resultRating?: Rating | null;
    behaviourRating?: Rating | null;
    score?: string | null;
  };
}

/** What an evaluation came to: the predicate, and the two ratings or the score behind it. */
export const ResultFacts = ({ result: { predicate, resultRating, behaviourRating, score } }: Props) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  return (
    <>
      {predicate && <p className="predicate">{t(`predicate.${predicate}`)}</p>}
      <div className="facts">
        {resultRating && (
          <span>
            {t('result.resultRating')}: <RatingBadge rating={resultRating} />
          </span>
        )}
        {behaviourRating && (
          <span>
            {t('result.behaviourRating')}: <RatingBadge rating={behaviourRating} />
          </span>
        )}
        {score && (
          <span>
            {t('result.score')}: <b>{figure(score)}</b>
          </span>
        )}
      </div>
    </>
  );
};
