import { Button, Checkbox, Textarea } from '@mantine/core';
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
type Verdict = Parameters<typeof sendEvents>[0];

interface Props {
  /** Those that wait; when none does any more, the page still says what became of them. */
  appraisals: Listed[];
}

/** Approves the targets of several people at once, or returns them with one reason; each is answered for itself. */
export const JudgeTargets = ({ appraisals }: Props) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [names, setNames] = useState<Record<string, string>>({});
  const judging = useMutation({
    mutationFn: (event: Verdict) => sendEvents(event, chosen, reason.trim() || null),
    onSuccess: async (_results, event) => {
      setChosen([]);
      if (event === 'RETURN_TARGETS') setReason('');
      await queries.invalidateQueries();
    },
  });
  const judge = (event: Verdict) => {
    const missing = event === 'RETURN_TARGETS' && !reason.trim();
    setProblem(missing ? t('team.reasonNeeded') : '');
    if (missing) return;
    // Who is judged leaves this list, and is still named in the result.
    setNames(
      Object.fromEntries(appraisals.map(({ documentId, employee }) => [documentId, employee?.name ?? '–'])),
    );
    judging.mutate(event);
  };
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const sends = (event: Verdict) => judging.isPending && judging.variables === event;
  const result = judging.data && <Results event={judging.variables} results={judging.data} names={names} />;
  if (appraisals.length === 0) return result;
  return (
    <section className="card" aria-labelledby="to-judge">
      <h2 id="to-judge">
        {t('state.targetSetting.review')} <span className="tag">{appraisals.length}</span>
      </h2>
      {judging.error && <Notice kind="error">{wordsFor(judging.error, t)}</Notice>}
      {result}
      <Choices appraisals={appraisals} chosen={chosen} onToggle={toggle} onChoose={setChosen} />
      <Textarea
        label={t('team.reason')}
        description={t('team.reasonHint')}
        minRows={1}
        maxLength={10_000}
        error={problem || undefined}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className="buttons">
        <Button
          disabled={chosen.length === 0 || judging.isPending}
          loading={sends('APPROVE_TARGETS')}
          onClick={() => judge('APPROVE_TARGETS')}
        >
          {t('team.approve', { count: chosen.length })}
        </Button>
        <Button
          variant="default"
          disabled={chosen.length === 0 || judging.isPending}
          loading={sends('RETURN_TARGETS')}
          onClick={() => judge('RETURN_TARGETS')}
        >
          {t('team.return', { count: chosen.length })}
        </Button>
      </div>
      <p className="faint small">{t('team.approveHint')}</p>
    </section>
  );
};

interface ChoicesProps extends Props {
  chosen: string[];
  onToggle: (id: string) => void;
  onChoose: (ids: string[]) => void;
}

const Choices = ({ appraisals, chosen, onToggle, onChoose }: ChoicesProps) => {
  const { t } = useTranslation();
  const all = chosen.length === appraisals.length;
  return (
    <>
      <Checkbox
        label={t('team.all')}
        checked={all}
        indeterminate={chosen.length > 0 && !all}
        onChange={() => onChoose(all ? [] : appraisals.map(({ documentId }) => documentId))}
      />
      <ul className="rows">
        {appraisals.map(({ documentId, employee, position, dueAt }) => (
          <li key={documentId} className="choice">
            <Checkbox
              checked={chosen.includes(documentId)}
              onChange={() => onToggle(documentId)}
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
    </>
  );
};

interface ResultsProps {
  event: Verdict;
  results: DoneOfMany[];
  names: Record<string, string>;
}

const Results = ({ event, results, names }: ResultsProps) => {
  const { t } = useTranslation();
  const failed = results.filter(({ error }) => error);
  const counts = { done: results.length - failed.length, total: results.length };
  return (
    <Notice
      kind={failed.length > 0 ? 'warning' : 'success'}
      title={t(event === 'APPROVE_TARGETS' ? 'team.approved' : 'team.returned', counts)}
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
