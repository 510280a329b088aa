import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { allMineQuery } from '../../api/appraisals';
import { meQuery } from '../../api/me';
import { Deadline } from '../../shared/ui/Deadline';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Icon } from '../../shared/ui/Icon';
import { Loading } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { readSoFar } from '../../shared/readSoFar';

/** My appraisals, this year's first. */
export const MinePage = () => {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const mine = useInfiniteQuery({ ...allMineQuery(me?.id ?? ''), enabled: Boolean(me) });
  const { list, total, left } = readSoFar(mine);
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
      {(me === null || (mine.data && total === 0)) && (
        <Empty title={t('mine.none')}>
          <p>{t('mine.noneHint')}</p>
        </Empty>
      )}
      <ul className="cards">
        {list.map(({ documentId, cycle, state, result, dueAt, period }) => (
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
      <More left={left} query={mine} />
    </Page>
  );
};
