import { useQuery } from '@tanstack/react-query';
import { oneEnrolmentQuery } from '../../../api/enrolments';
import { EnrolmentFacts } from '../../../shared/ui/EnrolmentFacts';
import type { DetailProps } from './props';

export const EnrolmentDetail = ({ id }: DetailProps) => {
  const { data } = useQuery(oneEnrolmentQuery(id));
  return (
    data && (
      <div className="card">
        <h2>{data.title}</h2>
        <EnrolmentFacts enrolment={data} />
      </div>
    )
  );
};
