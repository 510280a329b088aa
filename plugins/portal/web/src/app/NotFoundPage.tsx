import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Page } from '../shared/ui/Page';

export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <Link to="/">{t('nav.home')}</Link>
    </Page>
  );
};
