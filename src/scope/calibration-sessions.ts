import { visibleSubjects } from '../../plugins/workflow/server/src/public';
import { related, type Scope } from './rules';

export const CALIBRATION_SESSION = 'api::calibration-session.calibration-session';

/** Sessions on whose panel one sits. */
export const calibrationScope: Scope = {
  uid: CALIBRATION_SESSION,
  fields: ['documentId', 'meetsOn', 'state', 'revision', 'stateSince', 'dueAt', 'createdAt', 'updatedAt'],
  whole: ['before', 'after', 'closing'],
  relations: {
    orgUnit: related.unit,
    cycle: { fields: ['documentId', 'name', 'year', 'state'] },
  },
  rows: (principal, now) => visibleSubjects(CALIBRATION_SESSION, principal, now),
};
