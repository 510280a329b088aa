import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Indicator, Rating } from '../../../api/shapes';
import { FigureInput } from '../../../shared/ui/FigureInput';
import { RatingBadge } from '../../../shared/ui/RatingBadge';
import { RatingChoice } from '../../../shared/ui/RatingChoice';
import { useDates } from '../../../shared/useDates';
import { isFigureTarget, targetText } from '../figures';
import { fieldId } from '../../../shared/work/Problems';
import type { TypedReview } from './review';

interface Props {
  indicator: Indicator;
  /** What the employee wrote about it. */
  selfNote: { note?: string | null; evidence?: string | null } | null;
  quadrant: boolean;
  suggested: Rating | null;
  typed: TypedReview['ratings'][string] | undefined;
  problemAt: (path: string) => string | undefined;
  onChange: (changed: Partial<TypedReview['ratings'][string]>) => void;
}

/** Side by side: what was agreed, what was reached, how the employee sees it; then the rating. */
export const IndicatorReview = (props: Props) => {
  const { indicator, selfNote, quadrant, suggested, typed, problemAt, onChange } = props;
  const { t } = useTranslation();
  const { figure } = useDates();
  const { key, title, realisation, unit, selfRating, target } = indicator;
  return (
    <fieldset className="indicator-form">
      <legend>{title}</legend>
      <dl className="side-by-side">
        <div>
          <dt>{t('plan.target')}</dt>
          <dd>{targetText(indicator, figure)}</dd>
        </div>
        <div>
          <dt>{t('plan.realisation')}</dt>
          <dd>{realisation == null ? '–' : `${figure(realisation)} ${unit}`}</dd>
        </div>
        <div>
          <dt>{t('behaviours.self')}</dt>
          <dd>{selfRating ? <RatingBadge rating={selfRating} /> : '–'}</dd>
        </div>
      </dl>
      {selfNote?.note && <p className="faint">“{selfNote.note}”</p>}
      {selfNote?.evidence && (
        <p className="faint">
          {t('field.evidence')}: {selfNote.evidence}
        </p>
      )}
      {quadrant && (
        <RatingChoice
          id={fieldId(`ratings.${key}`)}
          label={t('review.rating')}
          value={typed?.rating ?? null}
          suggested={suggested}
          error={problemAt(`ratings.${key}`)}
          onChange={(rating) => onChange({ rating })}
        />
      )}
      <details className="more">
        <summary>{t('review.more')}</summary>
        <div className="fields">
          {isFigureTarget(target) && (
            <FigureInput
              label={t('review.realisation')}
              suffix={unit ? ` ${unit}` : ''}
              value={typed?.realisation ?? ''}
              onChange={(next) => onChange({ realisation: next })}
            />
          )}
          <Textarea
            label={t('review.note')}
            minRows={1}
            maxLength={5000}
            value={typed?.note ?? ''}
            onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
          />
        </div>
      </details>
    </fieldset>
  );
};
