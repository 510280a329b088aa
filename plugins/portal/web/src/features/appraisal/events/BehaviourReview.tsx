import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Behaviour, BehaviourValue } from '../../../api/shapes';
import { FigureInput } from '../../../shared/ui/FigureInput';
import { useDates } from '../../../shared/useDates';
import { RatingBadge } from '../../../shared/ui/RatingBadge';
import { RatingChoice } from '../../../shared/ui/RatingChoice';
import { Guides } from '../../../shared/behaviour/Guides';
import { fieldId } from '../../../shared/work/Problems';
import type { TypedReview } from './review';

interface Props {
  value: BehaviourValue;
  self: Behaviour | null;
  /** What the leader expects of this person besides. */
  expected: string | undefined;
  quadrant: boolean;
  typed: TypedReview['behaviours'][string] | undefined;
  problemAt: (path: string) => string | undefined;
  onChange: (changed: Partial<TypedReview['behaviours'][string]>) => void;
}

/** One value: how the employee sees it, then the rating, or the score where numbers are kept. */
export const BehaviourReview = ({ value, self, expected, quadrant, typed, problemAt, onChange }: Props) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const path = `behaviours.${value}`;
  return (
    <section className="card">
      <h3>{t(`value.${value}.name`)}</h3>
      <details className="more" open={expected !== undefined || undefined}>
        <summary>{t('review.guides')}</summary>
        <Guides value={value} expected={expected} />
      </details>
      <p>
        {t('behaviours.self')}:{' '}
        {self?.selfRating ? (
          <RatingBadge rating={self.selfRating} />
        ) : self?.selfScore == null ? (
          '–'
        ) : (
          figure(self.selfScore)
        )}
      </p>
      {self?.selfNote && <p className="faint">“{self.selfNote}”</p>}
      {quadrant ? (
        <RatingChoice
          id={fieldId(path)}
          label={t('review.rating')}
          value={typed?.rating ?? null}
          error={problemAt(path)}
          onChange={(rating) => onChange({ rating })}
        />
      ) : (
        <FigureInput
          id={fieldId(path)}
          label={t('review.score')}
          min={0}
          max={120}
          error={problemAt(path)}
          value={typed?.score ?? ''}
          onChange={(score) => onChange({ score })}
        />
      )}
      <Textarea
        label={t('review.note')}
        minRows={1}
        maxLength={5000}
        value={typed?.note ?? ''}
        onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
    </section>
  );
};
