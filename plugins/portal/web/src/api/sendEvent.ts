import { answered, client } from './client';
import type { EventName } from './shapes';

export interface Sending {
  id: string;
  event: EventName;
  data?: unknown;
  comment?: string;
  /** The revision that was looked at: another one answers 409 STALE_REVISION. */
  revision: number;
  /** The same for every try of one sending, so that a repeat does nothing. */
  key: string;
}

/** Sends one event of an appraisal. @throws ApiError */
export const sendEvent = async ({ id, event, data, comment, revision, key }: Sending) => {
  // The form that the server described has shaped the data; the server checks it.
  const body = {
    event,
    revision,
    ...(data === undefined ? {} : { data }),
    ...(comment ? { comment } : {}),
  } as never;
  const path = { subject: 'appraisals' as const, documentId: id };
  const header = { 'Idempotency-Key': key };
  const call = client.POST('/api/workflow/{subject}/{documentId}/events', { params: { path, header }, body });
  return (await answered(call)).data;
};
