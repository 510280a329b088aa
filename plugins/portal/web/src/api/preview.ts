import { answered, client } from './client';
import type { Explanation, Predicate, PreviewQuestion, Rating } from './shapes';

export interface Preview {
  resultRating?: Rating | null;
  behaviourRating?: Rating | null;
  score?: string | null;
  predicate: Predicate | null;
  explanation: Explanation;
}

/** What an appraisal would come to, by the functions that judge appraisals. */
export const previewResult = async (question: PreviewQuestion): Promise<Preview> =>
  (await answered(client.POST('/api/scoring/preview', { body: question }))).data;
