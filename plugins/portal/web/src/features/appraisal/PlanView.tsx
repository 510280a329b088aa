import { useTranslation } from 'react-i18next';
import type { Appraisal, Indicator } from '../../api/shapes';
import { useDates } from '../../shared/useDates';
import { Empty } from '../../shared/ui/Empty';
import { RatingBadge } from '../../shared/ui/RatingBadge';
import { Term } from '../../shared/ui/Term';
import { sumOfWeights, targetText } from './figures';
import { Remark } from './Remark';
import { useRemarks } from './useRemarks';

/** The agreed or drafted targets, with realisations and ratings as far as they are there. */
export const PlanView = ({ appraisal }: { appraisal: Appraisal }) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const remarks = useRemarks(appraisal);
  const plan = appraisal.workResults;
  const total = sumOfWeights(plan.flatMap(({ indicators }) => indicators.map(({ weight }) => weight)));
  return (
    <section className="card" aria-labelledby="plan">
      <h2 id="plan">
        <Term name="SKP">{t('plan.title')}</Term>
      </h2>
      {plan.length === 0 && <Empty title={t('plan.empty')} />}
      {plan.map((result, index) => (
        <div key={result.key} className="result">
          <h3>
            {index + 1}. {result.title} <span className="tag">{t(`kind.${result.kind}`)}</span>
          </h3>
          <Remark text={remarks.get(result.key)} />
          <ul className="indicators">
            {result.indicators.map((indicator) => (
              <IndicatorLine key={indicator.key} indicator={indicator} remark={remarks.get(indicator.key)} />
            ))}
          </ul>
        </div>
      ))}
      {total > 0 && <p className="faint">{t('plan.total', { total: figure(total) })}</p>}
    </section>
  );
};

const IndicatorLine = ({ indicator, remark }: { indicator: Indicator; remark: string | undefined }) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const { title, realisation, unit, rating, note, weight, direction } = indicator;
  return (
    <li>
      <strong>{title}</strong>
      <span className="facts">
        <span>
          {t('plan.target')}: <b>{targetText(indicator, figure)}</b>
          {direction === 'lower' && ` (${t('direction.lower')})`}
        </span>
        {weight != null && (
          <span>
            {t('plan.weight')}: <b>{figure(weight)} %</b>
          </span>
        )}
        {realisation != null && (
          <span>
            {t('plan.realisation')}: <b>{`${figure(realisation)} ${unit}`}</b>
          </span>
        )}
        {rating && <RatingBadge rating={rating} />}
      </span>
      {note && <span className="faint">{note}</span>}
      <Remark text={remark} />
    </li>
  );
};
