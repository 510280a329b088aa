import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Attendance figures of the period, and how near a threshold of PP 94/2021 they come. */
export const attendanceQuery = (id: string) =>
  queryOptions({
    queryKey: ['appraisals', id, 'attendance'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/appraisals/{documentId}/attendance', { params: { path: { documentId: id } } }),
        )
      ).data,
  });
