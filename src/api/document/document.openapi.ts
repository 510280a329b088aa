import { apiDocs } from '../../openapi/api-docs';
import { documentQuery } from './documents';

const PDF = { file: 'application/pdf' };
const common = { query: documentQuery, answer: PDF };

export default apiDocs({
  tag: {
    name: 'Documents',
    description: 'Dokumen resmi sebagai PDF. · The official forms as PDF, within what the caller may see.',
  },
  routes: {
    'GET /api/appraisals/{documentId}/target-plan.pdf': {
      ...common,
      id: 'printTargetPlan',
      summary: 'The target plan (SKP)',
      refusals: [400, 401, 403, 404],
    },
    'GET /api/appraisals/{documentId}/evaluation.pdf': {
      ...common,
      id: 'printEvaluation',
      summary: 'The evaluation document, with how each figure came about',
      refusals: [400, 401, 403, 404, 409],
    },
    'GET /api/appraisals/{documentId}/appeal-decision.pdf': {
      ...common,
      id: 'printAppealDecision',
      summary: 'The decision on an objection',
      refusals: [400, 401, 403, 404, 409],
    },
  },
  codes: {
    409: {
      NO_RESULT_YET: 'there is no result yet',
      NOT_DELIVERED_YET: 'the employee reads the evaluation once it is delivered',
      NO_APPEAL_DECISION: 'no appeal was filed, or it is not decided yet',
    },
  },
});
