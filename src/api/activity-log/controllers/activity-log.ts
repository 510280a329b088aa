import { evidenceActions } from '../../../records/evidence';
import { activityLogs, activityLogScope, ACTIVITY_LOG } from '../../../scope/activity-logs';
import { writingController } from '../../../records/controller';
import { judgeLog, judgeLogs } from '../judge';
import { readMissing } from '../look';
import { createLog, deleteLog, refusalFor, updateLog } from '../write';

export default writingController(ACTIVITY_LOG, activityLogScope, {
  people: { create: createLog, update: updateLog, delete: deleteLog },
  own: {
    verdict: judgeLog,
    verdicts: judgeLogs,
    missing: readMissing,
    ...evidenceActions(activityLogs, refusalFor),
  },
});
