import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';

export default scopedController('api::position.position', openScope('api::position.position'));
