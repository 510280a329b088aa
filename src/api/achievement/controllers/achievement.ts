import { writingController } from '../../../records/controller';
import { editing } from '../../../records/edit';
import { evidenceActions } from '../../../records/evidence';
import { ACHIEVEMENT, achievementScope } from '../../../scope/achievements';
import { createAchievement } from '../write';

export default writingController(ACHIEVEMENT, achievementScope, {
  people: { create: createAchievement },
  own: { update: editing(ACHIEVEMENT, achievementScope), ...evidenceActions(ACHIEVEMENT) },
});
