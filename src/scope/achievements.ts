import { recordRows } from '../records/kind';
import type { Scope } from './rules';

export const ACHIEVEMENT = 'api::achievement.achievement';

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
    'revision',
    'stateSince',
    'feedback',
    'createdAt',
    'updatedAt',
  ],
  relations: { appraisal: { fields: ['documentId', 'state', 'period'] } },
  rows: recordRows(ACHIEVEMENT, 'achievements'),
};
