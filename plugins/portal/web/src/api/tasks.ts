import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** What waits for me, oldest deadline first: the first hundred. */
export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: () =>
    answered(client.GET('/api/workflow/tasks', { params: { query: { 'pagination[pageSize]': 100 } } })),
});
