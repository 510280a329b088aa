import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';

export default scopedController('api::org-unit.org-unit', openScope('api::org-unit.org-unit'));
