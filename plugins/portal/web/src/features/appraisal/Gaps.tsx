import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { gapsQuery } from '../../api/gaps';
import type { Appraisal, Rating } from '../../api/shapes';
import { useDates } from '../../shared/useDates';
import { RatingBadge } from '../../shared/ui/RatingBadge';
import { Term } from '../../shared/ui/Term';

/** A rating, or what the figure is worth where numbers are kept. */
const Seen = ({ rating, score }: { rating: Rating | null; score: string | undefined }) => {
  const { figure } = useDates();
  return rating ? <RatingBadge rating={rating} /> : <b>{score === undefined ? '–' : figure(score)}</b>;
};

/** Where the two sides see things differently: something to talk about, no fault of either. */
export const Gaps = ({ appraisal }: { appraisal: Appraisal }) => {
  const { t } = useTranslation();
  const { data } = useQuery(gapsQuery(appraisal.documentId));
  const apart = data?.filter(({ steps }) => steps !== 0) ?? [];
  if (!data || data.length === 0) return null;
  const titleOf = (kind: string, key: string): string =>
    kind === 'behaviour'
      ? t(`value.${key}.name`)
      : (appraisal.workResults.flatMap(({ indicators }) => indicators).find((one) => one.key === key)
          ?.title ?? key);
  return (
    <section className="card" aria-labelledby="gaps">
      <h2 id="gaps">
        <Term name="dialogue">{t('gaps.title')}</Term>
      </h2>
      {apart.length === 0 ? (
        <p>{t('gaps.none')}</p>
      ) : (
        <>
          <p className="faint">{t('gaps.about')}</p>
          <ul className="indicators">
            {apart.map(({ kind, key, selfRating, rating, selfScore, score, toDiscuss }) => (
              <li key={`${kind} ${key}`}>
                <strong>
                  {titleOf(kind, key)}{' '}
                  {toDiscuss && <span className="tag tag-waiting">{t('gaps.toDiscuss')}</span>}
                </strong>
                <span className="facts">
                  <span>
                    {t('behaviours.self')}: <Seen rating={selfRating} score={selfScore} />
                  </span>
                  <span>
                    {t('behaviours.appraiser')}: <Seen rating={rating} score={score} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
