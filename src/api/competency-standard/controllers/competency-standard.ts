import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';

export default scopedController(
  'api::competency-standard.competency-standard',
  openScope('api::competency-standard.competency-standard'),
);
