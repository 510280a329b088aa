import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Who acts for whom: given by me and received. */
export const delegationsQuery = queryOptions({
  queryKey: ['delegations'],
  queryFn: async () => (await answered(client.GET('/api/workflow/delegations'))).data,
  staleTime: 60_000,
});

export interface NewDelegation {
  to: string;
  validFrom: string;
  validTo: string;
  reason: string;
}

export const createDelegation = (body: NewDelegation) =>
  answered(client.POST('/api/workflow/delegations', { body }));

export const endDelegation = (id: string) =>
  answered(client.DELETE('/api/workflow/delegations/{id}', { params: { path: { id } } }));
