import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router-dom';
import { tasksQuery } from '../api/tasks';
import { Icon, type IconName } from '../shared/ui/Icon';

const PLACES: { to: string; label: string; icon: IconName }[] = [
  { to: '/', label: 'nav.home', icon: 'home' },
  { to: '/mine', label: 'nav.mine', icon: 'target' },
  { to: '/daily', label: 'nav.daily', icon: 'calendar' },
  { to: '/team', label: 'nav.team', icon: 'people' },
  { to: '/delegations', label: 'nav.delegations', icon: 'swap' },
];

/** On a phone at the thumb, below; on a wide screen at the top. */
export const Navigation = () => {
  const { t } = useTranslation();
  const { data } = useInfiniteQuery(tasksQuery);
  const waiting = data?.pages[0]?.meta.pagination.total ?? 0;
  return (
    <nav className="navigation" aria-label={t('nav.label')}>
      {PLACES.map(({ to, label, icon }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          <Icon name={icon} />
          <span>{t(label)}</span>
          {to === '/' && waiting > 0 && (
            <span className="count">
              {waiting}
              <span className="hidden"> {t('home.tasksWaiting', { count: waiting })}</span>
            </span>
          )}
        </NavLink>
      ))}
    </nav>
  );
};
