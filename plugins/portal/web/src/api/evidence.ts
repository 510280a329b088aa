import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Files of evidence that belong to a record. */

export type WithEvidence = 'achievements' | 'activity-logs';

export interface EvidenceFile {
  id: string;
  name: string;
}

const LIST = {
  achievements: '/api/achievements/{id}/evidence',
  'activity-logs': '/api/activity-logs/{id}/evidence',
} as const;
const ONE = {
  achievements: '/api/achievements/{id}/evidence/{file}',
  'activity-logs': '/api/activity-logs/{id}/evidence/{file}',
} as const;

export const evidenceQuery = (kind: WithEvidence, id: string) =>
  queryOptions({
    queryKey: [kind, id, 'evidence'],
    queryFn: async (): Promise<EvidenceFile[]> =>
      (await answered(client.GET(LIST[kind], { params: { path: { id } } }))).data,
  });

export const addEvidence = (kind: WithEvidence, id: string, file: File) => {
  const form = new FormData();
  form.append('file', file);
  return answered(
    client.POST(LIST[kind], { params: { path: { id } }, body: form as never, bodySerializer: () => form }),
  );
};

export const readEvidence = (kind: WithEvidence, id: string, file: string): Promise<Blob> => {
  const call = client.GET(ONE[kind], { params: { path: { id, file } }, parseAs: 'blob' });
  return answered<Blob>(call);
};

export const removeEvidence = (kind: WithEvidence, id: string, file: string) =>
  answered(client.DELETE(ONE[kind], { params: { path: { id, file } } }));
