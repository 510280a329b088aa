import { writingController } from '../../../records/controller';
import { ENROLMENT, enrolmentScope } from '../../../scope/enrolments';
import { enrol } from '../write';

export default writingController(ENROLMENT, enrolmentScope, { people: { create: enrol } });
