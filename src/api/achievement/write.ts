import { mayAct } from '../../records/session';
import { createRecord } from '../../records/store';
import { adding } from '../../records/writing';
import { ACHIEVEMENT, achievementScope } from '../../scope/achievements';
import { newAchievement } from './forms';

/** The employee writes down an achievement; what follows is the workflow's. */
export const createAchievement = adding(
  newAchievement,
  achievementScope,
  async ({ strapi }, standing, { data }) => {
    const acting = mayAct(standing, ['employee'], 'nomination');
    if (!acting.ok) return acting;
    return { ok: true, id: await createRecord(strapi, ACHIEVEMENT, data) };
  },
  { submits: 'SUBMIT' },
);
