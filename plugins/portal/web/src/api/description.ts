import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { pathOf, type Work } from './work';

/** Where a subject stands, what I may do with it and why not, and its way. */
export const descriptionQuery = (work: Work) =>
  queryOptions({
    queryKey: [work.subject, work.id, 'description'],
    queryFn: async () =>
      (await answered(client.GET('/api/workflow/{subject}/{documentId}', { params: { path: pathOf(work) } })))
        .data,
  });
