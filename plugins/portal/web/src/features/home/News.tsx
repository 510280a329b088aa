import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { NEWEST } from '../../api/firstQuestions';
import { unreadNoticesQuery } from '../../api/notices';
import { NoticeRow } from '../../shared/ui/NoticeRow';

const SHOWN = 3;
/** They stand in the list of tasks already. */
const TASKS = ['task', 'reminder'];

/** What I have not read yet, the newest of it. */
export const News = () => {
  const { t } = useTranslation();
  const { data } = useQuery(unreadNoticesQuery(NEWEST));
  const news = data?.data.filter(({ kind }) => !TASKS.includes(kind)).slice(0, SHOWN) ?? [];
  if (!data || news.length === 0) return null;
  return (
    <section aria-labelledby="news">
      <h2 id="news">{t('notices.news')}</h2>
      <ul className="told-list card">
        {news.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
      <Link to="/notices">{t('notices.all', { count: data.meta.unread })}</Link>
    </section>
  );
};
