import type { Say } from '../say';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client';
import { Notice } from './Notice';

/** Why something could not be loaded, in plain words, and what to do. */
export const Failure = ({ error, retry }: { error: Error; retry?: () => unknown }) => {
  const { t } = useTranslation();
  return (
    <Notice kind="error" title={t('failure.title')}>
      <p>{wordsFor(error, t)}</p>
      {retry && (
        <Button size="sm" variant="default" onClick={() => void retry()}>
          {t('failure.retry')}
        </Button>
      )}
    </Notice>
  );
};

/** The server's own sentences for a refusal; ours for what the server could not say. */
export const wordsFor = (error: Error, t: Say): string => {
  if (!(error instanceof ApiError)) return t('failure.network');
  if (error.status === 404) return t('failure.notFound');
  if (error.status === 429) return t('failure.tooMany');
  if (error.status >= 500) return t('failure.server');
  const reasons = error.reasons.map(({ message }) => message).join(' ');
  return reasons || error.message;
};
