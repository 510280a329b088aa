import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** What waits for me of appraisals, oldest deadline first: the first hundred. Daily activities have pages of their own. */
export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: () =>
    answered(
      client.GET('/api/workflow/tasks', {
        params: { query: { subject: 'appraisals', 'pagination[pageSize]': 100 } },
      }),
    ),
});
