import { infiniteQueryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { tasksAsked } from './firstQuestions';
import { pageByPage } from './pages';

/** What waits for me, oldest deadline first, page by page. */
export const tasksQuery = infiniteQueryOptions({
  queryKey: ['tasks'],
  queryFn: ({ pageParam }) =>
    answered(client.GET('/api/workflow/tasks', { params: { query: tasksAsked(pageParam) } })),
  ...pageByPage,
});
