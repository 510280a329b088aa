import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';

export default scopedController('api::training.training', openScope('api::training.training'));
