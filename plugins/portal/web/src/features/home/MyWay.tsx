import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { mineQuery } from '../../api/appraisals';
import { descriptionQuery } from '../../api/description';
import { appraisalWork } from '../../api/work';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { RouteMap } from '../../shared/ui/RouteMap';

const Way = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(descriptionQuery(appraisalWork(id)));
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return (
    <div className="card">
      <p>
        <Link to={`/appraisals/${id}`}>
          <strong>{data.title}</strong>
        </Link>
      </p>
      <p className="faint">{t('home.stands', { state: data.stateLabel })}</p>
      <RouteMap steps={data.steps} />
    </div>
  );
};

/** Where my own appraisal of the latest cycle stands. */
export const MyWay = ({ person }: { person: string }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(mineQuery(person));
  const current = data?.[0];
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{t('home.mine')}</h2>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && !current && (
        <Empty title={t('mine.none')}>
          <p>{t('mine.noneHint')}</p>
        </Empty>
      )}
      {current && <Way id={current.documentId} />}
    </section>
  );
};
