import { answered, client } from './client';

/** Sends one event to many appraisals; each is answered for itself. */
export const sendEvents = async (
  event: 'APPROVE_TARGETS' | 'RETURN_TARGETS',
  ids: string[],
  comment: string | null,
) =>
  (
    await answered(
      client.POST('/api/workflow/{subject}/events', {
        params: { path: { subject: 'appraisals' } },
        body: { event, documentIds: ids, ...(comment ? { comment } : {}) },
      }),
    )
  ).data;
