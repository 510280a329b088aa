import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';

export default scopedController(
  'api::indicator-category.indicator-category',
  openScope('api::indicator-category.indicator-category'),
);
