import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Who I am; null when HR has tied the account to nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => (await answered(client.GET('/api/portal/me'))).data,
  staleTime: Infinity,
});
