import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { pathOf, type Work } from './work';

/** What I have typed and not sent, kept by the server so that another device can go on. */

// The document names the events that there are; those of a link are the server's to refuse.
const place = (work: Work, event: string) => ({
  params: { path: { ...pathOf(work), event: event as never } },
});

export interface StoredDraft {
  data: unknown;
  /** Milliseconds since 1970. */
  savedAt: number;
}

export const draftQuery = (work: Work, event: string) =>
  queryOptions({
    queryKey: [work.subject, work.id, 'draft', event],
    queryFn: async (): Promise<StoredDraft | null> => {
      const answer = await answered(
        client.GET('/api/workflow/{subject}/{documentId}/drafts/{event}', place(work, event)),
      );
      return answer.meta.updatedAt === null
        ? null
        : { data: answer.data, savedAt: Date.parse(answer.meta.updatedAt) };
    },
    staleTime: Infinity,
    gcTime: 0,
  });

export const saveDraft = (work: Work, event: string, data: unknown) =>
  answered(
    client.PUT('/api/workflow/{subject}/{documentId}/drafts/{event}', {
      ...place(work, event),
      body: { data },
    }),
  );

export const removeDraft = (work: Work, event: string) =>
  answered(client.DELETE('/api/workflow/{subject}/{documentId}/drafts/{event}', place(work, event)));
