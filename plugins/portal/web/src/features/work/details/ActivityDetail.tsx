import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { oneActivityQuery } from '../../../api/activityLogs';
import { appraisalQuery } from '../../../api/appraisal';
import { ActivityFacts } from '../../../shared/ui/ActivityFacts';
import { FilesOf } from '../../../shared/ui/FilesOf';
import type { DetailProps } from './props';

/** What was done on a day; to mend it, or to judge it with the others, one goes to the page of all days. */
export const ActivityDetail = ({ id, roles }: DetailProps) => {
  const { t } = useTranslation();
  const { data } = useQuery(oneActivityQuery(id));
  const appraisal = data?.appraisal?.documentId ?? '';
  const { data: record } = useQuery({ ...appraisalQuery(appraisal), enabled: appraisal !== '' });
  if (!data) return null;
  const plan = record?.agreedWorkResults ?? record?.workResults ?? [];
  return (
    <div className="card">
      <p className="told">{data.description}</p>
      <ActivityFacts activity={data} plan={plan} dated />
      <FilesOf kind="activity-logs" id={id} files={data.files ?? []} />
      {data.feedback && (
        <p className="feedback">
          <strong>{t('daily.feedback')}:</strong> {data.feedback}
        </p>
      )}
      <p>
        {roles.includes('employee') ? (
          <Link to="/daily">{t('daily.open')}</Link>
        ) : (
          <Link to="/team/daily">{t('teamDaily.title')}</Link>
        )}
      </p>
    </div>
  );
};
