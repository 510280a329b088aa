import { achievementLock } from '../../appraisal/monitoring/achievement';
import { dayRefusal } from '../../appraisal/monitoring/activity-log';
import type { Stage } from '../../appraisal/monitoring/stage';
import { query, type ActingAs, type Refusal } from '../../../plugins/workflow/server/src/public';
import { atOdds, byRules, mayAct, type Standing } from '../../records/session';
import { createRecord, deleteRecord, updateRecord } from '../../records/store';
import { feedbackMissing, keptVerdict } from '../../records/verdict';
import { adding, changing, gone, nothing, shown } from '../../records/writing';
import { achievements, achievementScope, type AchievementRow } from '../../scope/achievements';
import { achievementVerdict, changedAchievement, newAchievement } from './forms';

/** The employee proposes achievements; the appraiser approves or rejects them with a reason. */

// What was achieved is often told of when the self-assessment is written.
const PROPOSING: Stage = 'nomination';

const may = (
  standing: Standing,
  by: string,
  stage: Stage,
  record?: AchievementRow,
): Refusal | { ok: true; as: ActingAs } => {
  const acting = mayAct(standing, [by], stage);
  if (!acting.ok) return acting;
  const locked = record ? achievementLock(record.state) : null;
  return locked ? atOdds(locked, standing.path) : acting;
};

export const refusalFor = (standing: Standing, record: AchievementRow): Refusal | null => {
  const allowed = may(standing, 'employee', PROPOSING, record);
  return allowed.ok ? null : allowed;
};

const againstDay = (date: string, { ground }: Standing): Refusal | null => {
  const refusal = dayRefusal(date, ground.period);
  return byRules(refusal ? [refusal] : []);
};

export const propose = adding(newAchievement, achievementScope, async (session, standing, { data }) => {
  const allowed = may(standing, 'employee', PROPOSING);
  if (!allowed.ok) return allowed;
  const broken = againstDay(data.date, standing);
  if (broken) return broken;
  return { ok: true, id: await createRecord(session.strapi, achievements, { ...data, state: 'proposed' }) };
});

export const mend = changing(
  achievements,
  changedAchievement,
  async (session, { record, standing }, { data }) => {
    const allowed = may(standing, 'employee', PROPOSING, record);
    if (!allowed.ok) return allowed;
    const broken = againstDay(data.date ?? record.date, standing);
    if (broken) return broken;
    await updateRecord(session.strapi, achievements, record.document_id, { ...data, state: 'proposed' });
    return { ok: true, body: shown(session, achievementScope, record.document_id) };
  },
);

export const withdraw = changing(achievements, nothing, async (session, { record, standing }) => {
  const allowed = may(standing, 'employee', PROPOSING, record);
  if (!allowed.ok) return allowed;
  await deleteRecord(session, achievements, record.document_id);
  return gone;
});

export const judge = changing(
  achievements,
  achievementVerdict,
  async ({ trx, now }, { record, standing }, { verdict, feedback = null }) => {
    const allowed = may(standing, 'appraiser', 'judging', record);
    if (!allowed.ok) return allowed;
    const unfounded = byRules(verdict === 'rejected' && feedback === null ? [feedbackMissing] : []);
    if (unfounded) return unfounded;
    await query(
      trx,
      `UPDATE achievements SET state = ?, feedback = ?, updated_at = ?,
         verdicts = coalesce(verdicts, '[]'::jsonb) || ?::jsonb WHERE document_id = ?`,
      [
        verdict,
        feedback,
        now,
        JSON.stringify([keptVerdict(allowed.as, verdict, feedback, now)]),
        record.document_id,
      ],
    );
    return {
      ok: true,
      body: () => Promise.resolve({ data: { documentId: record.document_id, state: verdict } }),
    };
  },
);
