import { answered, client } from './client';
import { pathOf, type Work } from './work';

export interface Sending {
  work: Work;
  event: string;
  data?: unknown;
  comment?: string;
  /** Ids of files that were added before. */
  attachments?: string[];
  /** The revision that was looked at: another one answers 409 STALE_REVISION. */
  revision?: number;
  /** The same for every try of one sending, so that a repeat does nothing. */
  key: string;
}

/** Sends one event. @throws ApiError */
export const sendEvent = async ({ work, event, data, comment, attachments, revision, key }: Sending) => {
  // The form that the server described has shaped the data; the server checks it.
  const body = {
    event,
    ...(revision === undefined ? {} : { revision }),
    ...(data === undefined ? {} : { data }),
    ...(comment ? { comment } : {}),
    ...(attachments?.length ? { attachments } : {}),
  } as never;
  const path = pathOf(work);
  const header = { 'Idempotency-Key': key };
  const call = client.POST('/api/workflow/{subject}/{documentId}/events', { params: { path, header }, body });
  return (await answered(call)).data;
};
