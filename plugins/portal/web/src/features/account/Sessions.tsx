import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endSession, sessionsQuery } from '../../api/sessions';
import { Failure } from '../../shared/ui/Failure';
import type { Say } from '../../shared/say';
import { Loading } from '../../shared/ui/Loading';
import { useDates } from '../../shared/useDates';

/** Strapi tells "Safari on Linux", in English. */
const named = (device: string | undefined, t: Say): string => {
  const [browser, system] = device?.split(' on ') ?? [];
  return browser && system ? t('sessions.device', { browser, system }) : (device ?? t('sessions.unknown'));
};

/** Where I am signed in; what I don't know I can end. */
export const Sessions = () => {
  const { t } = useTranslation();
  const { dateTime } = useDates();
  const queries = useQueryClient();
  const { data = [], isPending, error, refetch } = useQuery(sessionsQuery);
  const ending = useMutation({
    mutationFn: (ids: string[]) => Promise.all(ids.map(endSession)),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const others = data.filter(({ current }) => !current);
  return (
    <section className="card" aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions.title')}</h2>
      {error && <Failure error={error} retry={refetch} />}
      {ending.error && <Failure error={ending.error} />}
      {isPending && <Loading />}
      <ul className="rows">
        {data.map(({ id, current, deviceName, loginAt, lastActiveAt }) => (
          <li key={id}>
            <span className="grow">
              <strong>{named(deviceName, t)}</strong>{' '}
              {current && <span className="badge">{t('sessions.current')}</span>}
              <span className="faint small block">
                {loginAt && t('sessions.since', { at: dateTime(loginAt) })}
                {lastActiveAt && ` · ${t('sessions.active', { at: dateTime(lastActiveAt) })}`}
              </span>
            </span>
            {!current && (
              <Button
                size="sm"
                variant="default"
                aria-label={t('sessions.endLabel', { device: named(deviceName, t) })}
                onClick={() => ending.mutate([id])}
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <Button
          size="sm"
          variant="default"
          loading={ending.isPending}
          onClick={() => ending.mutate(others.map(({ id }) => id))}
        >
          {t('sessions.endOthers', { count: others.length })}
        </Button>
      )}
    </section>
  );
};
