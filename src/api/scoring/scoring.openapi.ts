import { z } from 'zod';
import type { RouteDocs } from '../../../plugins/docs/server/src/public';
import { ORG_ACHIEVEMENTS, QUADRANT_PREDICATES } from '../../appraisal/plan';
import { CREDIT_LEVELS } from '../../appraisal/scoring/credit-points';
import { SURVEY_ELEMENTS } from '../../appraisal/scoring/survey';
import { apiDocs } from '../../openapi/api-docs';
import { schemas } from '../appraisal/shapes';
import { scoringCodes } from './codes';
import { creditPointsQuestion, distributionQuestion, previewQuestion, surveyQuestion } from './questions';

const { Rating, Predicate, Explanation } = schemas;
const decimal = z.string().describe('A decimal string.');

const quadrant = z
  .object({
    resultRating: Rating.nullable(),
    behaviourRating: Rating.nullable(),
    predicate: Predicate.nullable(),
    explanation: Explanation,
  })
  .meta({ title: 'quadrant', description: 'Null where a rating is still missing.' });

const numeric = z
  .object({
    skp: decimal,
    behaviourScore: decimal,
    score: decimal,
    predicate: Predicate,
    explanation: Explanation,
  })
  .meta({ title: 'numeric' });

const distribution = z.object({
  people: z.int(),
  skipped: z.boolean().describe('The unit is too small for percentages.'),
  breaches: z.array(
    z.object({
      predicates: z.array(z.enum(QUADRANT_PREDICATES)),
      rule: z.enum(['majority', 'at_most', 'at_least', 'at_least_one_person']),
      limit: decimal,
      actual: decimal,
      unit: z.enum(['percent', 'people']),
    }),
  ),
});

const survey = z.object({
  respondents: z.int(),
  elements: z.array(decimal.nullable()).length(SURVEY_ELEMENTS.length).describe('U1 to U9.'),
  ni: decimal.nullable(),
  ikm: decimal.nullable().describe('25–100; null under the threshold of respondents.'),
  grade: z.enum(['A', 'B', 'C', 'D']).nullable(),
});

const credited = z.object({
  appraisal: z.string(),
  cycle: z.string(),
  year: z.int(),
  period: z.int(),
  level: z.enum(CREDIT_LEVELS),
  predicate: Predicate,
  points: decimal,
  months: z.int(),
  explanation: Explanation,
});

const named = z.object({ documentId: z.string(), name: z.string() });

const preview: RouteDocs = {
  id: 'previewResult',
  summary: 'What an appraisal would come to',
  body: previewQuestion,
  description:
    'By the policy in force where none is named: agencies may each hold one of the same day, so the answer names it.',
  answer: z.object({
    data: z.union([quadrant, numeric]),
    meta: z.object({
      policy: named.nullable().describe('By which was computed; null: the default figures.'),
      alsoInForce: z.array(named).describe('Others of the same day: name one of them to compute by it.'),
    }),
  }),
  refusals: [400, 401, 403, 422],
};

export default apiDocs({
  tag: {
    name: 'Calculators',
    description:
      'Perhitungan yang sama dengan yang menilai. · The very functions that judge appraisals; nothing is stored.',
  },
  schemas: { OrgAchievement: z.enum(ORG_ACHIEVEMENTS) },
  forms: { PreviewQuestion: previewQuestion },
  routes: {
    'POST /api/scoring/preview': preview,
    'POST /policies/preview': { ...preview, id: 'previewResultInPanel', by: ['admin'] },
    'POST /api/scoring/distribution': {
      id: 'checkDistribution',
      summary: 'A unit’s predicates held against the guide of SE MenPANRB 3/2023',
      body: distributionQuestion,
      answer: z.object({ data: distribution }),
      refusals: [400, 401, 403],
    },
    'POST /api/scoring/survey': {
      id: 'surveyIndex',
      summary: 'The satisfaction index of a service unit, PermenPANRB 14/2017',
      body: surveyQuestion,
      answer: z.object({ data: survey }),
      refusals: [400, 401, 403],
    },
    'POST /api/scoring/credit-points': {
      id: 'creditPoints',
      summary: 'Credit points of a functional post, PermenPANRB 1/2023',
      body: creditPointsQuestion,
      answer: z.object({ data: z.object({ points: decimal }) }),
      refusals: [400, 401, 403],
    },
    'GET /api/appraisals/{documentId}/credit-points': {
      id: 'creditPointsOfAppraisal',
      summary: 'The credit points of a final appraisal, with their explanation',
      description:
        'Level from the position, months from the period. Null with a reason: `NOT_FINAL`, `NOT_FUNCTIONAL` (no functional post), `MONTHS_OUT_OF_RANGE`. Not for peers.',
      answer: z.object({
        data: credited.nullable(),
        meta: z.object({ reason: z.enum(['NOT_FINAL', 'NOT_FUNCTIONAL', 'MONTHS_OUT_OF_RANGE']).nullable() }),
      }),
      refusals: [401, 403, 404],
    },
    'GET /api/employees/{documentId}/credit-points': {
      id: 'creditPointsOfPerson',
      summary: 'The credit points of a person, oldest first, with their sum',
      description: 'Of those appraisals that the caller may see.',
      answer: z.object({ data: z.array(credited), meta: z.object({ total: decimal }) }),
      refusals: [401, 403, 404],
    },
  },
  codes: { 400: scoringCodes.asked, 422: scoringCodes.rules },
});
