import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';

export default scopedController(
  'api::training-provider.training-provider',
  openScope('api::training-provider.training-provider'),
);
