import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { EntryFrame } from './EntryFrame';
import { SignInForm } from './SignInForm';

export const SignInPage = () => {
  const { t } = useTranslation();
  return (
    <EntryFrame title={t('session.title')}>
      <p className="faint">{t('session.about')}</p>
      <SignInForm />
      <p>
        <Link to="/forgot">{t('session.forgot')}</Link>
      </p>
      <p className="faint small">{t('session.help')}</p>
    </EntryFrame>
  );
};
