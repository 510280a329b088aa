import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { appraisalQuery } from '../../api/appraisal';
import { descriptionQuery } from '../../api/description';
import { appraisalWork } from '../../api/work';
import { Deadline } from '../../shared/ui/Deadline';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { RouteMap } from '../../shared/ui/RouteMap';
import { Actions } from '../../shared/work/Actions';
import { Annexes } from './Annexes';
import { AppealStory } from './AppealStory';
import { AttendanceCard } from './AttendanceCard';
import { Documents } from './Documents';
import { Gaps } from './Gaps';
import { PeerOpinions } from './PeerOpinions';
import { PlanChanges } from './PlanChanges';
import { Trainings } from './Trainings';
import { Beside } from './Beside';
import { BehaviourTable } from './BehaviourTable';
import { History } from '../../shared/work/History';
import { PlanVersions } from './PlanVersions';
import { PlanView } from './PlanView';
import { ResultCard } from './ResultCard';
import { Sent } from '../../shared/work/Sent';
import { WhoseTurn } from '../../shared/work/WhoseTurn';

/** One appraisal: where it stands, what I can do, what stands in it, how it came here. */
export const AppraisalPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const work = appraisalWork(id);
  const record = useQuery(appraisalQuery(id));
  const standing = useQuery(descriptionQuery(work));
  const error = record.error ?? standing.error;
  if (error) {
    return (
      <Page title={t('appraisal.title')}>
        <Failure error={error} retry={() => Promise.all([record.refetch(), standing.refetch()])} />
      </Page>
    );
  }
  if (!record.data || !standing.data) return <Loading />;
  const appraisal = record.data;
  const description = standing.data;
  // A peer sees little more than titles.
  const takesPart = description.roles.some((role) => role !== 'peer');
  return (
    <Page title={description.title}>
      <Sent />
      <p className="standing">
        <span className="badge">{description.stateLabel}</span>
        {description.dueAt && <Deadline at={description.dueAt} />}
      </p>
      <WhoseTurn description={description} />
      <Actions work={work} description={description} />
      <div className="columns">
        <div>
          {appraisal.result && <ResultCard id={id} appraisal={appraisal} />}
          {takesPart && <Gaps appraisal={appraisal} />}
          {takesPart && <Trainings id={id} mine={description.roles.includes('employee')} />}
          {appraisal.appeal && <AppealStory appeal={appraisal.appeal} />}
          <PlanChanges appraisal={appraisal} />
          <PlanView appraisal={appraisal} />
          {takesPart && <Annexes details={appraisal.planDetails} />}
          {takesPart && <PlanVersions id={id} />}
          <BehaviourTable behaviours={appraisal.behaviours ?? []} />
          {takesPart && <PeerOpinions id={id} />}
        </div>
        <div>
          <section className="card" aria-labelledby="way">
            <h2 id="way">{t('appraisal.way')}</h2>
            <RouteMap steps={description.steps} />
          </section>
          {takesPart && <Beside id={id} />}
          {takesPart && <Documents appraisal={appraisal} />}
          {takesPart && <AttendanceCard id={id} />}
          <People appraisal={appraisal} />
          <History work={work} />
        </div>
      </div>
    </Page>
  );
};

const People = ({ appraisal }: { appraisal: NonNullable<Parameters<typeof ResultCard>[0]['appraisal']> }) => {
  const { t } = useTranslation();
  const rows = [
    ['employee', appraisal.employee?.name],
    ['appraiser', appraisal.appraiser?.name],
    ['appraiserSuperior', appraisal.appraiserSuperior?.name],
  ].filter(([, name]) => name);
  return (
    <section className="card" aria-labelledby="people">
      <h2 id="people">{t('appraisal.people')}</h2>
      <dl>
        {rows.map(([role, name]) => (
          <div key={role}>
            <dt>{t(`role.${role ?? ''}`)}</dt>
            <dd>{name}</dd>
          </div>
        ))}
        {appraisal.position && (
          <div>
            <dt>{t('appraisal.position')}</dt>
            <dd>{appraisal.position.name}</dd>
          </div>
        )}
        {appraisal.orgUnit && (
          <div>
            <dt>{t('appraisal.unit')}</dt>
            <dd>{appraisal.orgUnit.name}</dd>
          </div>
        )}
      </dl>
    </section>
  );
};
