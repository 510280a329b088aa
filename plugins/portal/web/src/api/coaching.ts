import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { besideAppraisal, pageByPage } from './pages';
import type { Coaching } from './shapes';

/** What the appraiser noted: coaching, feedback, dialogues. */

export const coachingQuery = (appraisal: string) =>
  infiniteQueryOptions({
    queryKey: ['coaching-sessions', 'of', appraisal],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/api/coaching-sessions', {
          params: { query: { ...besideAppraisal(appraisal, pageParam), populate: ['*'] } },
        }),
      ),
    ...pageByPage,
  });

export const oneCoachingQuery = (id: string) =>
  queryOptions({
    queryKey: ['coaching-sessions', id, 'record'],
    queryFn: async () =>
      (await answered(client.GET('/api/coaching-sessions/{id}', { params: { path: { id } } }))).data,
  });

export interface NewCoaching {
  appraisal: string;
  kind: Coaching['kind'];
  date: string;
  note: string;
  followUps: { text: string; dueOn: string | null }[];
}

/** `key`: sent again with it, nothing is written twice. */
export const noteCoaching = (data: NewCoaching, key: string) =>
  answered(
    client.POST('/api/coaching-sessions', { params: { header: { 'Idempotency-Key': key } }, body: { data } }),
  );
