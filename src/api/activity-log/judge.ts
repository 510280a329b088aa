import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { lockRefusal, type Verdict } from '../../appraisal/monitoring/activity-log';
import {
  errorBody,
  languageOf,
  notFound,
  query,
  type ActingAs,
  type Refusal,
} from '../../../plugins/workflow/server/src/public';
import {
  atOdds,
  byRules,
  inSession,
  mayAct,
  parseBody,
  standOn,
  holdsOneOf,
  type Session,
  type Standing,
} from '../../records/session';
import { feedbackMissing, keptVerdict } from '../../records/verdict';
import { changing } from '../../records/writing';
import { activityLogs, type LogRow } from '../../scope/activity-logs';
import { manyVerdicts, oneVerdict } from './forms';

/** The appraiser approves activities or returns them with feedback, singly or many at once. */

interface Given {
  verdict: Verdict;
  feedback?: string | null | undefined;
}

/** Whether this activity may get this verdict, and in which role. */
const mayJudge = (
  standing: Standing,
  log: LogRow,
  { verdict, feedback }: Given,
): Refusal | { ok: true; as: ActingAs } => {
  const acting = mayAct(standing, ['appraiser'], 'judging');
  if (!acting.ok) return acting;
  const locked = lockRefusal(log.state);
  if (locked) return atOdds(locked, standing.path);
  return byRules(verdict === 'returned' && feedback == null ? [feedbackMissing] : []) ?? acting;
};

/** One statement for all that share the role in which they were judged. */
const save = async (
  { trx, now }: Session,
  ids: string[],
  as: ActingAs,
  { verdict, feedback = null }: Given,
): Promise<void> => {
  await query(
    trx,
    `UPDATE activity_logs SET state = ?, feedback = ?, updated_at = ?,
       verdicts = coalesce(verdicts, '[]'::jsonb) || ?::jsonb
     WHERE document_id = ANY (?)`,
    [verdict, feedback, now, JSON.stringify([keptVerdict(as, verdict, feedback, now)]), ids],
  );
};

export const judgeLog = changing(activityLogs, oneVerdict, async (session, { record, standing }, given) => {
  const judged = mayJudge(standing, record, given);
  if (!judged.ok) return judged;
  await save(session, [record.document_id], judged.as, given);
  const data = { documentId: record.document_id, state: given.verdict };
  return { ok: true, body: () => Promise.resolve({ data }) };
});

const lockLogs = async ({ trx }: Session, ids: string[]): Promise<(LogRow & { appraisal: string })[]> =>
  query(
    trx,
    `SELECT r.document_id, r.indicator, r.date::text, r.state, a.document_id AS appraisal FROM activity_logs r
     JOIN activity_logs_appraisal_lnk k ON k.activity_log_id = r.id JOIN appraisals a ON a.id = k.appraisal_id
     WHERE r.document_id = ANY (?) ORDER BY r.id FOR UPDATE OF r`,
    [ids],
  );

const standingsOn = async (session: Session, appraisals: string[]): Promise<Map<string, Standing>> => {
  const standings = new Map<string, Standing>();
  for (const appraisal of new Set(appraisals)) {
    const standing = await standOn(session, appraisal);
    if (standing && holdsOneOf(standing, activityLogs.readers)) standings.set(appraisal, standing);
  }
  return standings;
};

/** Each on its own: what is refused is told beside what was done. */
export const judgeLogs = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  inSession(strapi, ctx, async (session) => {
    const parsed = parseBody(manyVerdicts, ctx);
    if (!parsed.ok) return parsed;
    const { documentIds, ...given } = parsed.value;
    const logs = await lockLogs(session, documentIds);
    const standings = await standingsOn(
      session,
      logs.map(({ appraisal }) => appraisal),
    );
    const judged = new Map(
      logs.flatMap((log) => {
        const standing = standings.get(log.appraisal);
        return standing ? [[log.document_id, mayJudge(standing, log, given)] as const] : [];
      }),
    );
    const allowed = new Map<string, { as: ActingAs; ids: string[] }>();
    for (const [id, outcome] of judged) {
      if (!outcome.ok) continue;
      const key = JSON.stringify(outcome.as);
      const group = allowed.get(key) ?? { as: outcome.as, ids: [] };
      allowed.set(key, { ...group, ids: [...group.ids, id] });
    }
    for (const { as, ids } of allowed.values()) await save(session, ids, as, given);
    const data = documentIds.map((documentId) => {
      const outcome = judged.get(documentId) ?? notFound();
      if (outcome.ok) return { documentId, status: 200, state: given.verdict };
      const { error } = errorBody(outcome, languageOf(ctx));
      return { documentId, status: error.status, error };
    });
    return { ok: true, body: () => Promise.resolve({ data }) };
  });
