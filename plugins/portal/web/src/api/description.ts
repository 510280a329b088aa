import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Where a subject stands, what I may do with it and why not, and its way. */
export const descriptionQuery = (id: string, subject: 'appraisals' | 'appraisal-cycles' = 'appraisals') =>
  queryOptions({
    queryKey: [subject, id, 'description'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/workflow/{subject}/{documentId}', {
            params: { path: { subject, documentId: id } },
          }),
        )
      ).data,
  });
