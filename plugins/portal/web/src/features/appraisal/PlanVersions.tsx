import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { versionsQuery } from '../../api/planning';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { useDates } from '../../shared/useDates';

/** Each plan that was handed in: by whom, what was said to it, and what it changed of the one before. */
export const PlanVersions = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="card" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('versions.title')}</summary>
      {open && <Versions id={id} />}
    </details>
  );
};

const Versions = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const { dateTime } = useDates();
  const { data, error, refetch } = useQuery(versionsQuery(id));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  if (data.length === 0) return <p className="faint">{t('versions.none')}</p>;
  return (
    <ol className="history">
      {[...data]
        .reverse()
        .map(({ number, outcome, submittedAt, submittedBy, decidedBy, comment, changes }) => (
          <li key={number}>
            <strong>
              {t('versions.number', { number })}{' '}
              <span className="tag">{t(`versions.outcome.${outcome}`)}</span>
            </strong>
            <span className="faint">
              {submittedBy} · {dateTime(submittedAt)}
              {decidedBy && outcome !== 'submitted' && ` · ${t('versions.decided', { name: decidedBy })}`}
            </span>
            {comment && <q>{comment}</q>}
            {number > 1 && changes.length > 0 && (
              <ul>
                {changes.map(({ kind, change, key, title }) => (
                  <li key={`${kind} ${key} ${change}`}>
                    {title} <span className="tag">{t(`changes.${change}`)}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
    </ol>
  );
};
