import { writingController } from '../../../records/controller';
import { COACHING_SESSION, coachingSessionScope } from '../../../scope/coaching-sessions';
import { hold, mend, reply, tick, withdraw } from '../write';

export default writingController(COACHING_SESSION, coachingSessionScope, {
  people: { create: hold, update: mend, delete: withdraw },
  own: { reply, followUps: tick },
});
