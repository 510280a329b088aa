import { z } from 'zod';
import { driven } from '../../../plugins/workflow/server/src/public';
import { competenceDefinition } from '../../appraisal/competence/definition';
import { apiDocs } from '../../openapi/api-docs';
import { person } from '../../records/forms';
import { onceHeaders } from '../../records/once-docs';
import { COMPETENCY_ASSESSMENT } from '../../scope/competency-assessments';
import type { ShownCompetency } from './look';
import { changedAssessment, newAssessment } from './write';

const standard = {
  competency: z.string().describe('documentId of the competency.'),
  name: z.string(),
  nameEn: z.string().nullable(),
  kind: z.string(),
  required: z.int().describe('What the position asks for, 1–5.'),
};
const shownCompetency = z.object({
  ...standard,
  level: z.int().nullable(),
  reason: z.string().nullable(),
  gap: z.int().nullable().describe('How far it falls short of the standard; 0 where it does not.'),
}) satisfies z.ZodType<ShownCompetency>;

export default apiDocs({
  driven: driven('competency-assessments', competenceDefinition),
  tag: {
    name: 'Competency assessments',
    description:
      'Kompetensi menurut standar jabatan, 1 sampai 5. · Assessed beside the result, which it never changes; what is short feeds needs for training.',
  },
  attributes: {
    [COMPETENCY_ASSESSMENT]: {
      ratings: z.array(z.object({ ...standard, level: z.int(), reason: z.string() })).nullable(),
      assessedBy: person.extend({ onBehalfOf: person.nullable() }).nullable(),
    },
  },
  routes: {
    'GET /api/appraisals/{documentId}/competencies': {
      id: 'competenciesOfAppraisal',
      summary: 'What the position asks for, how the person was assessed, and what is short',
      description: 'Levels are null as long as there are none that the caller may see. Not for peers.',
      answer: z.object({
        data: z.array(shownCompetency),
        meta: z.object({ assessment: z.string().nullable() }),
      }),
      refusals: [401, 403, 404],
    },
  },
  generated: {
    'POST /api/competency-assessments': {
      headers: onceHeaders,
      summary: 'Assess competence by the standards of the position, each with a reason',
      description:
        'By the appraiser, as long as the appraisal is open. The employee sees it with the result.',
      by: ['person'],
      body: newAssessment,
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'PUT /api/competency-assessments/{id}': {
      summary: 'Assess anew, as the event ASSESS_ANEW',
      by: ['person'],
      body: changedAssessment,
      refusals: [400, 401, 403, 404, 409, 422],
    },
  },
  codes: {
    409: { ALREADY_ASSESSED: 'there is an assessment of this appraisal already' },
    422: {
      NO_STANDARD: 'the position has no competency standard yet',
      UNKNOWN_COMPETENCY: 'the position does not ask for this competency',
      NOT_ALL_RATED: 'a competency of the standard is not rated',
    },
  },
});
