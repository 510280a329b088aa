import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../shared/ui/LanguageSwitch';
import { SignInForm } from './SignInForm';

export const SignInPage = () => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${t('session.title')} · Kinerja`;
  }, [t]);
  return (
    <div className="sign-in">
      <main className="card">
        <div className="sign-in-head">
          <img src="/portal/kinerja.svg" alt="" width={48} height={48} />
          <LanguageSwitch />
        </div>
        <h1>{t('session.title')}</h1>
        <p className="faint">{t('session.about')}</p>
        <SignInForm />
        <p className="faint small">{t('session.help')}</p>
      </main>
    </div>
  );
};
