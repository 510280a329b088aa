import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import type { Achievement } from './shapes';

/** What was achieved beside the plan. */

const MOST = 100;

export const achievementsQuery = (appraisal: string) =>
  queryOptions({
    queryKey: ['achievements', 'of', appraisal],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/achievements', {
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

export const oneAchievementQuery = (id: string) =>
  queryOptions({
    queryKey: ['achievements', id, 'record'],
    queryFn: async () =>
      (await answered(client.GET('/api/achievements/{id}', { params: { path: { id } } }))).data,
  });

export interface NewAchievement {
  appraisal: string;
  title: string;
  description: string;
  date: string;
  kind: Achievement['kind'];
  evidenceLink: string | null;
}

/** Proposed at once. `key`: sent again with it, nothing is written twice. */
export const proposeAchievement = (data: NewAchievement, key: string) =>
  answered(
    client.POST('/api/achievements', {
      params: { header: { 'Idempotency-Key': key } },
      body: { data, submit: true },
    }),
  );
