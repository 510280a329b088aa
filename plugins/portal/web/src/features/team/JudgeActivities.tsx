import { Button, Checkbox, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { judgeActivities } from '../../api/activityLogs';
import type { Activity } from '../../api/shapes';
import { appraisalQuery } from '../../api/appraisal';
import { ActivityFacts } from '../../shared/ui/ActivityFacts';
import { wordsFor } from '../../shared/ui/Failure';
import { FilesOf } from '../../shared/ui/FilesOf';
import { Notice } from '../../shared/ui/Notice';

interface Props {
  appraisal: string;
  name: string;
  activities: Activity[];
}

/** What one person did: all is ticked, so that one tap approves it; what is not right is taken out or returned. */
export const JudgeActivities = ({ appraisal, name, activities }: Props) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: record } = useQuery(appraisalQuery(appraisal));
  const plan = record?.agreedWorkResults ?? record?.workResults ?? [];
  const [left, setLeft] = useState<string[]>([]);
  const [feedback, setFeedback] = useState('');
  const [problem, setProblem] = useState('');
  const chosen = activities.filter(({ documentId }) => !left.includes(documentId));
  const judging = useMutation({
    mutationFn: (event: 'APPROVE' | 'RETURN') =>
      judgeActivities(
        chosen.map(({ documentId }) => documentId),
        event,
        feedback.trim() || null,
      ),
    onSuccess: async (results) => {
      const refused = results.find(({ error }) => error);
      setProblem(refused?.error?.message ?? '');
      if (!refused) setFeedback('');
      setLeft([]);
      await queries.invalidateQueries({ queryKey: ['activities'] });
    },
  });
  const sendBack = () => {
    if (feedback.trim()) judging.mutate('RETURN');
    else setProblem(t('teamDaily.feedbackNeeded'));
  };
  const toggle = (id: string) =>
    setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  const failure = judging.error ? wordsFor(judging.error, t) : problem;
  return (
    <section className="card" aria-labelledby={`person-${appraisal}`}>
      <h2 id={`person-${appraisal}`}>
        {name} <span className="tag">{activities.length}</span>
      </h2>
      <ul className="rows">
        {activities.map((activity) => (
          <li key={activity.documentId}>
            <Checkbox
              checked={!left.includes(activity.documentId)}
              onChange={() => toggle(activity.documentId)}
              label={
                <>
                  <span className="told">{activity.description}</span>
                  <ActivityFacts activity={activity} plan={plan} dated />
                </>
              }
            />
            <FilesOf kind="activity-logs" id={activity.documentId} files={activity.files ?? []} />
          </li>
        ))}
      </ul>
      <Textarea
        label={t('teamDaily.feedback', { name })}
        autosize
        minRows={1}
        maxLength={10000}
        value={feedback}
        onChange={({ currentTarget }) => setFeedback(currentTarget.value)}
      />
      {failure && <Notice kind="error">{failure}</Notice>}
      <div className="buttons">
        <Button
          disabled={chosen.length === 0}
          loading={judging.isPending && judging.variables === 'APPROVE'}
          onClick={() => judging.mutate('APPROVE')}
        >
          {t('teamDaily.approve', { count: chosen.length })}
        </Button>
        <Button
          variant="default"
          disabled={chosen.length === 0}
          loading={judging.isPending && judging.variables === 'RETURN'}
          onClick={sendBack}
        >
          {t('teamDaily.return', { count: chosen.length })}
        </Button>
      </div>
    </section>
  );
};
