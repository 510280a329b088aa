import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

export interface IndicatorSearch {
  words: string;
  /** documentId of a position: only indicators that were made for it. */
  position: string | null;
}

/** Active indicators of the library. */
export const indicatorsQuery = ({ words, position }: IndicatorSearch) =>
  queryOptions({
    queryKey: ['indicators', words, position],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/indicators', {
            params: {
              query: {
                filters: {
                  active: { $eq: true },
                  ...(words ? { title: { $containsi: words } } : {}),
                  ...(position ? { positions: { documentId: { $eq: position } } } : {}),
                },
                populate: ['category'],
                sort: 'title',
                'pagination[pageSize]': 50,
              },
            },
          }),
        )
      ).data,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
