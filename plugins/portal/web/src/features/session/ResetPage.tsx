import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { ApiError } from '../../api/client';
import { resetPassword } from '../../api/password';
import { NewPassword } from '../../shared/password/NewPassword';
import { isGood } from '../../shared/password/rules';
import { wordsFor } from '../../shared/ui/Failure';
import { Notice } from '../../shared/ui/Notice';
import { EntryFrame } from './EntryFrame';

/** Where the link of the mail leads: a new password, and one is signed in. */
export const ResetPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const code = search.get('code') ?? '';
  const [password, setPassword] = useState('');
  const setting = useMutation({
    mutationFn: () => resetPassword({ code, password, passwordConfirmation: password }),
    onSuccess: () => navigate('/', { replace: true }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setting.mutate();
  };
  const isOld = setting.error instanceof ApiError && setting.error.status === 400;
  return (
    <EntryFrame title={t('password.reset')}>
      {setting.error && (
        <Notice kind="error">{isOld ? t('password.oldLink') : wordsFor(setting.error, t)}</Notice>
      )}
      <form className="stack" onSubmit={submit}>
        <NewPassword value={password} onChange={setPassword} />
        <Button type="submit" disabled={!isGood(password)} loading={setting.isPending} fullWidth>
          {t('password.set')}
        </Button>
      </form>
      <p>
        <Link to="/forgot">{t('password.again')}</Link>
      </p>
    </EntryFrame>
  );
};
