import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

const MOST = 100;

/** Appraisals in which a person is employee or appraiser, newest cycle first. Results only where they may be seen. */
export const appraisalsQuery = (role: 'employee' | 'appraiser', person: string) =>
  queryOptions({
    queryKey: ['appraisals', 'list', role, person],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/appraisals', {
            params: {
              query: {
                filters: { [role]: { documentId: { $eq: person } } },
                fields: ['documentId', 'period', 'state', 'stateSince', 'dueAt', 'revision', 'result'],
                populate: ['employee', 'cycle', 'position'],
                sort: 'createdAt:desc',
                'pagination[pageSize]': MOST,
              },
            },
          }),
        )
      ).data,
  });
