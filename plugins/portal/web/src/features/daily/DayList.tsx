import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeActivity, discardActivity } from '../../api/activityLogs';
import type { Activity, NewActivity, WorkResult } from '../../api/shapes';
import { ActivityFacts } from '../../shared/ui/ActivityFacts';
import { Failure } from '../../shared/ui/Failure';
import { FilesOf } from '../../shared/ui/FilesOf';
import { useDates } from '../../shared/useDates';
import { activityOf, typedOf } from './entry';
import { EntryForm } from './EntryForm';

interface Props {
  appraisal: string;
  plan: WorkResult[];
  activities: Activity[];
}

/** What was done on one day, with the feedback on it; what is not approved can be mended. */
export const DayList = ({ appraisal, plan, activities }: Props) => (
  <ul className="cards">
    {activities.map((activity) => (
      <Entry key={activity.documentId} appraisal={appraisal} plan={plan} activity={activity} />
    ))}
  </ul>
);

const MOST_FILES = 5;

interface EntryProps {
  appraisal: string;
  plan: WorkResult[];
  activity: Activity;
}

const Entry = ({ appraisal, plan, activity }: EntryProps) => {
  const { t } = useTranslation();
  const { date } = useDates();
  const [mending, setMending] = useState(false);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['activities'] });
  const change = useMutation({
    mutationFn: ({ data, files }: { data: NewActivity; files: File[] }) =>
      changeActivity(activity, data, files),
    // Also where it stopped half-way: it may have been taken back.
    onSettled: refresh,
  });
  const removal = useMutation({ mutationFn: () => discardActivity(activity.documentId), onSuccess: refresh });
  const { state, feedback, description } = activity;
  if (mending) {
    return (
      <li>
        {change.error && <Failure error={change.error} />}
        <EntryForm
          draft={`activity-${activity.documentId}`}
          plan={plan}
          begin={typedOf(activity)}
          previous={null}
          busy={change.isPending}
          submitLabel={state === 'returned' ? t('daily.sendAgain') : t('daily.save')}
          mostFiles={MOST_FILES - (activity.files ?? []).length}
          onSubmit={async (typed, files) => {
            await change.mutateAsync({ data: activityOf(appraisal, activity.date, typed), files });
            setMending(false);
          }}
          onCancel={() => setMending(false)}
        />
      </li>
    );
  }
  return (
    <li className={state === 'returned' ? 'card late' : 'card'}>
      <span className={`tag tag-${state}`}>{t(`daily.state.${state}`)}</span>
      <p className="told">{description}</p>
      <ActivityFacts activity={activity} plan={plan} />
      <FilesOf kind="activity-logs" id={activity.documentId} files={activity.files ?? []} />
      {feedback && (
        <p className="feedback">
          <strong>{t('daily.feedback')}:</strong> {feedback}
        </p>
      )}
      {removal.error && <Failure error={removal.error} />}
      {state !== 'approved' && (
        <div className="buttons">
          <Button size="sm" variant="default" onClick={() => setMending(true)}>
            {t('daily.mend')}
          </Button>
          <Button
            size="sm"
            variant="subtle"
            color="danger"
            loading={removal.isPending}
            aria-label={t('daily.removeLabel', { date: date(activity.date) })}
            onClick={() => removal.mutate()}
          >
            {t('daily.remove')}
          </Button>
        </div>
      )}
    </li>
  );
};
