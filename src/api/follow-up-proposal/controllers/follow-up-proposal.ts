import { writingController } from '../../../records/controller';
import { FOLLOW_UP_PROPOSAL, proposalScope } from '../../../scope/follow-up-proposals';
import { propose } from '../write';

export default writingController(FOLLOW_UP_PROPOSAL, proposalScope, { people: { create: propose } });
