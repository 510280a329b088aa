import { z } from 'zod';
import { driven } from '../../../plugins/workflow/server/src/public';
import { peerReviewDefinition } from '../../appraisal/peer-review/definition';
import { BEHAVIOUR_VALUES, RULE_SETS } from '../../appraisal/plan';
import { apiDocs } from '../../openapi/api-docs';
import { onceHeaders } from '../../records/once-docs';
import { recordCodes } from '../../records/codes';
import { nomination } from './forms';

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

const ruleCodes = {
  NAMED_BY_SOMEBODY_ELSE: 'who named somebody takes it back',
  NO_SUCH_EMPLOYEE: 'there is no such employee',
  ALREADY_NOMINATED: 'the person is named already',
  PEER_CAP_REACHED: 'the person has as many open reviews in this cycle as the policy allows',
  ANSWERS_CLOSED: 'a result was delivered before, so no more answers are taken',
};

export default apiDocs({
  driven: driven('peer-reviews', peerReviewDefinition, {
    codes: ruleCodes,
    examples: {
      declineAsPeer: { event: 'DECLINE', comment: 'Belum pernah bekerja bersama' },
    },
  }),
  tag: {
    name: 'Peer reviews',
    description:
      'Penilaian rekan, tanpa nama. · Opinions of colleagues, told as a group’s and from a threshold on.',
  },
  routes: {
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
    422: { ...recordCodes[422], ...ruleCodes },
  },
  generated: {
    'POST /api/peer-reviews': {
      headers: onceHeaders,
      summary: 'Name a colleague as a peer',
      description:
        'By the employee, or by the performance team for the unit. A draft, unless `submit` nominates them at once.',
      by: ['person', 'apiToken'],
      body: nomination,
      refusals: [400, 401, 403, 404, 409, 422],
    },
  },
});
