import { surveyIndex } from '../../../appraisal/scoring/survey';
import { calculator } from '../calculator';
import { settingsInForce } from '../policy';
import { surveyQuestion } from '../questions';

/** `POST /api/scoring/survey`: the satisfaction index of a service unit, PermenPANRB 14/2017. */
export default calculator(surveyQuestion, 'body', async (strapi, { responses }) =>
  surveyIndex(responses, (await settingsInForce(strapi)).survey),
);
