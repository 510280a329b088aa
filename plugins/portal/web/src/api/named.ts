import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Things that are chosen by name: people, positions, units. */
export type NamedKind = 'employees' | 'positions' | 'org-units';

const query = (words: string) => ({
  params: {
    query: {
      ...(words ? { filters: { name: { $containsi: words } } } : {}),
      sort: 'name',
      'pagination[pageSize]': 10,
    },
  },
});

const load = async (
  kind: NamedKind,
  words: string,
): Promise<{ documentId: string; name: string | null }[]> => {
  if (kind === 'employees') return (await answered(client.GET('/api/employees', query(words)))).data;
  if (kind === 'positions') return (await answered(client.GET('/api/positions', query(words)))).data;
  return (await answered(client.GET('/api/org-units', query(words)))).data;
};

export const namedQuery = (kind: NamedKind, words: string) =>
  queryOptions({
    queryKey: ['named', kind, words],
    queryFn: () => load(kind, words),
    placeholderData: keepPreviousData,
  });
