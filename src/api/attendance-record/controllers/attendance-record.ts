import { ATTENDANCE_RECORD, attendanceScope } from '../../../scope/attendance';
import { scopedController } from '../../../scope/controller';

export default scopedController(ATTENDANCE_RECORD, attendanceScope);
