import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';

export default scopedController('api::holiday.holiday', openScope('api::holiday.holiday'));
