import { useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';

/**
 * What a form begins with: as the server has it now, not as it was seen a while ago, for others work on it as well.
 * Without a network, as it was last seen.
 */
export const useCurrent = <T, K extends QueryKey>(options: UseQueryOptions<T, Error, T, K>) => {
  const { data, error, refetch, isFetchedAfterMount, fetchStatus } = useQuery({
    ...options,
    staleTime: 0,
  });
  const isCurrent = isFetchedAfterMount || fetchStatus === 'paused';
  return { data: isCurrent ? data : undefined, error: isCurrent ? error : null, refetch };
};
