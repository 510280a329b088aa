import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import type { Preferences } from './shapes';

/** How I want to be told. */
export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: async () => (await answered(client.GET('/api/workflow/preferences'))).data,
});

export const changePreferences = (body: Partial<Preferences>) =>
  answered(client.PUT('/api/workflow/preferences', { body }));
