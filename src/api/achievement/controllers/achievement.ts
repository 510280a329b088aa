import { writingController } from '../../../records/controller';
import { ACHIEVEMENT, achievementScope } from '../../../scope/achievements';
import { judge, mend, propose, withdraw } from '../write';

export default writingController(ACHIEVEMENT, achievementScope, {
  people: { create: propose, update: mend, delete: withdraw },
  own: { verdict: judge },
});
