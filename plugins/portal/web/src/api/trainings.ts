import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** What was rated low, with trainings that help; null while there is no result that I may see. */
export const trainingSuggestionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['appraisals', id, 'training-suggestions'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/appraisals/{documentId}/training-suggestions', {
            params: { path: { documentId: id } },
          }),
        )
      ).data,
  });
