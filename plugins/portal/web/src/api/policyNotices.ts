import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { pageByPage } from './pages';

/** What HR explains about rules; each reader confirms having read it. */

const ROOT = ['policy-notices'];
const PAGE = 20;

export const policyNoticesQuery = infiniteQueryOptions({
  queryKey: [...ROOT, 'all'],
  queryFn: ({ pageParam }) =>
    answered(
      client.GET('/api/policy-notices', {
        params: {
          query: {
            sort: 'publishOn:desc,createdAt:desc',
            'pagination[page]': pageParam,
            'pagination[pageSize]': PAGE,
          },
        },
      }),
    ),
  ...pageByPage,
});

export const onePolicyNoticeQuery = (id: string) =>
  queryOptions({
    queryKey: [...ROOT, id],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/policy-notices/{id}', { params: { path: { id }, query: { populate: ['file'] } } }),
        )
      ).data,
  });

/** Its address in the record is good for some minutes only; this one as long as the notice may be read. */
export const readPolicyFile = (id: string): Promise<Blob> => {
  const call = client.GET('/api/policy-notices/{id}/file', { params: { path: { id } }, parseAs: 'blob' });
  return answered<Blob>(call);
};

export const confirmPolicyNotice = (id: string) =>
  answered(client.POST('/api/policy-notices/{id}/receipt', { params: { path: { id } } }));

export const POLICY_NOTICES = ROOT;
