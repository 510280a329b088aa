import { z } from 'zod';
import { BEHAVIOUR_VALUES } from '../../appraisal/plan';
import { apiDocs } from '../../openapi/api-docs';
import type { CompetencyNeed, Suggestion } from './suggestions';

const trainings = z.array(
  z.object({
    documentId: z.string(),
    title: z.string(),
    provider: z.string().nullable(),
    hours: z.int().nullable(),
    mode: z.string(),
    startDate: z.iso.date().nullable(),
    enrolment: z
      .object({ documentId: z.string(), state: z.string() })
      .nullable()
      .describe('The employee’s own enrolment in it, where there is one.'),
  }),
);

const suggestion = z.union([
  z.object({
    kind: z.literal('indicator'),
    key: z.string(),
    title: z.string(),
    libraryIndicator: z.string().nullable(),
    trainings,
  }),
  z.object({ kind: z.literal('behaviour'), value: z.enum(BEHAVIOUR_VALUES), trainings }),
]) satisfies z.ZodType<Suggestion>;

const competencyNeed = z.object({
  competency: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  gap: z.int().describe('How far the person falls short of the standard of the position.'),
  trainings,
}) satisfies z.ZodType<CompetencyNeed>;

export default apiDocs({
  tag: {
    name: 'Needs for training',
    description: 'Usulan pelatihan dari hasil yang rendah. · What may help with what was rated low.',
  },
  routes: {
    'GET /api/appraisals/{documentId}/training-suggestions': {
      id: 'suggestTrainings',
      summary: 'Each indicator and value that was rated below expectation, with trainings that help with it',
      description: 'Null as long as there is no result that the caller may see.',
      answer: z.object({
        data: z.array(suggestion).nullable(),
        meta: z.object({ competencies: z.array(competencyNeed) }).optional(),
      }),
      refusals: [401, 403, 404],
    },
  },
});
