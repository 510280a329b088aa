import { logRefusals, lockRefusal } from '../../appraisal/monitoring/activity-log';
import type { Refusal } from '../../../plugins/workflow/server/src/public';
import { atOdds, byRules, mayAct, type Standing } from '../../records/session';
import { createRecord, deleteRecord, updateRecord } from '../../records/store';
import { adding, changing, gone, nothing, shown } from '../../records/writing';
import { activityLogs, activityLogScope, type LogRow } from '../../scope/activity-logs';
import { changedLog, newLog } from './forms';

/** The employee writes, mends and deletes what was done. */

export const refusalFor = (standing: Standing, log?: LogRow): Refusal | null => {
  const acting = mayAct(standing, ['employee'], 'execution');
  if (!acting.ok) return acting;
  const locked = log ? lockRefusal(log.state) : null;
  return locked ? atOdds(locked, standing.path) : null;
};

const brokenBy = (log: { indicator: string; date: string }, { ground }: Standing): Refusal | null =>
  byRules(logRefusals(log, ground.plan, ground.period));

export const createLog = adding(newLog, activityLogScope, async (session, standing, { data }) => {
  const refusal = refusalFor(standing) ?? brokenBy(data, standing);
  if (refusal) return refusal;
  return { ok: true, id: await createRecord(session.strapi, activityLogs, { ...data, state: 'submitted' }) };
});

/** Handing in a returned one again is to change it, were it by an empty change. */
export const updateLog = changing(
  activityLogs,
  changedLog,
  async (session, { record, standing }, { data }) => {
    const { indicator = record.indicator, date = record.date } = data;
    const refusal = refusalFor(standing, record) ?? brokenBy({ indicator, date }, standing);
    if (refusal) return refusal;
    await updateRecord(session.strapi, activityLogs, record.document_id, { ...data, state: 'submitted' });
    return { ok: true, body: shown(session, activityLogScope, record.document_id) };
  },
);

export const deleteLog = changing(activityLogs, nothing, async (session, { record, standing }) => {
  const refusal = refusalFor(standing, record);
  if (refusal) return refusal;
  await deleteRecord(session, activityLogs, record.document_id);
  return gone;
});
