import { scopedController } from '../../../scope/controller';
import { cycleScope } from '../../../scope/people';

export default scopedController('api::appraisal-cycle.appraisal-cycle', cycleScope);
