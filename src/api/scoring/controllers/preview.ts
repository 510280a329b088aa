import { isRefused } from '../../../appraisal/refusal';
import { preview, type PreviewInput } from '../../../appraisal/scoring/preview';
import type { QuadrantInput } from '../../../appraisal/scoring/quadrant-judgement';
import { calculator } from '../calculator';
import { settingsAsked } from '../policy';
import { previewQuestion } from '../questions';

/** `POST /api/scoring/preview`: what an appraisal would come to, by the functions that judge appraisals. */
export default calculator(
  previewQuestion,
  'body',
  async (strapi, { policy, resultRating, behaviourRating, ...asked }) => {
    const settings = await settingsAsked(strapi, { policy, ruleSet: asked.ruleSet });
    if (isRefused(settings)) return settings;
    const decided = { resultRating, behaviourRating };
    const input: PreviewInput & Pick<QuadrantInput, 'decided'> = { ...asked, settings, decided };
    return preview(input);
  },
);
