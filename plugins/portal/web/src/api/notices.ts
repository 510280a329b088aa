import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { noticesAsked } from './firstQuestions';
import { pageByPage } from './pages';

/** What I was told, newest first. */

const ROOT = ['notices'];
const PAGE = 20;

const load = (page: number, pageSize: number, unread = false) =>
  answered(
    client.GET('/api/workflow/notices', {
      params: {
        query: noticesAsked(page, pageSize, unread),
      },
    }),
  );

/** The newest that I have not read, and how many there are. */
export const unreadNoticesQuery = (most: number) =>
  queryOptions({
    queryKey: [...ROOT, 'unread', most],
    queryFn: () => load(1, most, true),
    staleTime: 30_000,
    refetchInterval: 120_000,
  });

export const noticesQuery = infiniteQueryOptions({
  queryKey: [...ROOT, 'all'],
  queryFn: ({ pageParam }) => load(pageParam, PAGE),
  ...pageByPage,
});

export const readNotices = (which: { ids: string[] } | { all: true }) =>
  answered(client.POST('/api/workflow/notices/read', { body: which }));

export const NOTICES = ROOT;
