import { useTranslation } from 'react-i18next';
import type { Rating } from '../../api/shapes';

const SIGNS: Record<Rating, string> = { below: '▼', meets: '●', above: '▲' };

/** A rating by word, sign and colour, so that no one of them has to be seen. */
export const RatingBadge = ({ rating }: { rating: Rating }) => {
  const { t } = useTranslation();
  return (
    <span className={`rating rating-${rating}`}>
      <span aria-hidden="true">{SIGNS[rating]}</span> {t(`rating.${rating}`)}
    </span>
  );
};
