import { z } from 'zod';
import { NOMINATION_VERDICTS } from '../../appraisal/peer-review/nomination';
import { BEHAVIOUR_VALUES, RULE_SETS } from '../../appraisal/plan';
import { apiDocs } from '../../openapi/api-docs';
import { onceHeaders } from '../../records/once-docs';
import { recordCodes } from '../../records/codes';
import { nomination, nominationVerdict, anyAnswers } from './forms';

const count = z.int().min(0);
const texts = z
  .array(z.object({ pseudonym: z.string(), text: z.string() }))
  .describe('In no order; a pseudonym counts within its question only.');

const opinions = z.object({
  respondents: count,
  values: z.array(
    z.object({
      value: z.enum(BEHAVIOUR_VALUES),
      ratings: z.object({ below: count, meets: count, above: count }).nullable(),
      score: z.string().nullable().describe('Mean, two decimals.'),
      comments: texts,
    }),
  ),
  comments: texts,
});

const answered = z.object({
  value: z.enum(BEHAVIOUR_VALUES),
  rating: z.string().nullish(),
  score: z.union([z.number(), z.string()]).nullish(),
  comment: z.string().nullish(),
});

export default apiDocs({
  tag: {
    name: 'Peer reviews',
    description:
      'Penilaian rekan, tanpa nama. · Opinions of colleagues, told as a group’s and from a threshold on.',
  },
  routes: {
    'POST /api/peer-reviews/{id}/verdict': {
      id: 'judgePeerReview',
      summary: 'Confirm a nominated peer, who then takes part in the appraisal, or decline',
      by: ['person'],
      body: nominationVerdict,
      answer: z.object({ data: z.object({ documentId: z.string(), state: z.enum(NOMINATION_VERDICTS) }) }),
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'POST /api/peer-reviews/{id}/answers': {
      id: 'answerPeerReview',
      summary: 'Answer as a peer, once',
      description: 'All seven values, by rating or (numeric rule set) by score.',
      by: ['person'],
      body: anyAnswers,
      answer: z.object({
        data: z.object({ documentId: z.string(), answeredAt: z.iso.datetime({ offset: true }) }),
      }),
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'GET /api/peer-reviews/{id}/form': {
      id: 'readPeerForm',
      summary: 'What a peer is asked, and what they answered',
      by: ['person'],
      answer: z.object({
        data: z.object({
          documentId: z.string(),
          appraisal: z.string(),
          state: z.string(),
          employee: z.object({ documentId: z.string(), name: z.string() }),
          ruleSet: z.enum(RULE_SETS),
          open: z.boolean().describe('Whether an answer is taken now.'),
          answers: z.array(answered).nullable(),
          comment: z.string().nullable(),
          answeredAt: z.iso.datetime({ offset: true }).nullable(),
        }),
      }),
      refusals: [401, 403, 404],
    },
    'GET /api/appraisals/{documentId}/peer-answers': {
      id: 'readPeerAnswers',
      summary: 'What the peers said as a group',
      description:
        'Null under the threshold. Officials are told whole groups of the threshold, so that no single answer can be ' +
        'worked out from two looks; the employee is told all of it once the result is delivered.',
      by: ['person'],
      answer: z.object({
        data: z.object({
          confirmed: count.nullable(),
          answered: count.nullable(),
          threshold: z.int(),
          opinions: opinions.nullable(),
        }),
      }),
      refusals: [401, 403, 404],
    },
  },
  codes: {
    ...recordCodes,
    409: {
      NOT_IN_THIS_STATE: 'the appraisal is in another state; `details.state` says in which',
      ALREADY_DECIDED: 'the nomination was decided',
      ALREADY_ANSWERED: 'a peer answers once',
      ANSWERS_CLOSED: 'a result was delivered before, so no more answers are taken',
    },
    422: {
      FEEDBACK_REQUIRED: 'to decline needs a reason',
      ROLE_CONFLICT: 'the person holds or held another role in this appraisal',
      NO_SUCH_EMPLOYEE: 'there is no such employee',
      NOT_ACTIVE: 'the person is not active',
      ALREADY_NOMINATED: 'the person is named already',
      PEER_CAP_REACHED: 'the person has as many open reviews in this cycle as the policy allows',
      NOT_ALL_RATED: 'all seven values are rated',
    },
  },
  generated: {
    'POST /api/peer-reviews': {
      headers: onceHeaders,
      summary: 'Name a colleague as a peer',
      description: 'By the employee, or by the performance team for the unit.',
      by: ['person', 'apiToken'],
      body: nomination,
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'DELETE /api/peer-reviews/{id}': {
      summary: 'Take a nomination back before it is decided',
      by: ['person', 'apiToken'],
    },
  },
});
