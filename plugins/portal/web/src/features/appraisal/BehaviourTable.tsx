import { useTranslation } from 'react-i18next';
import type { Behaviour } from '../../api/shapes';
import { useDates } from '../../shared/useDates';
import { RatingBadge } from '../../shared/ui/RatingBadge';
import { Term } from '../../shared/ui/Term';

/** The seven values as the employee and the appraiser see them. */
export const BehaviourTable = ({ behaviours }: { behaviours: Behaviour[] }) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  if (behaviours.length === 0) return null;
  return (
    <section className="card" aria-labelledby="behaviours">
      <h2 id="behaviours">
        <Term name="behaviour">{t('behaviours.title')}</Term>
      </h2>
      <ul className="indicators">
        {behaviours.map(({ value, rating, score, selfRating, selfScore, note, selfNote }) => (
          <li key={value}>
            <strong>{t(`value.${value}.name`)}</strong>
            <span className="facts">
              {selfRating && (
                <span>
                  {t('behaviours.self')}: <RatingBadge rating={selfRating} />
                </span>
              )}
              {selfScore != null && (
                <span>
                  {t('behaviours.self')}: <b>{figure(selfScore)}</b>
                </span>
              )}
              {rating && (
                <span>
                  {t('behaviours.appraiser')}: <RatingBadge rating={rating} />
                </span>
              )}
              {score != null && (
                <span>
                  {t('behaviours.score')}: <b>{figure(score)}</b>
                </span>
              )}
            </span>
            {[selfNote, note].filter(Boolean).map((words) => (
              <span key={words} className="faint">
                {words}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
