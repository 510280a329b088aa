import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { pageByPage } from './pages';

/** Trainings that I take, asked for, or that my people take. */

const PAGE = 25;

export const enrolmentsQuery = (person: string) =>
  infiniteQueryOptions({
    queryKey: ['enrolments', 'of', person],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/api/enrolments', {
          params: {
            query: {
              filters: { employee: { documentId: { $eq: person } } },
              sort: 'createdAt:desc',
              'pagination[page]': pageParam,
              'pagination[pageSize]': PAGE,
            },
          },
        }),
      ),
    ...pageByPage,
  });

export const oneEnrolmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['enrolments', id, 'record'],
    queryFn: async () =>
      (await answered(client.GET('/api/enrolments/{id}', { params: { path: { id } } }))).data,
  });

/** Trainings of the catalogue by words of their title. */
export const catalogueQuery = (words: string) =>
  queryOptions({
    queryKey: ['trainings', words],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/trainings', {
            params: {
              query: {
                ...(words ? { filters: { title: { $containsi: words } } } : {}),
                sort: 'title',
                'pagination[pageSize]': 10,
              },
            },
          }),
        )
      ).data,
    placeholderData: keepPreviousData,
  });

export interface Wanted {
  training: string;
  appraisal?: string;
  item?: { kind: 'indicator' | 'behaviour'; key: string };
  /** Asked for at once; without it an appraiser proposes. */
  request: boolean;
}

/** `key`: sent again with it, nothing is asked for twice. */
export const enrol = (wanted: Wanted, key: string) =>
  answered(
    client.POST('/api/enrolments', {
      params: { header: { 'Idempotency-Key': key } },
      body: { data: wanted as never },
    }),
  );
