import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Task } from '../../api/shapes';
import { Deadline } from '../../shared/ui/Deadline';
import { useDates } from '../../shared/useDates';
import { pageOf } from '../../shared/work/place';
import { useTodo } from './useTodo';

/** Where many of a kind are done at once. */
const AT_ONCE: Record<string, string> = {
  'appraisals targetSetting.review': '/team',
  'appraisals calibration': '/calibration',
  'activity-logs submitted': '/team/daily',
};

/** Many things of one kind: how many, the first deadline, and each of them on request. */
export const TaskGroup = ({ tasks }: { tasks: Task[] }) => {
  const { t } = useTranslation();
  const { titled } = useDates();
  const todo = useTodo();
  const [first] = tasks;
  if (!first) return null;
  const { what, next } = todo(first);
  const overdue = tasks.filter((task) => task.overdue).length;
  const place = AT_ONCE[`${first.subject} ${first.state}`];
  return (
    <li className={overdue > 0 ? 'card group late' : 'card group'}>
      <p className="task-what">
        {what} <span className="tag">{tasks.length}</span>
      </p>
      <p className="faint">
        {t('home.why', { role: t(`role.${first.role}`) })} {next}
      </p>
      {first.dueAt && (
        <p>
          {t('home.firstDue')} <Deadline at={first.dueAt} />
        </p>
      )}
      {overdue > 0 && <p className="problem">{t('home.overdue', { count: overdue })}</p>}
      {place && <Link to={place}>{t('home.atOnce')}</Link>}
      <details>
        <summary>{t('home.oneByOne', { count: tasks.length })}</summary>
        <ul className="rows">
          {tasks.map(({ subject, documentId, title, dueAt }) => (
            <li key={documentId}>
              <Link to={pageOf({ subject, id: documentId })}>{titled(title)}</Link>
              {dueAt && <Deadline at={dueAt} brief />}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
};
