import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { coachingQuery } from '../../api/coaching';
import { descriptionQuery } from '../../api/description';
import { appraisalWork } from '../../api/work';
import { Back } from '../../shared/ui/Back';
import { CoachingFacts } from '../../shared/ui/CoachingFacts';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { readSoFar } from '../../shared/readSoFar';
import { QuickActions } from '../../shared/work/QuickActions';
import { NewNote } from './NewNote';

/** Feedback, coaching and dialogues of one appraisal, the newest first. */
export const CoachingPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const records = useInfiniteQuery(coachingQuery(id));
  const { list, total, left } = readSoFar(records);
  const { data: standing } = useQuery(descriptionQuery(appraisalWork(id)));
  const gives = standing?.roles.includes('appraiser') ?? false;
  return (
    <Page title={t('coaching.title')}>
      <Back to={`/appraisals/${id}`}>{standing?.title}</Back>
      {gives && <NewNote appraisal={id} />}
      {records.error && <Failure error={records.error} retry={records.refetch} />}
      {records.isPending && <Loading />}
      {records.data && total === 0 && (
        <Empty title={t('coaching.none')}>
          <p>{t(gives ? 'coaching.noneGives' : 'coaching.noneGets')}</p>
        </Empty>
      )}
      <ul className="cards">
        {list.map((session) => (
          <li key={session.documentId} className="card">
            <span className="tag">{t(`recordState.coaching-sessions.${session.state}`)}</span>
            <CoachingFacts session={session} />
            <QuickActions
              work={{ subject: 'coaching-sessions', id: session.documentId }}
              without={['TICK_FOLLOW_UP']}
            />
          </li>
        ))}
      </ul>
      <More left={left} query={records} />
    </Page>
  );
};
