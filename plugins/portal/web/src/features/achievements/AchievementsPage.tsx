import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { achievementsQuery } from '../../api/achievements';
import { descriptionQuery } from '../../api/description';
import { appraisalWork } from '../../api/work';
import { Back } from '../../shared/ui/Back';
import { AchievementFacts } from '../../shared/ui/AchievementFacts';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { readSoFar } from '../../shared/readSoFar';
import { QuickActions } from '../../shared/work/QuickActions';
import { NewAchievement } from './NewAchievement';

/** What was achieved beside the plan: told by the employee, approved by the appraiser. */
export const AchievementsPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const records = useInfiniteQuery(achievementsQuery(id));
  const { list, total, left } = readSoFar(records);
  const { data: standing } = useQuery(descriptionQuery(appraisalWork(id)));
  const mine = standing?.roles.includes('employee') ?? false;
  return (
    <Page title={t('achievements.title')}>
      <Back to={`/appraisals/${id}`}>{standing?.title}</Back>
      <p>{t('achievements.about')}</p>
      {mine && <NewAchievement appraisal={id} />}
      {records.error && <Failure error={records.error} retry={records.refetch} />}
      {records.isPending && <Loading />}
      {records.data && total === 0 && (
        <Empty title={t('achievements.none')}>{mine && <p>{t('achievements.noneHint')}</p>}</Empty>
      )}
      <ul className="cards">
        {list.map((achievement) => (
          <li key={achievement.documentId} className="card">
            <h2>
              {achievement.title}{' '}
              <span className={`tag tag-${achievement.state}`}>
                {t(`recordState.achievements.${achievement.state}`)}
              </span>
            </h2>
            <AchievementFacts achievement={achievement} mine={mine} />
            <QuickActions work={{ subject: 'achievements', id: achievement.documentId }} />
          </li>
        ))}
      </ul>
      <More left={left} query={records} />
    </Page>
  );
};
