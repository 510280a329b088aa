import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { paths } from '../../api/generated';
import { answerSurvey } from '../../api/survey';
import { Failure } from '../../shared/ui/Failure';
import { Notice } from '../../shared/ui/Notice';

type Survey =
  paths['/api/public/surveys/{token}']['get']['responses'][200]['content']['application/json']['data'];

export const SurveyForm = ({ token, survey }: { token: string; survey: Survey }) => {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'id';
  const { questions, service, unit } = survey;
  const [answers, setAnswers] = useState<(number | null)[]>(questions.map(() => null));
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const given = answers.filter((answer) => answer !== null);
  const missing = answers.length - given.length;
  const send = useMutation({
    mutationFn: () => answerSurvey(token, { answers: given, comment: comment.trim() || null }),
  });
  const choose = (question: number, answer: number) =>
    setAnswers(answers.map((before, index) => (index === question ? answer : before)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing === 0) send.mutate();
    else document.getElementById(`question-${answers.indexOf(null)}`)?.scrollIntoView({ block: 'center' });
  };
  if (send.isSuccess) {
    return (
      <Notice kind="success" title={t('survey.thanks')}>
        <p>{t('survey.thanksText')}</p>
      </Notice>
    );
  }
  return (
    <form onSubmit={submit}>
      <p>{t('survey.about', { service, unit })}</p>
      {questions.map(({ element, text, answers: choices }, index) => (
        <fieldset key={element} id={`question-${index}`} className="card survey-question">
          <legend>
            {index + 1}. {text[language]}
          </legend>
          <div className="survey-answers">
            {choices.map((choice, value) => (
              <label key={choice.id}>
                <input
                  type="radio"
                  name={element}
                  checked={answers[index] === value + 1}
                  onChange={() => choose(index, value + 1)}
                />
                <span>{choice[language]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Textarea
        label={t('survey.comment')}
        description={t('survey.commentHint')}
        value={comment}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
        maxLength={1000}
        autosize
        minRows={3}
      />
      {send.error && <Failure error={send.error} />}
      <p role="status" className={tried && missing > 0 ? 'survey-missing' : 'faint'}>
        {tried && missing > 0
          ? t('survey.missing', { count: missing })
          : t('survey.progress', { done: given.length, all: answers.length })}
      </p>
      <Button type="submit" size="lg" fullWidth loading={send.isPending}>
        {t('survey.send')}
      </Button>
    </form>
  );
};
