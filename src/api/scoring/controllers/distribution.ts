import { checkDistribution } from '../../../appraisal/scoring/distribution';
import { calculator } from '../calculator';
import { settingsInForce } from '../policy';
import { distributionQuestion } from '../questions';

/** `POST /api/scoring/distribution`: a unit's predicates held against the guide of SE MenPANRB 3/2023. */
export default calculator(distributionQuestion, 'body', async (strapi, { orgAchievement, counts }) => {
  const { minimumUnitSize, distribution } = await settingsInForce(strapi);
  return checkDistribution(orgAchievement, counts, minimumUnitSize, distribution);
});
