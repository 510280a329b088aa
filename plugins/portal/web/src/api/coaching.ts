import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import type { Coaching } from './shapes';

/** What the appraiser noted: coaching, feedback, dialogues. */

const MOST = 100;

export const coachingQuery = (appraisal: string) =>
  queryOptions({
    queryKey: ['coaching-sessions', 'of', appraisal],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/coaching-sessions', {
            params: {
              query: {
                filters: { appraisal: { documentId: { $eq: appraisal } } },
                sort: 'date:desc,createdAt:desc',
                'pagination[pageSize]': MOST,
              },
            },
          }),
        )
      ).data,
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
