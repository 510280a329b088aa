import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A fault of ours, or a page of an older release that is gone: loading anew mends the second. */
export const Broken = () => {
  const { t } = useTranslation();
  return (
    <main className="narrow">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.text')}</p>
      <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
    </main>
  );
};
