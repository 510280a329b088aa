import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { endedTeamQuery, teamQuery } from '../../api/appraisals';
import { meQuery } from '../../api/me';
import type { Appraisal } from '../../api/shapes';
import { Deadline } from '../../shared/ui/Deadline';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Icon } from '../../shared/ui/Icon';
import { Loading } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { readSoFar } from '../../shared/readSoFar';
import { JudgeTargets } from './JudgeTargets';
import { openGroups } from './groups';

/** The people whom I appraise, by where they stand; what waits for me comes first. */
export const TeamPage = () => {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const team = useInfiniteQuery({ ...teamQuery(me?.id ?? ''), enabled: Boolean(me) });
  const { list, total, left } = readSoFar(team);
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
      {(me === null || (team.data && total === 0)) && (
        <Empty title={t('team.none')}>
          <p>{t('team.noneHint')}</p>
        </Empty>
      )}
      <JudgeTargets appraisals={list.filter(({ state }) => state === 'targetSetting.review')} />
      {openGroups(list).map(({ state, appraisals }) => (
        <section key={state} aria-labelledby={`group-${state}`}>
          <h2 id={`group-${state}`}>
            {t(`state.${state}`)} <span className="tag">{appraisals.length}</span>
          </h2>
          <Rows appraisals={appraisals} />
        </section>
      ))}
      <More left={left} query={team} />
      {me && <Ended person={me.id} />}
    </Page>
  );
};

/** Looked up when somebody wants to see them: with the years they become many. */
const Ended = ({ person }: { person: string }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const ended = useInfiniteQuery({ ...endedTeamQuery(person), enabled: open });
  const { list, total, left } = readSoFar(ended);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('team.ended')}</summary>
      {open && ended.isPending && <Loading />}
      {ended.error && <Failure error={ended.error} retry={ended.refetch} />}
      {ended.data && total === 0 && <Empty title={t('team.endedNone')} />}
      {list.length > 0 && <Rows appraisals={list} ended />}
      <More left={left} query={ended} />
    </details>
  );
};

type Listed = Pick<
  Appraisal,
  'documentId' | 'employee' | 'position' | 'cycle' | 'state' | 'dueAt' | 'result'
>;

const Rows = ({ appraisals, ended = false }: { appraisals: Listed[]; ended?: boolean }) => (
  <ul className="rows card">
    {appraisals.map((appraisal) => (
      <Row key={appraisal.documentId} appraisal={appraisal} ended={ended} />
    ))}
  </ul>
);

interface RowProps {
  appraisal: Listed;
  ended: boolean;
}

const Row = ({ appraisal, ended }: RowProps) => {
  const { t } = useTranslation();
  const { documentId, employee, position, cycle, state, dueAt, result } = appraisal;
  return (
    <li>
      <Link to={`/appraisals/${documentId}`}>
        <strong>{employee?.name}</strong>
      </Link>
      <span className="faint">{[position?.name, cycle?.name].filter(Boolean).join(' · ')}</span>
      {!ended && (
        <Link to={`/appraisals/${documentId}/coaching`} className="with-icon">
          <Icon name="chat" size={18} /> {t('coaching.new')}
          <span className="hidden"> {employee?.name}</span>
        </Link>
      )}
      {ended && <span className="faint">{t(`state.${state}`)}</span>}
      {result && <span className="tag">{t(`predicate.${result.predicate}`)}</span>}
      {dueAt && <Deadline at={dueAt} brief />}
    </li>
  );
};
