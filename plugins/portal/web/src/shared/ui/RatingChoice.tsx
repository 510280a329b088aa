import { useTranslation } from 'react-i18next';
import type { Rating } from '../../api/shapes';

const RATINGS: Rating[] = ['below', 'meets', 'above'];

interface Props {
  id: string;
  label: string;
  value: Rating | null;
  /** What the system suggests. */
  suggested?: Rating | null;
  error?: string | undefined;
  onChange: (rating: Rating) => void;
}

/** Below, meets, above: plain radio buttons, large enough for a thumb. */
export const RatingChoice = ({ id, label, value, suggested, error, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <fieldset className={error ? 'rating-choice faulty' : 'rating-choice'}>
      <legend>{label}</legend>
      <div>
        {RATINGS.map((rating, index) => (
          <label key={rating} className={`rating-${rating}`}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              checked={value === rating}
              aria-describedby={error ? `${id}-problem` : undefined}
              onChange={() => onChange(rating)}
            />
            <span>
              {t(`rating.${rating}`)}
              {suggested === rating && <small>{t('review.suggested')}</small>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-problem`} className="problem">
          {error}
        </p>
      )}
    </fieldset>
  );
};
