import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { ApiError } from '../../api/client';
import { forgotPassword } from '../../api/password';
import type { Say } from '../../shared/say';
import { wordsFor } from '../../shared/ui/Failure';
import { Notice } from '../../shared/ui/Notice';
import { EntryFrame } from './EntryFrame';

/** Asks for a mail with a link to a new password. */
export const ForgotPage = () => {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const asking = useMutation({ mutationFn: () => forgotPassword(email.trim()) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate();
  };
  return (
    <EntryFrame title={t('password.forgot')}>
      {asking.isSuccess ? (
        <Notice kind="success" title={t('password.sent')}>
          <p>{t('password.sentHint')}</p>
        </Notice>
      ) : (
        <form className="stack" onSubmit={submit}>
          <p className="faint">{t('password.forgotAbout')}</p>
          {asking.error && <Notice kind="error">{problemOf(asking.error, t)}</Notice>}
          <TextInput
            type="email"
            label={t('password.email')}
            autoComplete="email"
            required
            withAsterisk={false}
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          />
          <Button type="submit" loading={asking.isPending} fullWidth>
            {t('password.send')}
          </Button>
        </form>
      )}
      <p>
        <Link to="/">{t('password.toSignIn')}</Link>
      </p>
    </EntryFrame>
  );
};

const problemOf = (error: Error, t: Say): string => {
  if (!(error instanceof ApiError) || error.status !== 400) return wordsFor(error, t);
  return t(error.code === 'NO_MAIL_SERVER' ? 'password.noMail' : 'password.noAddress');
};
