import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { onePeriodQuery } from '../../../api/periods';
import type { ActionPlan } from '../../../api/shapes';
import { Back } from '../../../shared/ui/Back';
import { Empty } from '../../../shared/ui/Empty';
import { RatingBadge } from '../../../shared/ui/RatingBadge';
import { ResultFacts } from '../../../shared/ui/ResultFacts';
import { targetWords } from '../../../shared/targetWords';
import { useDates } from '../../../shared/useDates';
import { usePeriodName } from '../../../shared/usePeriodName';
import type { DetailProps } from './props';

/** One month or quarter: what was to be done, what was, and how it was rated. */
export const PeriodDetail = ({ id }: DetailProps) => {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const { data } = useQuery(onePeriodQuery(id));
  if (!data) return null;
  const { appraisal, actionPlans, ratings, result } = data;
  return (
    <>
      {appraisal && <Back to={`/appraisals/${appraisal.documentId}/periods`}>{t('periods.title')}</Back>}
      {result && (
        <section className="card" aria-labelledby="result">
          <h2 id="result">{t('result.title')}</h2>
          <ResultFacts result={result} />
          {result.reason && <q>{result.reason}</q>}
        </section>
      )}
      <section className="card" aria-labelledby="plans">
        <h2 id="plans">
          {t('periods.actionPlans')} <span className="tag">{nameOf(data)}</span>
        </h2>
        {(actionPlans ?? []).length === 0 && <Empty title={t('periods.noPlans')} />}
        <ul className="indicators">
          {actionPlans?.map((plan) => (
            <Plan
              key={plan.key}
              plan={plan}
              rated={ratings?.find(({ of, key }) => of === 'actionPlan' && key === plan.key)}
            />
          ))}
        </ul>
      </section>
    </>
  );
};

interface PlanProps {
  plan: ActionPlan;
  rated: { rating: Parameters<typeof RatingBadge>[0]['rating'] | null; note: string | null } | undefined;
}

const Plan = ({ plan: { title, target, unit, realisation, note, evidence }, rated }: PlanProps) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  return (
    <li>
      <strong>{title}</strong>
      <span className="facts">
        <span>
          {t('plan.target')}: <b>{targetWords(target, unit, figure)}</b>
        </span>
        {realisation !== null && (
          <span>
            {t('plan.realisation')}: <b>{`${figure(realisation)} ${unit}`.trim()}</b>
          </span>
        )}
        {rated?.rating && <RatingBadge rating={rated.rating} />}
      </span>
      {[note, rated?.note].filter(Boolean).map((words) => (
        <span key={words} className="faint">
          {words}
        </span>
      ))}
      {evidence && (
        <a href={evidence} target="_blank" rel="noreferrer noopener">
          {t('daily.evidence')}
        </a>
      )}
    </li>
  );
};
