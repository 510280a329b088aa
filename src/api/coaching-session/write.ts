import {
  acknowledgedRefusal,
  mergedFollowUps,
  sessionRefusals,
  tickedOff,
} from '../../appraisal/monitoring/coaching';
import { query, type ActingAs, type Refusal } from '../../../plugins/workflow/server/src/public';
import { atOdds, byRules, mayAct, type Standing } from '../../records/session';
import { createRecord, deleteRecord, updateRecord } from '../../records/store';
import { adding, changing, gone, nothing, shown } from '../../records/writing';
import { coachingSessions, coachingSessionScope, type SessionRow } from '../../scope/coaching-sessions';
import { changedSession, followUpTick, newSession, sessionReply } from './forms';

/** The appraiser notes what was said and agreed; the employee takes note of it, with a reply if they like. */

const mayWrite = (standing: Standing, record?: SessionRow): Refusal | { ok: true; as: ActingAs } => {
  const acting = mayAct(standing, ['appraiser'], 'coaching');
  if (!acting.ok) return acting;
  const locked = record ? acknowledgedRefusal(record.acknowledged_at) : null;
  return locked ? atOdds(locked, standing.path) : acting;
};

export const hold = adding(newSession, coachingSessionScope, async (session, standing, { data }) => {
  const acting = mayWrite(standing);
  if (!acting.ok) return acting;
  const { followUps = [], ...fields } = data;
  const broken = byRules(sessionRefusals(data.date, followUps, standing.ground.period.today));
  if (broken) return broken;
  const { id, name, onBehalfOf = null } = acting.as;
  const made = await createRecord(session.strapi, coachingSessions, {
    ...fields,
    followUps: mergedFollowUps([], followUps),
    heldBy: { id, name, onBehalfOf },
  });
  return { ok: true, id: made };
});

export const mend = changing(
  coachingSessions,
  changedSession,
  async (session, { record, standing }, { data }) => {
    const acting = mayWrite(standing, record);
    if (!acting.ok) return acting;
    const before = record.follow_ups ?? [];
    const { followUps = before, date = record.date } = data;
    const broken = byRules(sessionRefusals(date, followUps, standing.ground.period.today));
    if (broken) return broken;
    await updateRecord(session.strapi, coachingSessions, record.document_id, {
      ...data,
      followUps: mergedFollowUps(before, followUps),
    });
    return { ok: true, body: shown(session, coachingSessionScope, record.document_id) };
  },
);

export const withdraw = changing(coachingSessions, nothing, async (session, { record, standing }) => {
  const acting = mayWrite(standing, record);
  if (!acting.ok) return acting;
  await deleteRecord(session, coachingSessions, record.document_id);
  return gone;
});

export const reply = changing(
  coachingSessions,
  sessionReply,
  async (session, { record, standing }, { reply: text = null }) => {
    const acting = mayAct(standing, ['employee'], 'coaching');
    if (!acting.ok) return acting;
    const locked = acknowledgedRefusal(record.acknowledged_at);
    if (locked) return atOdds(locked, standing.path);
    const { trx, now } = session;
    await query(
      trx,
      `UPDATE coaching_sessions SET reply = ?, acknowledged_at = ?, updated_at = ? WHERE document_id = ?`,
      [text, now, now, record.document_id],
    );
    return { ok: true, body: shown(session, coachingSessionScope, record.document_id) };
  },
);

/** Either side ticks off what was agreed, also after it was taken note of. */
export const tick = changing(
  coachingSessions,
  followUpTick,
  async (session, { record, standing }, { key, done }) => {
    const acting = mayAct(standing, ['employee', 'appraiser'], 'coaching');
    if (!acting.ok) return acting;
    const { trx, now } = session;
    const followUps = tickedOff(record.follow_ups ?? [], key, done ? now.toISOString() : null);
    const unknown = byRules(
      followUps
        ? []
        : [
            {
              code: 'NO_SUCH_FOLLOW_UP',
              message: { id: 'Tindak lanjut ini tidak ada', en: 'There is no such follow-up' },
              path: 'key',
              actual: key,
            },
          ],
    );
    if (unknown) return unknown;
    await query(
      trx,
      `UPDATE coaching_sessions SET follow_ups = ?::jsonb, updated_at = ? WHERE document_id = ?`,
      [JSON.stringify(followUps), now, record.document_id],
    );
    return { ok: true, body: shown(session, coachingSessionScope, record.document_id) };
  },
);
