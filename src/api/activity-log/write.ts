import { logRefusals, lockRefusal, type LogState } from '../../appraisal/monitoring/activity-log';
import { notFound, type Refusal } from '../../../plugins/workflow/server/src/public';
import { lockRecord } from '../../records/kind';
import {
  atOdds,
  byRules,
  holdsOneOf,
  idOf,
  inSession,
  mayAct,
  parseBody,
  standOn,
  type Done,
  type Session,
  type Standing,
} from '../../records/session';
import { createRecord, deleteRecord, updateRecord } from '../../records/store';
import { activityLogs, activityLogScope } from '../../scope/activity-logs';
import { readOne } from '../../scope/read';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { belonging, changedLog, newLog } from './forms';

/** The employee writes, mends and deletes what was done. */

export interface LogRow {
  document_id: string;
  indicator: string;
  date: string;
  state: LogState;
}

const shown =
  ({ strapi, caller, now }: Session, documentId: string) =>
  async (): Promise<object> => ({
    data: await readOne(
      strapi,
      activityLogScope,
      documentId,
      { populate: 'appraisal' },
      { principal: caller.id, now },
    ),
    meta: {},
  });

/** The activity with how the caller stands to its appraisal; null when they may not know of it. */
export const lockLog = async (
  session: Session,
  id: string | null,
): Promise<{ log: LogRow & { appraisal: string }; standing: Standing } | null> => {
  const log = id === null ? null : await lockRecord<LogRow>(session.trx, activityLogs, id);
  const standing = log && (await standOn(session, log.appraisal));
  return log && standing && holdsOneOf(standing, activityLogs.readers) ? { log, standing } : null;
};

const mayWrite = (standing: Standing, log?: LogRow): Refusal | null => {
  const acting = mayAct(standing, ['employee'], 'execution');
  if (!acting.ok) return acting;
  const locked = log ? lockRefusal(log.state) : null;
  return locked ? atOdds(locked, standing.path) : null;
};

export const createLog = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  inSession(strapi, ctx, async (session): Promise<Refusal | Done> => {
    const meant = belonging.safeParse((ctx.request as { body?: unknown }).body);
    const standing = meant.success ? await standOn(session, meant.data.data.appraisal) : null;
    if (meant.success && !standing) return notFound();
    const parsed = parseBody(newLog, ctx);
    if (!parsed.ok) return parsed;
    if (!standing) return notFound();
    const refusal = mayWrite(standing);
    if (refusal) return refusal;
    const { data } = parsed.value;
    const broken = byRules(logRefusals(data, standing.ground.plan, standing.ground.period));
    if (broken) return broken;
    const documentId = await createRecord(strapi, activityLogs, { ...data, state: 'submitted' });
    return { ok: true, status: 201, body: shown(session, documentId) };
  });

/** Handing in a returned one again is to change it, were it by an empty change. */
export const updateLog = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  inSession(strapi, ctx, async (session): Promise<Refusal | Done> => {
    const found = await lockLog(session, idOf(ctx));
    if (!found) return notFound();
    const parsed = parseBody(changedLog, ctx);
    if (!parsed.ok) return parsed;
    const { log, standing } = found;
    const refusal = mayWrite(standing, log);
    if (refusal) return refusal;
    const { data } = parsed.value;
    const { plan, period } = standing.ground;
    const broken = byRules(
      logRefusals({ indicator: data.indicator ?? log.indicator, date: data.date ?? log.date }, plan, period),
    );
    if (broken) return broken;
    await updateRecord(strapi, activityLogs, log.document_id, { ...data, state: 'submitted' });
    return { ok: true, body: shown(session, log.document_id) };
  });

export const deleteLog = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  inSession(strapi, ctx, async (session): Promise<Refusal | Done> => {
    const found = await lockLog(session, idOf(ctx));
    if (!found) return notFound();
    const refusal = mayWrite(found.standing, found.log);
    if (refusal) return refusal;
    await deleteRecord(strapi, activityLogs, found.log.document_id);
    return { ok: true, body: () => Promise.resolve(null) };
  });
