import { creditPoints } from '../../../appraisal/scoring/credit-points';
import { calculator } from '../calculator';
import { settingsInForce } from '../policy';
import { creditPointsQuestion } from '../questions';

/** `POST /api/scoring/credit-points`: credit points of a functional post, PermenPANRB 1/2023. */
export default calculator(creditPointsQuestion, 'body', async (strapi, service) =>
  creditPoints(service, (await settingsInForce(strapi)).creditPoints),
);
