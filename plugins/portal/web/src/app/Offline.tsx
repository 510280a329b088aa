import { Button } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { session } from '../api/session';

/** While somebody works: says that nothing gets lost. */
export const OfflineBanner = () => {
  const { t } = useTranslation();
  const { online } = useNetwork();
  if (online) return null;
  return (
    <p className="acting" role="status">
      {t('offline.banner')}
    </p>
  );
};

/** Opened without a network: nobody knows yet who is there. */
export const OfflinePage = () => {
  const { t } = useTranslation();
  const connect = () => void session.start();
  useEffect(() => {
    window.addEventListener('online', connect);
    return () => window.removeEventListener('online', connect);
  }, []);
  return (
    <main className="narrow">
      <h1>{t('offline.title')}</h1>
      <p>{t('offline.text')}</p>
      <Button onClick={connect}>{t('offline.retry')}</Button>
    </main>
  );
};
