import { answered, client } from './client';
import type { Attachment } from './shapes';
import { pathOf, type Work } from './work';

/** Files that go with an event: sent first, then named by the event. */
export const addAttachment = async (work: Work, file: File): Promise<Attachment> => {
  const form = new FormData();
  form.append('file', file);
  const call = client.POST('/api/workflow/{subject}/{documentId}/attachments', {
    params: { path: pathOf(work) },
    body: { file: '' },
    bodySerializer: () => form,
  });
  return (await answered(call)).data;
};

export const readAttachment = (work: Work, id: string): Promise<Blob> => {
  const path = { ...pathOf(work), id };
  const call = client.GET('/api/workflow/{subject}/{documentId}/attachments/{id}', {
    params: { path },
    parseAs: 'blob',
  });
  return answered<Blob>(call);
};

export const removeAttachment = (work: Work, id: string) =>
  answered(
    client.DELETE('/api/workflow/{subject}/{documentId}/attachments/{id}', {
      params: { path: { ...pathOf(work), id } },
    }),
  );
