import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Evaluations of a month or quarter, beside an appraisal. */

const ROOT = ['periodic-evaluations'];

/** Those of one appraisal, oldest first, and what they say of the year. */
export const periodsQuery = (appraisal: string) =>
  queryOptions({
    queryKey: [...ROOT, 'of', appraisal],
    queryFn: () =>
      answered(
        client.GET('/api/appraisals/{documentId}/periodic-evaluations', {
          params: { path: { documentId: appraisal } },
        }),
      ),
  });

export const onePeriodQuery = (id: string) =>
  queryOptions({
    queryKey: [...ROOT, id, 'record'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/periodic-evaluations/{id}', {
            params: { path: { id }, query: { populate: ['appraisal'] } },
          }),
        )
      ).data,
  });
