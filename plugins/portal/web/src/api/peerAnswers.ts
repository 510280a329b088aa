import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** What the peers said as a group; never one by one. */
export const peerAnswersQuery = (id: string) =>
  queryOptions({
    queryKey: ['appraisals', id, 'peer-answers'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/appraisals/{documentId}/peer-answers', { params: { path: { documentId: id } } }),
        )
      ).data,
  });
