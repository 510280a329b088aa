import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { sendEvents } from '../../api/sendEvents';
import type { Appraisal, DoneOfMany } from '../../api/shapes';
import { Deadline } from '../../shared/ui/Deadline';
import { wordsFor } from '../../shared/ui/Failure';
import { Notice } from '../../shared/ui/Notice';

type Listed = Pick<Appraisal, 'documentId' | 'employee' | 'position' | 'dueAt'>;

/** Approves the targets of several people at once; each is answered for itself. */
export const ApproveMany = ({ appraisals }: { appraisals: Listed[] }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const [names, setNames] = useState<Record<string, string>>({});
  const approval = useMutation({
    mutationFn: (ids: string[]) => sendEvents('APPROVE_TARGETS', ids),
    onSuccess: async () => {
      setChosen([]);
      await queries.invalidateQueries();
    },
  });
  const approve = () => {
    // Who is approved leaves this list, and is still named in the result.
    setNames(
      Object.fromEntries(appraisals.map(({ documentId, employee }) => [documentId, employee?.name ?? '–'])),
    );
    approval.mutate(chosen);
  };
  const all = chosen.length === appraisals.length;
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="card">
      {approval.error && <Notice kind="error">{wordsFor(approval.error, t)}</Notice>}
      {approval.data && <Results results={approval.data} names={names} />}
      <Checkbox
        label={t('team.all')}
        checked={all}
        indeterminate={chosen.length > 0 && !all}
        onChange={() => setChosen(all ? [] : appraisals.map(({ documentId }) => documentId))}
      />
      <ul className="rows">
        {appraisals.map(({ documentId, employee, position, dueAt }) => (
          <li key={documentId} className="choice">
            <Checkbox
              checked={chosen.includes(documentId)}
              onChange={() => toggle(documentId)}
              aria-label={t('team.choose', { name: employee?.name })}
            />
            <span className="rows-text">
              <Link to={`/appraisals/${documentId}`}>
                <strong>{employee?.name}</strong>
              </Link>
              <span className="faint">{position?.name}</span>
              {dueAt && <Deadline at={dueAt} brief />}
            </span>
          </li>
        ))}
      </ul>
      <Button disabled={chosen.length === 0} loading={approval.isPending} onClick={approve}>
        {t('team.approve', { count: chosen.length })}
      </Button>
      <p className="faint small">{t('team.approveHint')}</p>
    </div>
  );
};

const Results = ({ results, names }: { results: DoneOfMany[]; names: Record<string, string> }) => {
  const { t } = useTranslation();
  const failed = results.filter(({ error }) => error);
  return (
    <Notice
      kind={failed.length > 0 ? 'warning' : 'success'}
      title={t('team.approved', { done: results.length - failed.length, total: results.length })}
    >
      {failed.length > 0 && (
        <ul>
          {failed.map(({ documentId, error }) => (
            <li key={documentId}>
              {names[documentId]}: {error?.message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
