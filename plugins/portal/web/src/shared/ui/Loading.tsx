import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export const Loading = () => {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <Loader />
      <span className="hidden">{t('loading')}</span>
    </div>
  );
};
