import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { meQuery } from '../api/me';
import { Icon } from '../shared/ui/Icon';
import { LanguageSwitch } from '../shared/ui/LanguageSwitch';
import { useLeave } from '../shared/useLeave';
import { Bell } from './Bell';

/** On a phone signing out stands on the account's page: there is no room here. */
export const Header = () => {
  const { t } = useTranslation();
  const leave = useLeave();
  const { data: me } = useQuery(meQuery);
  return (
    <header className="header">
      <Link to="/" className="brand">
        <img src="/portal/kinerja.svg" alt="" width={32} height={32} />
        <span>Kinerja</span>
      </Link>
      <LanguageSwitch />
      <Bell />
      <Link to="/account" className="round account-link">
        <Icon name="person" />
        <span className="hidden">{t('account.title')}</span>
        <span className="me">{me?.name}</span>
      </Link>
      <Button size="sm" variant="white" color="dark" className="wide-only" onClick={() => void leave()}>
        {t('session.signOut')}
      </Button>
    </header>
  );
};
