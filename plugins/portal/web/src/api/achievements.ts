import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { besideAppraisal, pageByPage } from './pages';
import type { Achievement } from './shapes';

/** What was achieved beside the plan. */

export const achievementsQuery = (appraisal: string) =>
  infiniteQueryOptions({
    queryKey: ['achievements', 'of', appraisal],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/api/achievements', {
          params: { query: besideAppraisal(appraisal, pageParam) },
        }),
      ),
    ...pageByPage,
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
