import { z } from 'zod';
import { enrolmentDefinition } from '../../appraisal/follow-up/enrolment/definition';
import { BEHAVIOUR_VALUES } from '../../appraisal/plan';
import { driven } from '../../../plugins/workflow/server/src/public';
import { apiDocs } from '../../openapi/api-docs';
import { onceHeaders } from '../../records/once-docs';
import { ENROLMENT } from '../../scope/enrolments';
import { schemas } from '../appraisal/shapes';
import type { FollowUpAnswer } from './follow-up';
import { newEnrolment } from './forms';

const { Rating, Predicate } = schemas;
const score = z.union([z.number(), z.string()]).nullable();

const followedUp = z.object({
  item: z.union([
    z.object({
      kind: z.literal('indicator'),
      key: z.string(),
      title: z.string(),
      libraryIndicator: z.string().nullable(),
    }),
    z.object({ kind: z.literal('behaviour'), value: z.enum(BEHAVIOUR_VALUES) }),
  ]),
  before: z.object({ rating: Rating.nullable(), score }),
  trainings: z.array(
    z.object({
      documentId: z.string().describe('Of the enrolment.'),
      title: z.string(),
      state: z.string(),
      completedOn: z.iso.date().nullable(),
      hours: z.int().nullable(),
      score: z.string().nullable(),
    }),
  ),
  now: z
    .object({ key: z.string(), rating: Rating.nullable(), score })
    .nullable()
    .describe('Null where the present plan has no such item.'),
  change: z.enum(['better', 'same', 'worse']).nullable().describe('Null until both are rated.'),
});

const answer = z.object({
  previous: z.object({
    documentId: z.string(),
    cycle: z.string(),
    year: z.int(),
    period: z.int(),
    predicate: Predicate.nullable(),
  }),
  items: z.array(followedUp),
}) satisfies z.ZodType<FollowUpAnswer>;

export default apiDocs({
  tag: {
    name: 'Enrolments',
    description:
      'Pelatihan pegawai, dari usulan sampai sertifikat. · Trainings of people and what came of them.',
  },
  driven: driven('enrolments', enrolmentDefinition, {
    codes: {
      TRAINING_HAS_BEGUN: 'the training has begun already',
      COMPLETED_BEFORE_START: 'the training had not begun on that day',
      DATE_IN_FUTURE: 'the day is still ahead where the employee works',
      NO_SUCH_EMPLOYEE: 'there is no such employee',
    },
  }),
  attributes: {
    [ENROLMENT]: {
      item: z
        .object({
          kind: z.enum(['indicator', 'behaviour', 'competency']),
          key: z.string(),
          title: z.string().optional(),
        })
        .nullable(),
    },
  },
  routes: {
    'GET /api/appraisals/{documentId}/follow-up': {
      id: 'followUp',
      summary:
        'What was rated low in the appraisal before, the trainings that followed, and how it is rated now',
      description: 'Null where no final appraisal came before. Not for peers.',
      answer: z.object({ data: answer.nullable() }),
      refusals: [401, 403, 404],
    },
  },
  generated: {
    'POST /api/enrolments': {
      headers: onceHeaders,
      summary: 'Ask for a training for oneself, or propose one as the appraiser',
      description:
        'It begins in `proposed`; the employee sends REQUEST (with `request: true` that is done at once).',
      by: ['person', 'apiToken'],
      body: newEnrolment,
      refusals: [400, 401, 403, 404, 409, 422],
    },
  },
  codes: {
    403: { NO_ROLE_FOR_THIS: 'only their appraiser proposes a training to somebody else' },
    409: {
      ALREADY_ENROLLED: 'there is an open enrolment of this person in this training',
      IDEMPOTENCY_KEY_REUSED: 'the key was used for another request',
      IDEMPOTENCY_KEY_IN_USE: 'a request with this key is still running',
    },
    422: {
      NO_SUCH_TRAINING: 'there is no such training',
      TRAINING_NOT_OFFERED: 'the training is not offered any more',
      TRAINING_HAS_BEGUN: 'the training has begun already',
      NO_APPRAISER: 'nobody appraises this person',
      NOT_ACTIVE: 'the person is not active',
      APPRAISED_BY_SELF: 'nobody appraises themselves',
      APPRAISAL_LOOP: 'two people would appraise each other',
      NO_INDEPENDENT_OFFICIAL: 'a role would be left with nobody independent',
      ROLE_CONFLICT: 'nobody acts in two roles on the same appraisal',
    },
  },
});
