import { z } from 'zod';

/** What comes in about surveys. */

export const surveyAnswers = z.strictObject({
  answers: z.array(z.int().min(1).max(4)).length(9).describe('U1 to U9, each from 1 (worst) to 4 (best).'),
  comment: z.string().trim().max(1000).nullish(),
});

export const tokensWanted = z.strictObject({ count: z.int().min(1).max(1000) });
