import { evidenceActions } from '../../../records/evidence';
import { activityLogScope, ACTIVITY_LOG } from '../../../scope/activity-logs';
import { writingController } from '../../../records/controller';
import { editing } from '../../../records/edit';
import { readMissing } from '../look';
import { createLog } from '../write';

export default writingController(ACTIVITY_LOG, activityLogScope, {
  people: { create: createLog },
  own: {
    update: editing(ACTIVITY_LOG, activityLogScope),
    missing: readMissing,
    ...evidenceActions(ACTIVITY_LOG),
  },
});
