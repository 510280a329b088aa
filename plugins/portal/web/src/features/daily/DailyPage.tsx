import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activitiesQuery } from '../../api/activityLogs';
import { appraisalQuery } from '../../api/appraisal';
import { mineQuery } from '../../api/appraisals';
import { meQuery } from '../../api/me';
import { Empty } from '../../shared/ui/Empty';
import { ActivityFacts } from '../../shared/ui/ActivityFacts';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { useDates } from '../../shared/useDates';
import { Calendar } from './Calendar';
import { DayList } from './DayList';
import { activityOf, typedOf } from './entry';
import { EntryForm } from './EntryForm';
import { dayOf, monthOf } from '../../shared/month';
import { useOutbox } from './useOutbox';

/** What I do each day, for which of my targets, and what my supervisor says of it. */
export const DailyPage = () => {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const mine = useQuery({ ...mineQuery(me?.id ?? ''), enabled: Boolean(me) });
  // While a plan is revised the agreed one stays in force: the server says so where it does not.
  const current =
    mine.data?.find(({ state }) => state === 'monitoring') ??
    mine.data?.find(({ state }) => state.startsWith('targetSetting'));
  return (
    <Page title={t('daily.title')}>
      <p>{t('daily.about')}</p>
      {mine.isPending && me !== null && <Loading />}
      {mine.error && <Failure error={mine.error} retry={mine.refetch} />}
      {(me === null || (mine.data && !current)) && <NoPlan />}
      {current && <Days appraisal={current.documentId} />}
    </Page>
  );
};

const NoPlan = () => {
  const { t } = useTranslation();
  return (
    <Empty title={t('daily.none')}>
      <p>{t('daily.noneHint')}</p>
    </Empty>
  );
};

const Days = ({ appraisal }: { appraisal: string }) => {
  const { t } = useTranslation();
  const { date } = useDates();
  const today = dayOf(new Date());
  const [day, setDay] = useState(today);
  const [month, setMonth] = useState(monthOf(today));
  const record = useQuery(appraisalQuery(appraisal));
  const activities = useQuery(activitiesQuery(appraisal, month));
  const { waiting, post, drop } = useOutbox();
  const plan = record.data?.agreedWorkResults ?? record.data?.workResults ?? [];
  const all = activities.data ?? [];
  const onDay = all.filter((activity) => activity.date === day);
  const queued = waiting.filter(({ data }) => data.appraisal === appraisal);
  const queuedToday = queued.filter(({ data }) => data.date === day);
  const [last] = all.filter((activity) => activity.date <= day);
  const openMonth = (next: string) => {
    setMonth(next);
    setDay(next === monthOf(today) ? today : `${next}-01`);
  };
  if (record.error) return <Failure error={record.error} retry={record.refetch} />;
  if (!record.data) return <Loading />;
  if (record.data.state !== 'monitoring' && !record.data.agreedWorkResults) return <NoPlan />;
  return (
    <div className="columns daily">
      <div>
        <Calendar
          month={month}
          day={day}
          today={today}
          activities={[
            ...all,
            ...queued.map(({ data }) => ({ date: data.date, state: 'submitted' as const })),
          ]}
          onDay={setDay}
          onMonth={openMonth}
        />
        {queued.length > queuedToday.length && (
          <Notice kind="info">
            {t('daily.waitingElsewhere', { count: queued.length - queuedToday.length })}
          </Notice>
        )}
      </div>
      <section aria-labelledby="day">
        <h2 id="day">{date(`${day}T12:00:00`)}</h2>
        {activities.error && !queuedToday.length && (
          <Failure error={activities.error} retry={activities.refetch} />
        )}
        {activities.isPending && <Loading />}
        {activities.data && onDay.length === 0 && queuedToday.length === 0 && (
          <Empty title={t('daily.dayNone')} />
        )}
        <ul className="cards">
          {queuedToday.map(({ key, data, problem }) => (
            <li key={key} className={problem ? 'card late' : 'card'}>
              <span className="tag tag-waiting">{problem ? t('daily.refused') : t('daily.waiting')}</span>
              <p className="told">{data.description}</p>
              <ActivityFacts activity={data} plan={plan} />
              {problem && <Notice kind="error">{problem}</Notice>}
              {problem && (
                <EntryForm
                  draft={`activity-${key}`}
                  plan={plan}
                  begin={typedOf(data)}
                  previous={null}
                  busy={false}
                  submitLabel={t('daily.sendAgain')}
                  onSubmit={(typed, files) => post(activityOf(appraisal, data.date, typed), files, key)}
                />
              )}
              <Button size="sm" variant="subtle" color="danger" onClick={() => drop(key)}>
                {t('daily.drop')}
              </Button>
            </li>
          ))}
        </ul>
        <DayList appraisal={appraisal} plan={plan} activities={onDay} />
        <h3>{t('daily.new')}</h3>
        <EntryForm
          key={day}
          draft={`activity-${appraisal}-${day}`}
          plan={plan}
          begin={null}
          previous={last ? typedOf(last) : null}
          busy={false}
          submitLabel={t('daily.add')}
          onSubmit={(typed, files) => post(activityOf(appraisal, day, typed), files)}
        />
      </section>
    </div>
  );
};
