import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { mineQuery } from '../../api/appraisals';
import { meQuery } from '../../api/me';
import { Deadline } from '../../shared/ui/Deadline';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Icon } from '../../shared/ui/Icon';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';

/** My appraisals, this year's first. */
export const MinePage = () => {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const mine = useQuery({ ...mineQuery(me?.id ?? ''), enabled: Boolean(me) });
  return (
    <Page
      title={t('mine.title')}
      aside={
        <Link to="/trainings" className="with-icon">
          <Icon name="cap" size={18} /> {t('enrolments.title')}
        </Link>
      }
    >
      {mine.isPending && me !== null && <Loading />}
      {mine.error && <Failure error={mine.error} retry={mine.refetch} />}
      {(me === null || mine.data?.length === 0) && (
        <Empty title={t('mine.none')}>
          <p>{t('mine.noneHint')}</p>
        </Empty>
      )}
      <ul className="cards">
        {mine.data?.map(({ documentId, cycle, state, result, dueAt, period }) => (
          <li key={documentId} className="card task">
            <Link to={`/appraisals/${documentId}`}>
              <strong className="task-title">
                {cycle?.name}
                {period > 1 && ` · ${t('mine.period', { number: period })}`}
              </strong>
              <span className="faint">{t(`state.${state}`)}</span>
              {result && <span className="predicate">{t(`predicate.${result.predicate}`)}</span>}
              {dueAt && <Deadline at={dueAt} />}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
};
