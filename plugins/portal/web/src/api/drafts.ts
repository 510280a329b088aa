import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import type { EventName } from './shapes';

/** What I have typed and not sent, kept by the server so that another device can go on. */

const place = (id: string, event: EventName) => ({
  params: { path: { subject: 'appraisals' as const, documentId: id, event } },
});

export interface StoredDraft {
  data: unknown;
  /** Milliseconds since 1970. */
  savedAt: number;
}

export const draftQuery = (id: string, event: EventName) =>
  queryOptions({
    queryKey: ['appraisals', id, 'draft', event],
    queryFn: async (): Promise<StoredDraft | null> => {
      const answer = await answered(
        client.GET('/api/workflow/{subject}/{documentId}/drafts/{event}', place(id, event)),
      );
      return answer.meta.updatedAt === null
        ? null
        : { data: answer.data, savedAt: Date.parse(answer.meta.updatedAt) };
    },
    staleTime: Infinity,
    gcTime: 0,
  });

export const saveDraft = (id: string, event: EventName, data: unknown) =>
  answered(
    client.PUT('/api/workflow/{subject}/{documentId}/drafts/{event}', {
      ...place(id, event),
      body: { data },
    }),
  );

export const removeDraft = (id: string, event: EventName) =>
  answered(client.DELETE('/api/workflow/{subject}/{documentId}/drafts/{event}', place(id, event)));
