import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { meQuery } from '../../api/me';
import type { Task } from '../../api/shapes';
import { tasksQuery } from '../../api/tasks';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { readSoFar } from '../../shared/readSoFar';
import { DailyCard } from './DailyCard';
import { Guide } from './Guide';
import { MyWay } from './MyWay';
import { grouped } from './groups';
import { News } from './News';
import { TaskCard } from './TaskCard';
import { TaskGroup } from './TaskGroup';

const keyOf = ({ documentId, role, onBehalfOf = '' }: Task): string => `${documentId} ${role} ${onBehalfOf}`;

/** What waits for me, then where my own appraisal stands. */
export const HomePage = () => {
  const { t } = useTranslation();
  const tasks = useInfiniteQuery(tasksQuery);
  const me = useQuery(meQuery);
  const { list, total, left } = readSoFar(tasks);
  return (
    <Page title={t('home.title')}>
      {me.data === null && <Notice kind="warning" title={t('home.noPerson')} />}
      <div className="columns">
        <div className="stack">
          <section aria-labelledby="tasks">
            <h2 id="tasks">{tasks.data ? t('home.tasks', { count: total }) : t('home.tasksTitle')}</h2>
            {tasks.isPending && <Loading />}
            {tasks.error && <Failure error={tasks.error} retry={tasks.refetch} />}
            {tasks.data && list.length === 0 && (
              <Empty title={t('home.noTasks')}>
                <p>{t('home.noTasksHint')}</p>
              </Empty>
            )}
            <ul className="cards">
              {grouped(list).map((waiting) =>
                waiting.kind === 'many' ? (
                  <TaskGroup key={waiting.key} tasks={waiting.tasks} />
                ) : (
                  <TaskCard key={keyOf(waiting.task)} task={waiting.task} />
                ),
              )}
            </ul>
            {list.some(({ subject, state }) => subject === 'appraisals' && state === 'calibration') && (
              <p>
                <Link to="/calibration">{t('calibration.toPanel')}</Link>
              </p>
            )}
            <More left={left} query={tasks} />
          </section>
          <News />
          {tasks.data && <Guide roles={list.map(({ role }) => role)} />}
        </div>
        {me.data && (
          <div className="stack">
            <DailyCard person={me.data.id} />
            <MyWay person={me.data.id} />
          </div>
        )}
      </div>
    </Page>
  );
};
