import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { NEWEST } from '../api/firstQuestions';
import { unreadNoticesQuery } from '../api/notices';
import { Icon } from '../shared/ui/Icon';

const MANY = 99;

/** Leads to what I was told; says how much of it is new. */
export const Bell = () => {
  const { t } = useTranslation();
  const { data } = useQuery(unreadNoticesQuery(NEWEST));
  const unread = data?.meta.unread ?? 0;
  return (
    <Link to="/notices" className="round">
      <Icon name="bell" />
      <span className="hidden">{t('notices.bell', { count: unread })}</span>
      {unread > 0 && (
        <span className="count" aria-hidden="true">
          {unread > MANY ? `${MANY}+` : unread}
        </span>
      )}
    </Link>
  );
};
