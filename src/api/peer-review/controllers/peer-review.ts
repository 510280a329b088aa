import { writingController } from '../../../records/controller';
import { PEER_REVIEW, peerReviewScope } from '../../../scope/peer-reviews';
import { readForm } from '../look';
import { nameColleague } from '../write';

export default writingController(PEER_REVIEW, peerReviewScope, {
  people: { create: nameColleague },
  own: { form: readForm },
});
