import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import type { Rating } from './shapes';

/** What the spread of predicates in the units of my people would be, with these ratings in the place of what is stored. */
export const unitOutlookQuery = (
  cycle: string,
  rating: { appraisal: string; resultRating: Rating | null; behaviourRating: Rating | null },
) =>
  queryOptions({
    queryKey: ['unit-outlook', cycle, rating],
    queryFn: async () =>
      (await answered(client.POST('/api/appraisals/what-if', { body: { cycle, ratings: [rating] } }))).data,
    retry: false,
  });
