import { writingController } from '../../../records/controller';
import { GUIDANCE_PLAN, guidanceScope } from '../../../scope/guidance-plans';
import { listBehind } from '../behind';
import { begin } from '../write';

export default writingController(GUIDANCE_PLAN, guidanceScope, {
  people: { create: begin },
  own: { behind: listBehind },
});
