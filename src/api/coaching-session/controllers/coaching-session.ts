import { writingController } from '../../../records/controller';
import { editing } from '../../../records/edit';
import { COACHING_SESSION, coachingSessionScope } from '../../../scope/coaching-sessions';
import { noteSession } from '../write';

export default writingController(COACHING_SESSION, coachingSessionScope, {
  people: { create: noteSession },
  own: { update: editing(COACHING_SESSION, coachingSessionScope, { populate: 'appraisal' }) },
});
