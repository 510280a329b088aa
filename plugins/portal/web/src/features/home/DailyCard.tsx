import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { activitiesQuery } from '../../api/activityLogs';
import { mineQuery } from '../../api/appraisals';
import { dayOf, monthOf } from '../../shared/month';

/** Whether today's work is written down, and what came back. */
export const DailyCard = ({ person }: { person: string }) => {
  const { t } = useTranslation();
  const today = dayOf(new Date());
  const { data: mine = [] } = useQuery(mineQuery(person));
  const appraisal = mine.find(({ state }) => state === 'monitoring')?.documentId;
  const { data: activities } = useQuery({
    ...activitiesQuery(appraisal ?? '', monthOf(today)),
    enabled: appraisal !== undefined,
  });
  if (!activities) return null;
  const done = activities.filter(({ date }) => date === today).length;
  const returned = activities.filter(({ state }) => state === 'returned').length;
  return (
    <section className="card" aria-labelledby="daily">
      <h2 id="daily">{t('daily.title')}</h2>
      <p>{done === 0 ? t('daily.todayNone') : t('daily.todayDone', { count: done })}</p>
      {returned > 0 && <p>{t('daily.returned', { count: returned })}</p>}
      <Link to="/daily">{t(done > 0 ? 'daily.open' : 'daily.fillNow')}</Link>
    </section>
  );
};
