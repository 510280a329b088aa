import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Where supervisor and employee see things differently; null while either side is not to be seen. */
export const gapsQuery = (id: string) =>
  queryOptions({
    queryKey: ['appraisals', id, 'gaps'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/appraisals/{documentId}/gaps', { params: { path: { documentId: id } } }),
        )
      ).data,
  });
