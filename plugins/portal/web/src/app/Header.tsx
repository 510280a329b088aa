import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { meQuery } from '../api/me';
import { session } from '../api/session';
import { forgetLocalDrafts } from '../shared/localDrafts';
import { LanguageSwitch } from '../shared/ui/LanguageSwitch';

export const Header = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const leave = async () => {
    forgetLocalDrafts();
    await session.signOut();
    queries.clear();
  };
  return (
    <header className="header">
      <Link to="/" className="brand">
        <img src="/portal/kinerja.svg" alt="" width={32} height={32} />
        <span>Kinerja</span>
      </Link>
      <span className="me">{me?.name}</span>
      <LanguageSwitch />
      <Button size="sm" variant="white" color="dark" onClick={() => void leave()}>
        {t('session.signOut')}
      </Button>
    </header>
  );
};
