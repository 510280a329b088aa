import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import type { Rating } from './shapes';
import { pageByPage } from './pages';

/** What a panel looks at before results are delivered. */

const ROOT = ['calibration-sessions'];
const PAGE = 20;

/** Units whose results wait for the panel that I sit on. */
export const waitingUnitsQuery = queryOptions({
  queryKey: [...ROOT, 'units'],
  queryFn: async () => (await answered(client.GET('/api/calibration-sessions/units'))).data,
});

/** Sessions that I sat in, newest first. */
export const sessionsQuery = infiniteQueryOptions({
  queryKey: [...ROOT, 'all'],
  queryFn: ({ pageParam }) =>
    answered(
      client.GET('/api/calibration-sessions', {
        params: {
          query: {
            populate: ['orgUnit', 'cycle'],
            sort: 'createdAt:desc',
            'pagination[page]': pageParam,
            'pagination[pageSize]': PAGE,
          },
        },
      }),
    ),
  ...pageByPage,
});

/** Begins the session of a unit; how the unit stands now is kept. Answers its documentId. */
export const beginSession = async (orgUnit: string, cycle: string): Promise<string> =>
  (await answered(client.POST('/api/calibration-sessions', { body: { data: { orgUnit, cycle } } }))).data
    .documentId;

const readBoard = async (id: string) =>
  (await answered(client.GET('/api/calibration-sessions/{id}/board', { params: { path: { id } } }))).data;

export const boardQuery = (id: string) =>
  queryOptions({ queryKey: [...ROOT, id, 'board'], queryFn: () => readBoard(id) });

export type Board = Awaited<ReturnType<typeof readBoard>>;
export type Rated = Board['people'][number];

export interface Supposed {
  appraisal: string;
  resultRating: Rating;
  behaviourRating: Rating;
}

/** What the unit's distribution would be so; nothing is stored. */
export const supposedQuery = (id: string, changes: Supposed[]) =>
  queryOptions({
    queryKey: [...ROOT, id, 'what-if', changes],
    queryFn: async () =>
      (
        await answered(
          client.POST('/api/calibration-sessions/{id}/what-if', {
            params: { path: { id } },
            body: { changes },
          }),
        )
      ).data,
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
