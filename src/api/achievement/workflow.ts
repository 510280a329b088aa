import { query, type Binding, type Queryable } from '../../../plugins/workflow/server/src/public';
import {
  achievementDefinition,
  type AchievementFacts,
  type AchievementFields,
} from '../../appraisal/monitoring/achievement-definition';
import { discardEvidence, recordBinding } from '../../records/binding';
import { ACHIEVEMENT } from '../../scope/achievements';
import { achievementFields } from './forms';

const ACHIEVEMENTS = `
  SELECT r.document_id AS id, a.document_id AS appraisal, r.title, r.description, r.date::text, r.kind,
    r.evidence_link AS "evidenceLink", r.feedback
  FROM achievements r JOIN appraisals a ON a.id = r.appraisal_id WHERE r.document_id = ANY (?)`;

const readAchievements = (on: Queryable, ids: string[]) =>
  query<AchievementFields & { id: string; appraisal: string }>(on, ACHIEVEMENTS, [ids]);

/** Ties achievements to their table. */
export const achievementBinding: Binding<AchievementFacts> = {
  ...recordBinding(achievementDefinition, {
    read: readAchievements,
    facts: ({ id: _id, appraisal: _appraisal, ...subject }, ground) => ({ subject, ground }),
    form: achievementFields,
  }),
  title: ({ subject: { title }, ground }) => `${ground.employee.name} · ${title}`,
  afterWrite: (trx, { subjectId, decision }) => discardEvidence(trx, ACHIEVEMENT, subjectId, decision),
};
