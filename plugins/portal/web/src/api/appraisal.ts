import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

// A single read takes `populate` as a list does; the document doesn't say so.
const query = { populate: '*' } as never;

/** One appraisal with all that I may see of it. */
export const appraisalQuery = (id: string) =>
  queryOptions({
    queryKey: ['appraisals', id, 'record'],
    queryFn: async () =>
      (await answered(client.GET('/api/appraisals/{id}', { params: { path: { id }, query } }))).data,
  });
