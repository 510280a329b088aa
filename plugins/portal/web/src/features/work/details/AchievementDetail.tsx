import { useQuery } from '@tanstack/react-query';
import { oneAchievementQuery } from '../../../api/achievements';
import { AchievementFacts } from '../../../shared/ui/AchievementFacts';
import type { DetailProps } from './props';

export const AchievementDetail = ({ id, roles }: DetailProps) => {
  const { data } = useQuery(oneAchievementQuery(id));
  return (
    data && (
      <div className="card">
        <h2>{data.title}</h2>
        <AchievementFacts achievement={data} mine={roles.includes('employee')} />
      </div>
    )
  );
};
