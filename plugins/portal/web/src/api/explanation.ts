import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** How the result came about; null as long as there is none that I may see. */
export const explanationQuery = (id: string) =>
  queryOptions({
    queryKey: ['appraisals', id, 'explanation'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/appraisals/{documentId}/explanation', { params: { path: { documentId: id } } }),
        )
      ).data,
  });
