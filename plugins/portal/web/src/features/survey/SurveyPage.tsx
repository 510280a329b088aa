import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { surveyQuery } from '../../api/survey';
import { Failure } from '../../shared/ui/Failure';
import { LanguageSwitch } from '../../shared/ui/LanguageSwitch';
import { Loading } from '../../shared/ui/Loading';
import { SurveyForm } from './SurveyForm';
import './survey.css';

/** What the public is asked about a service: nobody signs in, and nothing tells who answered. */
export const SurveyPage = () => {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const survey = useQuery(surveyQuery(token));
  useEffect(() => {
    document.title = `${t('survey.title')} · Kinerja`;
  }, [t]);
  return (
    <div className="survey">
      <header className="survey-head">
        <img src="/portal/kinerja.svg" alt="" width={40} height={40} />
        <LanguageSwitch />
      </header>
      <main>
        <h1>{t('survey.title')}</h1>
        {survey.isPending && <Loading />}
        {survey.error && <Failure error={survey.error} />}
        {survey.data && <SurveyForm token={token} survey={survey.data} />}
      </main>
    </div>
  );
};
