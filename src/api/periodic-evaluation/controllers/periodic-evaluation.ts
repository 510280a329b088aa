import { writingController } from '../../../records/controller';
import { PERIODIC_EVALUATION, periodicScope } from '../../../scope/periodic-evaluations';
import { openNow } from '../open-by-hr';

export default writingController(PERIODIC_EVALUATION, periodicScope, { people: {}, own: { open: openNow } });
