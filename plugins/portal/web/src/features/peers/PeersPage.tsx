import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { descriptionQuery } from '../../api/description';
import { peerReviewsQuery } from '../../api/peerReviews';
import { appraisalWork } from '../../api/work';
import { Back } from '../../shared/ui/Back';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { QuickActions } from '../../shared/work/QuickActions';
import { Nominate } from './Nominate';

/** Which colleagues are asked; what they say shows as a group alone. */
export const PeersPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(peerReviewsQuery(id));
  const { data: standing } = useQuery(descriptionQuery(appraisalWork(id)));
  const own = standing?.roles.includes('employee') ?? false;
  const names = own || (standing?.roles.includes('performanceTeam') ?? false);
  return (
    <Page title={t('peers.title')}>
      <Back to={`/appraisals/${id}`}>{standing?.title}</Back>
      <Notice kind="info" title={t('peers.anonymous')}>
        <p>{t('peers.anonymousHow')}</p>
      </Notice>
      {names && <Nominate appraisal={id} own={own} />}
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && (
        <Empty title={t('peers.none')}>
          {names && <p>{t(own ? 'peers.noneHint' : 'peers.noneHintOther')}</p>}
        </Empty>
      )}
      <ul className="cards">
        {data?.map(({ documentId, peer, state, nominatedBy, feedback }) => (
          <li key={documentId} className="card">
            <p>
              <strong>{peer?.name}</strong>{' '}
              <span className={`tag tag-${state}`}>{t(`recordState.peer-reviews.${state}`)}</span>
              <span className="faint small block">{t(`peers.by.${nominatedBy}`)}</span>
            </p>
            {feedback && <p className="feedback">{feedback}</p>}
            <QuickActions work={{ subject: 'peer-reviews', id: documentId }} />
          </li>
        ))}
      </ul>
    </Page>
  );
};
