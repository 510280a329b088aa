import { scopedController } from '../../../scope/controller';
import { employeeScope } from '../../../scope/people';

export default scopedController('api::employee.employee', employeeScope);
