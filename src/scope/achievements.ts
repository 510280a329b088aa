import type { AchievementState } from '../appraisal/monitoring/achievement';
import { ALL_BUT_PEERS, kindOf, rowsOf } from '../records/kind';
import type { Scope } from './rules';

export const ACHIEVEMENT = 'api::achievement.achievement';
export interface AchievementRow {
  document_id: string;
  date: string;
  state: AchievementState;
}

export const achievements = kindOf<AchievementRow>(ACHIEVEMENT, 'achievements', ALL_BUT_PEERS);

/** Achievements in the appraisals one takes part in now. */
export const achievementScope: Scope = {
  uid: ACHIEVEMENT,
  fields: [
    'documentId',
    'title',
    'description',
    'date',
    'kind',
    'evidenceLink',
    'state',
    'feedback',
    'createdAt',
    'updatedAt',
  ],
  whole: ['verdicts'],
  relations: { appraisal: { fields: ['documentId', 'state', 'period'] } },
  rows: rowsOf(achievements),
};
