import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { missingActivitiesQuery, waitingActivitiesQuery } from '../../api/activityLogs';
import type { Activity } from '../../api/shapes';
import { teamQuery } from '../../api/appraisals';
import { meQuery } from '../../api/me';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { readSoFar } from '../../shared/readSoFar';
import { dayOf, shiftDay } from '../../shared/month';
import { useDates } from '../../shared/useDates';
import { JudgeActivities } from './JudgeActivities';

const WEEK_DAYS = 7;

/** What my people did, to be approved or returned, and who has written nothing. */
export const TeamDailyPage = () => {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const team = useInfiniteQuery({ ...teamQuery(me?.id ?? ''), enabled: Boolean(me) });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = team;
  // Whoever appraises more than a page of people still judges them all here.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const { list: people } = readSoFar(team);
  // Where activities can be judged; a plan that is revised stays in force meanwhile.
  const appraisals = people
    .filter(({ state }) => state === 'monitoring' || state.startsWith('targetSetting'))
    .map(({ documentId }) => documentId);
  const waiting = useInfiniteQuery({
    ...waitingActivitiesQuery(appraisals),
    enabled: appraisals.length > 0 && !hasNextPage,
  });
  const { list: activities, total, left } = readSoFar(waiting);
  const nameOf = (appraisal: string | undefined) =>
    people.find(({ documentId }) => documentId === appraisal)?.employee?.name ?? '–';
  const error = team.error ?? waiting.error;
  return (
    <Page title={t('teamDaily.title')}>
      <p>{t('teamDaily.about')}</p>
      {error && <Failure error={error} retry={() => void Promise.all([team.refetch(), waiting.refetch()])} />}
      {!error && (team.isPending || waiting.isLoading) && me !== null && <Loading />}
      {team.data && appraisals.length === 0 && <Nothing />}
      {waiting.data && (
        <>
          {total === 0 && <Nothing />}
          {byAppraisal(activities).map(([appraisal, activities]) => (
            <JudgeActivities
              key={appraisal}
              appraisal={appraisal}
              name={nameOf(appraisal)}
              activities={activities}
            />
          ))}
          <More left={left} query={waiting} />
        </>
      )}
      <Missing />
    </Page>
  );
};

const Nothing = () => {
  const { t } = useTranslation();
  return (
    <Empty title={t('teamDaily.none')}>
      <p>{t('teamDaily.noneHint')}</p>
    </Empty>
  );
};

const byAppraisal = (activities: Activity[]): [string, Activity[]][] => {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const appraisal = activity.appraisal?.documentId ?? '';
    groups.set(appraisal, [...(groups.get(appraisal) ?? []), activity]);
  }
  return [...groups];
};

/** Of the last seven days. */
const Missing = () => {
  const { t } = useTranslation();
  const { date } = useDates();
  const today = dayOf(new Date());
  const { data, error, refetch } = useQuery(missingActivitiesQuery(shiftDay(today, 1 - WEEK_DAYS), today));
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t('teamDaily.missing')}</h2>
      {error && <Failure error={error} retry={refetch} />}
      {data?.length === 0 && <Empty title={t('teamDaily.missingNone')} />}
      {data && data.length > 0 && (
        <ul className="rows card">
          {data.map(({ appraisal, employee, days }) => (
            <li key={appraisal}>
              <strong>{employee.name}</strong>
              <span className="faint">{days.map((day) => date(`${day}T12:00:00`)).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
