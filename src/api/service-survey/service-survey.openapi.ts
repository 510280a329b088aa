import { z } from 'zod';
import { SURVEY_ELEMENTS } from '../../appraisal/scoring/survey';
import { apiDocs } from '../../openapi/api-docs';
import { surveyAnswers, tokensWanted } from './forms';

const text = z.object({ id: z.string(), en: z.string() });
const figure = z.string().nullable();

const form = z
  .object({
    service: z.string(),
    unit: z.string(),
    validTo: z.iso.date(),
    questions: z.array(
      z.object({ element: z.enum(SURVEY_ELEMENTS), text, answers: z.array(text).length(4) }),
    ),
  })
  .describe('What the public is asked, U1 to U9, with four answers each, worst first.');

const result = z
  .object({
    respondents: z.int().min(0),
    elements: z.array(figure).length(9).describe('NRR of U1 to U9; null under the threshold.'),
    ni: figure,
    ikm: figure,
    grade: z.enum(['A', 'B', 'C', 'D']).nullable(),
    comments: z
      .array(z.string())
      .nullable()
      .describe('In no order; for those who look after the unit, from the threshold on.'),
  })
  .describe('The satisfaction index of a service (PermenPANRB 14/2017). It rates a unit, never a person.');

const token = z.string().describe('From the link or the card that somebody was given.');
const documentId = z.string();

export default apiDocs({
  tag: {
    name: 'Surveys of the public',
    description:
      'Survei Kepuasan Masyarakat. · What the public thinks of a service, answered without a login.',
  },
  routes: {
    'GET /api/public/surveys/{token}': {
      id: 'readSurvey',
      summary: 'The questions',
      by: [],
      path: { token },
      answer: z.object({ data: form }),
      refusals: [404, 409],
    },
    'POST /api/public/surveys/{token}': {
      id: 'answerSurvey',
      summary: 'Answer them',
      description: 'No personal data are kept; the day is, the moment is not.',
      by: [],
      path: { token },
      body: surveyAnswers,
      answer: { status: 201, schema: z.object({ data: z.object({ received: z.literal(true) }) }) },
      refusals: [400, 404, 409, 429],
    },
    'GET /api/service-surveys/{id}/result': {
      id: 'readSurveyResult',
      summary: 'What the answers come to',
      path: { id: documentId },
      answer: z.object({ data: result }),
      refusals: [401, 403, 404],
    },
    'POST /api/service-surveys/{id}/tokens': {
      id: 'issueSurveyTokens',
      summary: 'Tokens for handing out, each good for one answer; only this answer shows them',
      path: { id: documentId },
      body: tokensWanted,
      answer: { status: 201, schema: z.object({ data: z.object({ tokens: z.array(z.string()) }) }) },
      refusals: [400, 401, 403, 404],
    },
  },
  codes: {
    409: {
      SURVEY_CLOSED: 'not open yet, or closed already',
      ALREADY_ANSWERED: 'this token was used',
    },
  },
});
