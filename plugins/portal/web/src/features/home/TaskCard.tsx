import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { delegationsQuery } from '../../api/delegations';
import type { Task } from '../../api/shapes';
import { Deadline } from '../../shared/ui/Deadline';
import { Icon } from '../../shared/ui/Icon';

/** One thing to do: what, why it is mine, until when, and what happens afterwards. */
export const TaskCard = ({ task }: { task: Task }) => {
  const { t, i18n } = useTranslation();
  const { data: delegations = [] } = useQuery(delegationsQuery);
  const { documentId, title, state, stateLabel, role, dueAt, overdue, onBehalfOf } = task;
  const absent = delegations.find(({ from }) => from.id === onBehalfOf)?.from.name;
  const next = `next.${state}`;
  return (
    <li className={overdue ? 'card task late' : 'card task'}>
      <Link to={`/appraisals/${documentId}`}>
        <span className="task-what">{t(`todo.${state}`, { defaultValue: stateLabel })}</span>
        <strong className="task-title">{title}</strong>
        <span className="faint">
          {onBehalfOf
            ? t('home.onBehalf', { role: t(`role.${role}`), name: absent ?? '–' })
            : t('home.why', { role: t(`role.${role}`) })}
        </span>
        {i18n.exists(next) && <span className="faint">{t(next)}</span>}
        <span className="task-foot">
          {dueAt ? <Deadline at={dueAt} /> : <span className="faint">{t('deadline.none')}</span>}
          <Icon name="arrow" />
        </span>
      </Link>
    </li>
  );
};
