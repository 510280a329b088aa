import { z } from 'zod';
import { driven } from '../../../plugins/workflow/server/src/public';
import { appraisalDefinition } from '../../appraisal/workflow/definition';
import { workResults } from '../../appraisal/workflow/forms';
import { apiDocs } from '../../openapi/api-docs';
import { scoringCodes } from '../scoring/codes';
import { ruleCodes } from './codes';
import { examples } from './examples';
import { schemas, storedParts } from './shapes';
import { APPRAISAL } from './workflow/open';

const sentResult = workResults.element;

export default apiDocs({
  driven: driven('appraisals', appraisalDefinition, {
    codes: { ...scoringCodes.rules, ...ruleCodes },
    examples,
  }),
  attributes: { [APPRAISAL]: storedParts },
  schemas,
  forms: { WorkResultInput: sentResult, WorkResultIndicatorInput: sentResult.shape.indicators.element },
  tag: {
    name: 'Appraisals',
    description:
      'Satu penilaian seorang pegawai. · One appraisal of an employee; events are sent by Workflow.',
  },
  routes: {
    'GET /api/appraisals/{documentId}/explanation': {
      id: 'readExplanation',
      summary: 'How the result came about',
      description: 'The stored explanation tree; null as long as there is no result, or none to be seen yet.',
      answer: z.object({ data: schemas.Explanation.nullable() }),
      refusals: [401, 403, 404],
    },
    'GET /api/appraisals/{documentId}/gaps': {
      id: 'readGaps',
      summary: 'Where supervisor and employee see things differently',
      answer: z.object({
        data: z
          .array(
            z.object({
              kind: z.enum(['indicator', 'behaviour']),
              key: z.string(),
              selfRating: schemas.Rating.nullable(),
              rating: schemas.Rating.nullable(),
              selfScore: z.string().optional().describe('In the numeric rule set: what the figure is worth.'),
              score: z.string().optional(),
              steps: z
                .int()
                .min(-4)
                .max(4)
                .describe('Appraiser minus employee, in ratings or, in the numeric rule set, in bands.'),
              toDiscuss: z.boolean().describe('Over the size of the policy.'),
            }),
          )
          .nullable(),
        meta: z.object({ gapSize: z.int() }).optional(),
      }),
      refusals: [401, 403, 404],
    },
  },
  generated: {
    'PUT /api/appraisals/{id}': {
      summary: 'Write the target plan in the draft',
      description:
        'In `targetSetting.draft` the employee writes `workResults` and nothing else; the plan is replaced.',
      by: ['person'],
      body: z.strictObject({ data: z.strictObject({ workResults }) }),
    },
  },
  undocumented: {
    'POST /api/appraisals': 'opened by the workflow alone; always refused',
    'DELETE /api/appraisals/{id}': 'what has a history cannot be deleted; always refused',
  },
});
