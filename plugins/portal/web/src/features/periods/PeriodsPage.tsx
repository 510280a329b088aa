import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { descriptionQuery } from '../../api/description';
import { periodsQuery } from '../../api/periods';
import { appraisalWork } from '../../api/work';
import { Back } from '../../shared/ui/Back';
import { Deadline } from '../../shared/ui/Deadline';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { RatingBadge } from '../../shared/ui/RatingBadge';
import { usePeriodName } from '../../shared/usePeriodName';
import { pageOf } from '../../shared/work/place';

/** The months or quarters of an appraisal: what was agreed for each, how it was rated, what they say of the year. */
export const PeriodsPage = () => {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(periodsQuery(id));
  const { data: standing } = useQuery(descriptionQuery(appraisalWork(id)));
  const summary = data?.meta.summary;
  return (
    <Page title={t('periods.title')}>
      <Back to={`/appraisals/${id}`}>{standing?.title}</Back>
      <p>{t('periods.about')}</p>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data?.data.length === 0 && (
        <Empty title={t('periods.none')}>
          <p>{t('periods.noneHint')}</p>
        </Empty>
      )}
      {summary && summary.evaluated > 0 && (
        <section className="card" aria-labelledby="year">
          <h2 id="year">{t('periods.year')}</h2>
          <p>{t('periods.evaluated', { done: summary.evaluated, count: summary.periods })}</p>
          {summary.suggested.resultRating && (
            <p>
              {t('result.resultRating')}: <RatingBadge rating={summary.suggested.resultRating} />
            </p>
          )}
          {summary.suggested.behaviourRating && (
            <p>
              {t('result.behaviourRating')}: <RatingBadge rating={summary.suggested.behaviourRating} />
            </p>
          )}
          {summary.score && (
            <p>
              {t('result.score')}: <b>{summary.score}</b>
            </p>
          )}
          <p className="faint small">{t('periods.yearHint')}</p>
        </section>
      )}
      <ul className="cards">
        {data?.data.map((period) => (
          <li key={period.documentId} className="card task">
            <Link to={pageOf({ subject: 'periodic-evaluations', id: period.documentId })}>
              <strong className="task-title">{nameOf(period)}</strong>
              <span className="faint">{t(`recordState.periodic-evaluations.${period.state}`)}</span>
              <span className="faint">
                {t('periods.plans', { count: (period.actionPlans ?? []).length })}
              </span>
              {period.result?.predicate && (
                <span className="predicate">{t(`predicate.${period.result.predicate}`)}</span>
              )}
              {period.dueAt && <Deadline at={period.dueAt} />}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
};
