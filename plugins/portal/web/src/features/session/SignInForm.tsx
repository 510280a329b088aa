import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { session, SignInError } from '../../api/session';
import { Notice } from '../../shared/ui/Notice';

const problemOf = (error: unknown): string => {
  if (!(error instanceof SignInError)) return 'network';
  if (error.code === 'HTTPS_NEEDED') return 'https';
  if (error.status === 429) return 'tooMany';
  return error.status < 500 ? 'wrong' : 'server';
};

export const SignInForm = () => {
  const { t } = useTranslation();
  const [identifier, setIdentifier] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const signIn = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await session.signIn(identifier.trim(), password);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn();
  };
  return (
    <form className="stack" onSubmit={submit}>
      {problem && <Notice kind="error">{t(`session.problem.${problem}`)}</Notice>}
      <TextInput
        label={t('session.identifier')}
        name="identifier"
        autoComplete="username"
        autoCapitalize="none"
        required
        withAsterisk={false}
        value={identifier}
        onChange={({ currentTarget }) => setIdentifier(currentTarget.value)}
      />
      <PasswordInput
        label={t('session.password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <Button type="submit" loading={busy} fullWidth>
        {t('session.signIn')}
      </Button>
    </form>
  );
};
