import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peerAnswersQuery } from '../../api/peerAnswers';
import { useDates } from '../../shared/useDates';
import { RatingBadge } from '../../shared/ui/RatingBadge';
import type { Rating } from '../../api/shapes';

const RATINGS: Rating[] = ['above', 'meets', 'below'];

/** What the peers said as a group: how many chose what, and words without names. */
export const PeerOpinions = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const { data } = useQuery(peerAnswersQuery(id));
  if (!data?.opinions) return null;
  const { respondents, values, comments } = data.opinions;
  return (
    <section className="card" aria-labelledby="peer-opinions">
      <h2 id="peer-opinions">{t('peerOpinions.title')}</h2>
      <p className="faint">{t('peerOpinions.about', { count: respondents })}</p>
      <ul className="indicators">
        {values.map(({ value, ratings, score, comments: words }) => (
          <li key={value}>
            <strong>{t(`value.${value}.name`)}</strong>
            <span className="facts">
              {ratings &&
                RATINGS.filter((rating) => ratings[rating] > 0).map((rating) => (
                  <span key={rating}>
                    <b>{ratings[rating]} ×</b> <RatingBadge rating={rating} />
                  </span>
                ))}
              {score != null && (
                <span>
                  {t('behaviours.score')}: <b>{figure(score)}</b>
                </span>
              )}
            </span>
            {words.map(({ pseudonym, text }) => (
              <q key={pseudonym + text}>{text}</q>
            ))}
          </li>
        ))}
      </ul>
      {comments.map(({ pseudonym, text }) => (
        <q key={pseudonym + text}>{text}</q>
      ))}
    </section>
  );
};
