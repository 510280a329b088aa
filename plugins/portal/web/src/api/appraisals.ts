import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { listed, mineAsked } from './firstQuestions';
import { pageByPage } from './pages';

/** Appraisals as lists show them, newest first. Results only where they may be seen. */

const MOST = 100;
const ENDED = ['final', 'cancelled'];
const SHORT_PAGE = 25;

type Filters = Record<string, unknown>;

const read = (query: ReturnType<typeof listed>) =>
  answered(client.GET('/api/appraisals', { params: { query } }));

const load = (filters: Filters, page: number, pageSize: number) => read(listed(filters, page, pageSize));

const ROOT = ['appraisals', 'list'];

/** My own, the newest. */
export const mineQuery = (person: string) =>
  queryOptions({
    queryKey: [...ROOT, 'mine', person],
    queryFn: async () => (await read(mineAsked(person))).data,
  });

/** My own, of all years. */
export const allMineQuery = (person: string) =>
  infiniteQueryOptions({
    queryKey: [...ROOT, 'mine', person, 'all'],
    queryFn: ({ pageParam }) => load({ employee: { documentId: { $eq: person } } }, pageParam, SHORT_PAGE),
    ...pageByPage,
  });

const of = (person: string, ended: boolean): Filters => ({
  appraiser: { documentId: { $eq: person } },
  state: ended ? { $in: ENDED } : { $notIn: ENDED },
});

/** Those whom I appraise and with whom something is still to be done, page by page. */
export const teamQuery = (person: string) =>
  infiniteQueryOptions({
    queryKey: [...ROOT, 'team', person],
    queryFn: ({ pageParam }) => load(of(person, false), pageParam, MOST),
    ...pageByPage,
  });

/** Those that are done with, page by page. */
export const endedTeamQuery = (person: string) =>
  infiniteQueryOptions({
    queryKey: [...ROOT, 'ended', person],
    queryFn: ({ pageParam }) => load(of(person, true), pageParam, SHORT_PAGE),
    ...pageByPage,
  });
