import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client';
import { changePassword } from '../../api/password';
import { sessionsQuery } from '../../api/sessions';
import { NewPassword } from '../../shared/password/NewPassword';
import { isGood } from '../../shared/password/rules';
import { wordsFor } from '../../shared/ui/Failure';
import { Notice } from '../../shared/ui/Notice';

export const ChangePassword = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [currentPassword, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const changing = useMutation({
    mutationFn: () => changePassword({ currentPassword, password, passwordConfirmation: password }),
    onSuccess: async () => {
      setCurrent('');
      setPassword('');
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    changing.mutate();
  };
  const { error } = changing;
  const isWrong = error instanceof ApiError && error.status === 400;
  return (
    <details className="card">
      <summary>{t('password.change')}</summary>
      <form className="stack" onSubmit={submit}>
        {error && <Notice kind="error">{isWrong ? t('password.wrong') : wordsFor(error, t)}</Notice>}
        {changing.isSuccess && <Notice kind="success" title={t('password.changed')} />}
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
          value={currentPassword}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
        />
        <NewPassword value={password} onChange={setPassword} />
        <Button
          type="submit"
          className="start"
          disabled={!isGood(password) || currentPassword === ''}
          loading={changing.isPending}
        >
          {t('password.set')}
        </Button>
      </form>
    </details>
  );
};
