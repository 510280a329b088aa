import { z } from 'zod';
import { apiDocs } from '../../openapi/api-docs';
import { matrixQuestion } from './planning/matrix';
import { schemas } from './shapes';

const { WorkResult, PlanDetails, Predicate, Explanation } = schemas;
const named = z.object({ documentId: z.string(), name: z.string() });
const leadersResult = z.object({
  key: z.string(),
  kind: z.enum(['primary', 'additional']),
  title: z.string(),
});
const support = z.object({
  appraisal: z.string(),
  employee: named,
  workResult: z.object({ key: z.string(), title: z.string() }),
});
const change = z.object({
  kind: z.enum(['workResult', 'indicator', 'details']),
  change: z.enum(['added', 'removed', 'changed']),
  key: z.string(),
  title: z.string(),
  under: z.string().nullable(),
  fields: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
});

export default apiDocs({
  tag: {
    name: 'Planning',
    description:
      'Perencanaan kinerja: usulan, versi, matriks peran hasil. · What a plan begins with and became.',
  },
  routes: {
    'GET /api/appraisals/{documentId}/plan-suggestions': {
      id: 'suggestPlan',
      summary: 'What a plan may begin with: last year’s, the library’s, and the leader’s results to support',
      description: '`workResults` may be sent with `SUBMIT_TARGETS` as they stand.',
      answer: z.object({
        data: z.object({
          lastYear: z
            .object({
              appraisal: z.string(),
              cycle: z.string(),
              workResults: z.array(WorkResult),
              details: PlanDetails.nullable(),
            })
            .nullable(),
          library: z.array(WorkResult),
          leader: z
            .object({ name: z.string(), agreed: z.boolean(), results: z.array(leadersResult) })
            .nullable(),
        }),
      }),
      refusals: [401, 403, 404],
    },
    'GET /api/appraisals/{documentId}/plan-versions': {
      id: 'planVersions',
      summary: 'Each plan that was handed in, what became of it, and what it changes of the one before',
      by: ['person'],
      answer: z.object({
        data: z.array(
          z.object({
            number: z.int().min(1),
            outcome: z.enum(['submitted', 'agreed', 'returned', 'lapsed']),
            submittedAt: z.string(),
            submittedBy: z.string(),
            decidedAt: z.string().nullable(),
            decidedBy: z.string().nullable(),
            comment: z.string().nullable(),
            workResults: z.array(WorkResult),
            details: PlanDetails.nullable(),
            changes: z.array(change),
          }),
        ),
      }),
      refusals: [401, 403, 404],
    },
    'GET /api/appraisals/{documentId}/annual-result': {
      id: 'annualResult',
      summary: 'The year of somebody who moved on in mid-cycle: each period, and what they come to together',
      description:
        'Figures: the mean of the NK by calendar days. Quadrant: the last period decides. Null until all are delivered.',
      answer: z.object({
        data: z.object({
          periods: z.array(
            z.object({
              period: z.int(),
              start: z.iso.date(),
              end: z.iso.date(),
              days: z.int(),
              state: z.string(),
              unit: z.string().nullable(),
              predicate: Predicate.nullable(),
              score: z.string().nullable(),
            }),
          ),
          annual: z
            .object({
              predicate: Predicate,
              score: z.string().nullable(),
              explanation: Explanation.nullable(),
            })
            .nullable(),
        }),
      }),
      refusals: [401, 403, 404],
    },
    'GET /api/org-units/{id}/result-matrix': {
      id: 'resultMatrix',
      summary: 'Who supports which result of the unit’s head',
      description: 'Of the people whose planning the caller takes part in.',
      query: matrixQuestion,
      answer: z.object({
        data: z.object({
          head: named.nullable(),
          results: z.array(leadersResult.extend({ supporters: z.array(support) })),
          unlinked: z.array(support.extend({ parent: z.string().nullable() })),
        }),
      }),
      refusals: [400, 401, 403, 404],
    },
  },
});
