import { writingController } from '../../../records/controller';
import { PEER_REVIEW, peerReviewScope } from '../../../scope/peer-reviews';
import { readForm } from '../look';
import { answer, judge, nominate, withdraw } from '../write';

export default writingController(PEER_REVIEW, peerReviewScope, {
  people: { create: nominate, delete: withdraw },
  own: { verdict: judge, answers: answer, form: readForm },
});
