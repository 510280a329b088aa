import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { descriptionQuery } from '../../api/description';
import { Deadline } from '../../shared/ui/Deadline';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { RouteMap } from '../../shared/ui/RouteMap';
import { useDates } from '../../shared/useDates';
import { Actions } from '../../shared/work/Actions';
import { History } from '../../shared/work/History';
import { Sent } from '../../shared/work/Sent';
import { WhoseTurn } from '../../shared/work/WhoseTurn';
import { DETAILS, DONE_THERE } from './details';

/** Whatever the engine drives and has no page of its own: where it stands, what I can do, how it came here. */
export const WorkPage = () => {
  const { t } = useTranslation();
  const { titled } = useDates();
  const { subject = '', id = '' } = useParams();
  const work = { subject, id };
  const { data, error, refetch } = useQuery(descriptionQuery(work));
  if (error) {
    return (
      <Page title={t('event.unknown')}>
        <Failure error={error} retry={refetch} />
      </Page>
    );
  }
  if (!data) return <Loading />;
  const Detail = DETAILS[subject];
  return (
    <Page title={titled(data.title)}>
      <Sent />
      <p className="standing">
        <span className="badge">{data.stateLabel}</span>
        {data.dueAt && <Deadline at={data.dueAt} />}
      </p>
      {Detail && (
        <Suspense fallback={<Loading />}>
          <Detail id={id} roles={data.roles} />
        </Suspense>
      )}
      <WhoseTurn description={data} />
      <Actions work={work} description={data} without={DONE_THERE[subject] ?? []} />
      <div className="columns">
        <section className="card" aria-labelledby="way">
          <h2 id="way">{t('work.way')}</h2>
          <RouteMap steps={data.steps} />
        </section>
        <History work={work} />
      </div>
    </Page>
  );
};
