import { query, type Binding, type Queryable } from '../../../plugins/workflow/server/src/public';
import { mergedFollowUps, sessionRefusals, type GivenFollowUp } from '../../appraisal/monitoring/coaching';
import {
  coachingDefinition,
  type CoachingFacts,
  type CoachingFields,
} from '../../appraisal/monitoring/coaching-definition';
import { recordBinding } from '../../records/binding';
import { byRules } from '../../records/session';
import { sessionFields } from './forms';

const SESSIONS = `
  SELECT r.document_id AS id, a.document_id AS appraisal, r.kind, r.date::text, r.note,
    coalesce(r.follow_ups::json, '[]') AS "followUps", r.reply, r.acknowledged_at::text AS "acknowledgedAt"
  FROM coaching_sessions r JOIN appraisals a ON a.id = r.appraisal_id WHERE r.document_id = ANY (?)`;

const readSessions = (on: Queryable, ids: string[]) =>
  query<CoachingFields & { id: string; appraisal: string }>(on, SESSIONS, [ids]);

interface Edited {
  date?: string;
  followUps?: GivenFollowUp[];
}

/** Ties coaching sessions to their table. */
export const coachingBinding: Binding<CoachingFacts> = {
  ...recordBinding(coachingDefinition, {
    read: readSessions,
    facts: ({ id: _id, appraisal: _appraisal, ...subject }, ground) => ({ subject, ground }),
    form: sessionFields,
  }),
  title: ({ subject: { date }, ground }) => `${ground.employee.name} · ${date}`,
  settleEdit: ({ subject, ground }, fields) => {
    const { date = subject.date, followUps = subject.followUps } = fields as Edited;
    const broken = byRules(sessionRefusals(date, followUps, ground.period));
    if (broken) return broken;
    if (!('followUps' in fields)) return { ok: true, fields };
    return { ok: true, fields: { ...fields, followUps: mergedFollowUps(subject.followUps, followUps) } };
  },
};
