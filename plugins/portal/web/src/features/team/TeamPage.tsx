import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { appraisalsQuery } from '../../api/appraisals';
import { meQuery } from '../../api/me';
import type { Appraisal } from '../../api/shapes';
import { Deadline } from '../../shared/ui/Deadline';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Icon } from '../../shared/ui/Icon';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ApproveMany } from './ApproveMany';
import { endedGroups, openGroups } from './groups';

/** The people whom I appraise, by where they stand; what waits for me comes first. */
export const TeamPage = () => {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const team = useQuery({ ...appraisalsQuery('appraiser', me?.id ?? ''), enabled: Boolean(me) });
  const ended = endedGroups(team.data ?? []);
  return (
    <Page
      title={t('team.title')}
      aside={
        <Link to="/team/daily" className="with-icon">
          <Icon name="calendar" size={18} /> {t('teamDaily.title')}
        </Link>
      }
    >
      {team.isPending && me !== null && <Loading />}
      {team.error && <Failure error={team.error} retry={team.refetch} />}
      {(me === null || team.data?.length === 0) && (
        <Empty title={t('team.none')}>
          <p>{t('team.noneHint')}</p>
        </Empty>
      )}
      {openGroups(team.data ?? []).map(({ state, appraisals }) => (
        <section key={state} aria-labelledby={`group-${state}`}>
          <h2 id={`group-${state}`}>
            {t(`state.${state}`)} <span className="tag">{appraisals.length}</span>
          </h2>
          {state === 'targetSetting.review' ? (
            <ApproveMany appraisals={appraisals} />
          ) : (
            <Rows appraisals={appraisals} />
          )}
        </section>
      ))}
      {ended.length > 0 && (
        <details>
          <summary>
            {t('team.ended', { count: ended.flatMap(({ appraisals }) => appraisals).length })}
          </summary>
          {ended.map(({ state, appraisals }) => (
            <section key={state} aria-labelledby={`group-${state}`}>
              <h2 id={`group-${state}`}>{t(`state.${state}`)}</h2>
              <Rows appraisals={appraisals} />
            </section>
          ))}
        </details>
      )}
    </Page>
  );
};

type Listed = Pick<Appraisal, 'documentId' | 'employee' | 'position' | 'cycle' | 'dueAt' | 'result'>;

const Rows = ({ appraisals }: { appraisals: Listed[] }) => (
  <ul className="rows card">
    {appraisals.map((appraisal) => (
      <Row key={appraisal.documentId} appraisal={appraisal} />
    ))}
  </ul>
);

const Row = ({
  appraisal: { documentId, employee, position, cycle, dueAt, result },
}: {
  appraisal: Listed;
}) => {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={`/appraisals/${documentId}`}>
        <strong>{employee?.name}</strong>
      </Link>
      <span className="faint">{[position?.name, cycle?.name].filter(Boolean).join(' · ')}</span>
      <Link to={`/appraisals/${documentId}/coaching`} className="with-icon">
        <Icon name="chat" size={18} /> {t('coaching.new')}
        <span className="hidden"> {employee?.name}</span>
      </Link>
      {result && <span className="tag">{t(`predicate.${result.predicate}`)}</span>}
      {dueAt && <Deadline at={dueAt} brief />}
    </li>
  );
};
