import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { pathOf, type Work } from './work';

/** What was done, oldest first, as far as I may see it. */
export const historyQuery = (work: Work) =>
  queryOptions({
    queryKey: [work.subject, work.id, 'history'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/workflow/{subject}/{documentId}/history', { params: { path: pathOf(work) } }),
        )
      ).data,
  });
