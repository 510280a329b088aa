import { scopedController } from '../../../scope/controller';
import { activityLogScope } from '../../../scope/people';

export default scopedController('api::activity-log.activity-log', activityLogScope);
