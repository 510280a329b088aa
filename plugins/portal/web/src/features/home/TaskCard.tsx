import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { delegationsQuery } from '../../api/delegations';
import type { Task } from '../../api/shapes';
import { Deadline } from '../../shared/ui/Deadline';
import { Icon } from '../../shared/ui/Icon';
import { useDates } from '../../shared/useDates';
import { pageOf } from '../../shared/work/place';
import { useTodo } from './useTodo';

/** One thing to do: what, why it is mine, until when, and what happens afterwards. */
export const TaskCard = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const { titled } = useDates();
  const todo = useTodo();
  const { data: delegations = [] } = useQuery(delegationsQuery);
  const { subject, documentId, title, role, dueAt, overdue, onBehalfOf } = task;
  const absent = delegations.find(({ from }) => from.id === onBehalfOf)?.from.name;
  const { what, next } = todo(task);
  return (
    <li className={overdue ? 'card task late' : 'card task'}>
      <Link to={pageOf({ subject, id: documentId })}>
        <span className="task-what">{what}</span>
        <strong className="task-title">{titled(title)}</strong>
        <span className="faint">
          {onBehalfOf
            ? t('home.onBehalf', { role: t(`role.${role}`), name: absent ?? '–' })
            : t('home.why', { role: t(`role.${role}`) })}
        </span>
        {next && <span className="faint">{next}</span>}
        <span className="task-foot">
          {dueAt ? <Deadline at={dueAt} /> : <span className="faint">{t('deadline.none')}</span>}
          <Icon name="arrow" />
        </span>
      </Link>
    </li>
  );
};
