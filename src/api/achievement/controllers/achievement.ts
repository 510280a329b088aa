import { writingController } from '../../../records/controller';
import { evidenceActions } from '../../../records/evidence';
import { ACHIEVEMENT, achievements, achievementScope } from '../../../scope/achievements';
import { judge, mend, propose, refusalFor, withdraw } from '../write';

export default writingController(ACHIEVEMENT, achievementScope, {
  people: { create: propose, update: mend, delete: withdraw },
  own: { verdict: judge, ...evidenceActions(achievements, refusalFor) },
});
