import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { historyQuery } from '../../api/history';
import { useDates } from '../../shared/useDates';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';

/** What was done, by whom, when and with which words; newest first. */
export const History = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const { dateTime } = useDates();
  const { data, error, refetch } = useQuery(historyQuery(id));
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      <ol className="history">
        {data
          ?.slice()
          .reverse()
          .map(({ id: entry, event, actor, onBehalfOf, at, comment }) => (
            <li key={entry}>
              <strong>{t(`done.${event}`, { defaultValue: event })}</strong>
              <span className="faint">
                {actor.role === 'system' ? t('history.system') : actor.name}
                {onBehalfOf && ` ${t('history.for', { name: onBehalfOf.name })}`} · {dateTime(at)}
              </span>
              {comment && <q>{comment}</q>}
            </li>
          ))}
      </ol>
    </section>
  );
};
