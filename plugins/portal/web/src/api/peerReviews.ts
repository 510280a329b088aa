import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Colleagues who are asked how somebody works. */

const MOST = 100;

export const peerReviewsQuery = (appraisal: string) =>
  queryOptions({
    queryKey: ['peer-reviews', 'of', appraisal],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/peer-reviews', {
            params: {
              query: {
                filters: { appraisal: { documentId: { $eq: appraisal } } },
                populate: ['peer'],
                sort: 'createdAt:asc',
                'pagination[pageSize]': MOST,
              },
            },
          }),
        )
      ).data,
  });

/** What a peer is asked; for the peer alone. */
export const peerFormQuery = (id: string) =>
  queryOptions({
    queryKey: ['peer-reviews', id, 'form'],
    queryFn: async () =>
      (await answered(client.GET('/api/peer-reviews/{id}/form', { params: { path: { id } } }))).data,
  });

/** `key`: sent again with it, nobody is named twice. */
export const nominatePeer = (appraisal: string, peer: string, key: string) =>
  answered(
    client.POST('/api/peer-reviews', {
      params: { header: { 'Idempotency-Key': key } },
      body: { data: { appraisal, peer }, submit: true },
    }),
  );
