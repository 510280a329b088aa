import { mayAct } from '../../records/session';
import { createRecord } from '../../records/store';
import { adding } from '../../records/writing';
import { ACTIVITY_LOG, activityLogScope } from '../../scope/activity-logs';
import { newLog } from './forms';

/** The employee writes down what was done; what follows is the workflow's. */
export const createLog = adding(
  newLog,
  activityLogScope,
  async ({ strapi }, standing, { data }) => {
    const acting = mayAct(standing, ['employee'], 'execution');
    if (!acting.ok) return acting;
    return { ok: true, id: await createRecord(strapi, ACTIVITY_LOG, data) };
  },
  { submits: 'SUBMIT' },
);
