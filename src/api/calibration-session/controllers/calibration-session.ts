import { writingController } from '../../../records/controller';
import { calibrationScope, CALIBRATION_SESSION } from '../../../scope/calibration-sessions';
import { beginSession } from '../begin';
import { showBoard, supposeChanges, unitsWaiting } from '../board';
import { supposeMine } from '../mine';

export default writingController(CALIBRATION_SESSION, calibrationScope, {
  people: { create: beginSession },
  own: { units: unitsWaiting, board: showBoard, whatIf: supposeChanges, mine: supposeMine },
});
