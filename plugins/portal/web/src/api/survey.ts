import { queryOptions } from '@tanstack/react-query';
import { answered, publicClient } from './client';

const at = (token: string) => ({ params: { path: { token } } });

/** The questions of a survey of the public. */
export const surveyQuery = (token: string) =>
  queryOptions({
    queryKey: ['survey', token],
    queryFn: async () => (await answered(publicClient.GET('/api/public/surveys/{token}', at(token)))).data,
    retry: false,
  });

export const answerSurvey = (token: string, body: { answers: number[]; comment: string | null }) =>
  answered(publicClient.POST('/api/public/surveys/{token}', { ...at(token), body }));
