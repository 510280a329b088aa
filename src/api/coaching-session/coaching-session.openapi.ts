import { z } from 'zod';
import { driven } from '../../../plugins/workflow/server/src/public';
import { coachingDefinition } from '../../appraisal/monitoring/coaching-definition';
import { apiDocs } from '../../openapi/api-docs';
import { onceHeaders } from '../../records/once-docs';
import { recordCodes } from '../../records/codes';
import { person } from '../../records/forms';
import { COACHING_SESSION } from '../../scope/coaching-sessions';
import { changedSession, newSession } from './forms';

const instant = z.iso.datetime({ offset: true });

const followUp = z.object({
  key: z.string(),
  text: z.string(),
  dueOn: z.iso.date().nullable(),
  doneAt: instant.nullable(),
});

const holder = person.extend({ onBehalfOf: person.nullable() });

export default apiDocs({
  driven: driven('coaching-sessions', coachingDefinition, {
    codes: { NO_SUCH_FOLLOW_UP: 'the session has no such follow-up' },
    examples: {
      acknowledge: { event: 'ACKNOWLEDGE', comment: 'Siap ditindaklanjuti' },
      tickOff: { event: 'TICK_FOLLOW_UP', data: { key: 'f1', done: true } },
    },
  }),
  tag: {
    name: 'Coaching sessions',
    description:
      'Pembinaan, umpan balik, dan dialog kinerja. · Coaching, feedback and performance dialogues, seen by the employee at once.',
  },
  attributes: {
    [COACHING_SESSION]: {
      followUps: z.array(followUp).nullable(),
      heldBy: holder.nullable(),
    },
  },
  schemas: { FollowUp: followUp },
  codes: {
    403: recordCodes[403] ?? {},
    409: {
      NOT_IN_THIS_STATE: 'the appraisal has ended; `details.state` says how',
    },
    422: {
      DATE_IN_FUTURE: 'the day is still ahead where the employee works',
      DATE_OUTSIDE_PERIOD: 'the day is before the period of the appraisal',
      DUE_BEFORE_SESSION: 'a follow-up is due before the session that agreed on it',
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
  },
});
