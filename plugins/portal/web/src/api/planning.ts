import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** What a plan begins with, and what it became. */

const readSuggestions = async (appraisal: string) =>
  (
    await answered(
      client.GET('/api/appraisals/{documentId}/plan-suggestions', {
        params: { path: { documentId: appraisal } },
      }),
    )
  ).data;

export type PlanSuggestions = Awaited<ReturnType<typeof readSuggestions>>;

/** Last year's plan, and the leader's results that one's own may support. */
export const suggestionsQuery = (appraisal: string) =>
  queryOptions({
    queryKey: ['appraisals', appraisal, 'plan-suggestions'],
    queryFn: () => readSuggestions(appraisal),
    staleTime: 60_000,
  });

/** Each plan that was handed in, and what became of it. */
export const versionsQuery = (appraisal: string) =>
  queryOptions({
    queryKey: ['appraisals', appraisal, 'plan-versions'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/appraisals/{documentId}/plan-versions', {
            params: { path: { documentId: appraisal } },
          }),
        )
      ).data,
  });
