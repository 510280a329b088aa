import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** Where I am signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await answered(client.GET('/api/auth/sessions'))).data,
});

export const endSession = (sessionId: string) =>
  answered(client.DELETE('/api/auth/sessions/{sessionId}', { params: { path: { sessionId } } }));
