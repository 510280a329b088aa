import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { newVersion } from './newVersion';

/** Loads a new version when the person wants it, not under their hands. */
export const NewVersion = () => {
  const { t } = useTranslation();
  const isThere = useSyncExternalStore(newVersion.subscribe, newVersion.isThere);
  if (!isThere) return null;
  return (
    <aside className="acting strip" aria-label={t('update.title')}>
      <p>{t('update.title')}</p>
      <Button size="xs" variant="default" onClick={newVersion.load}>
        {t('update.reload')}
      </Button>
    </aside>
  );
};
