import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';

export default scopedController('api::indicator.indicator', openScope('api::indicator.indicator'));
