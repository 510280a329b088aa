import { useQuery } from '@tanstack/react-query';
import { oneCoachingQuery } from '../../../api/coaching';
import { CoachingFacts } from '../../../shared/ui/CoachingFacts';
import type { DetailProps } from './props';

export const CoachingDetail = ({ id }: DetailProps) => {
  const { data } = useQuery(oneCoachingQuery(id));
  return (
    data && (
      <div className="card">
        <CoachingFacts session={data} />
      </div>
    )
  );
};
