import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** What was done, oldest first, as far as I may see it. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['appraisals', id, 'history'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/workflow/{subject}/{documentId}/history', {
            params: { path: { subject: 'appraisals', documentId: id } },
          }),
        )
      ).data,
  });
