import { mergedFollowUps, sessionRefusals } from '../../appraisal/monitoring/coaching';
import { byRules, mayAct } from '../../records/session';
import { createRecord } from '../../records/store';
import { adding } from '../../records/writing';
import { COACHING_SESSION, coachingSessionScope } from '../../scope/coaching-sessions';
import { newSession } from './forms';

/** The appraiser notes what was said and agreed; what follows is the workflow's. */
export const noteSession = adding(
  newSession,
  coachingSessionScope,
  async ({ strapi }, standing, { data }) => {
    const acting = mayAct(standing, ['appraiser'], 'coaching');
    if (!acting.ok) return acting;
    const { followUps = [], ...fields } = data;
    const broken = byRules(sessionRefusals(data.date, followUps, standing.ground.period));
    if (broken) return broken;
    const { id, name, onBehalfOf = null } = acting.as;
    const made = await createRecord(strapi, COACHING_SESSION, {
      ...fields,
      followUps: mergedFollowUps([], followUps),
      heldBy: { id, name, onBehalfOf },
    });
    return { ok: true, id: made };
  },
);
