import { z } from 'zod';
import { SESSION_KINDS } from '../../appraisal/monitoring/coaching';
import { apiDocs } from '../../openapi/api-docs';
import { onceHeaders } from '../../records/once-docs';
import { recordCodes } from '../../records/codes';
import { person } from '../../records/forms';
import { COACHING_SESSION } from '../../scope/coaching-sessions';
import { changedSession, followUpTick, newSession, sessionReply } from './forms';

const instant = z.iso.datetime({ offset: true });

const followUp = z.object({
  key: z.string(),
  text: z.string(),
  dueOn: z.iso.date().nullable(),
  doneAt: instant.nullable(),
});

const session = z.object({
  id: z.int().optional(),
  documentId: z.string(),
  kind: z.enum(SESSION_KINDS),
  date: z.iso.date(),
  note: z.string(),
  followUps: z.array(followUp).nullable(),
  heldBy: person.extend({ onBehalfOf: person.nullable() }).nullable(),
  reply: z.string().nullable(),
  acknowledgedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
  appraisal: z.object({ documentId: z.string(), state: z.string(), period: z.int().nullable() }).nullable(),
});
const answered = z.object({ data: session, meta: z.object({}) });

export default apiDocs({
  tag: {
    name: 'Coaching sessions',
    description:
      'Pembinaan, umpan balik, dan dialog kinerja. · Coaching, feedback and performance dialogues, seen by the employee at once.',
  },
  attributes: {
    [COACHING_SESSION]: {
      followUps: z.array(followUp).nullable(),
      heldBy: session.shape.heldBy,
    },
  },
  schemas: { FollowUp: followUp },
  routes: {
    'POST /api/coaching-sessions/{id}/reply': {
      id: 'replyToCoachingSession',
      summary: 'Take note of what was said, with a reply if one likes; it is locked from then on',
      by: ['person'],
      body: sessionReply,
      answer: answered,
      refusals: [400, 401, 403, 404, 409],
    },
    'POST /api/coaching-sessions/{id}/follow-ups': {
      id: 'tickFollowUp',
      summary: 'Tick off what was agreed, or open it again',
      by: ['person'],
      body: followUpTick,
      answer: answered,
      refusals: [400, 401, 403, 404, 409, 422],
    },
  },
  codes: {
    403: recordCodes[403] ?? {},
    409: {
      NOT_IN_THIS_STATE: 'the appraisal has ended; `details.state` says how',
      ALREADY_ACKNOWLEDGED: 'the employee has taken note of it',
    },
    422: {
      DATE_IN_FUTURE: 'the day is still ahead where the employee works',
      DUE_BEFORE_SESSION: 'a follow-up is due before the session that agreed on it',
      NO_SUCH_FOLLOW_UP: 'the session has no such follow-up',
      ROLE_CONFLICT: 'nobody acts in two roles on the same appraisal',
    },
  },
  generated: {
    'POST /api/coaching-sessions': {
      headers: onceHeaders,
      summary: 'Note a coaching session, feedback or a dialogue',
      description: 'By the appraiser, as long as the appraisal is open.',
      by: ['person', 'apiToken'],
      body: newSession,
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'PUT /api/coaching-sessions/{id}': {
      summary: 'Mend a note of which the employee has not taken note',
      description: 'A follow-up with a known `key` stays the same one.',
      by: ['person', 'apiToken'],
      body: changedSession,
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'DELETE /api/coaching-sessions/{id}': { by: ['person', 'apiToken'] },
  },
});
