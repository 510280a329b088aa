import { isRefused } from '../../../appraisal/refusal';
import { preview, type PreviewInput } from '../../../appraisal/scoring/preview';
import type { QuadrantInput } from '../../../appraisal/scoring/quadrant-judgement';
import { calculator, Told } from '../calculator';
import { settingsAsked } from '../policy';
import { previewQuestion } from '../questions';

/** `POST /api/scoring/preview`: what an appraisal would come to, by the functions that judge appraisals. */
export default calculator(
  previewQuestion,
  'body',
  async (strapi, { policy, resultRating, behaviourRating, ...asked }) => {
    const found = await settingsAsked(strapi, { policy, ruleSet: asked.ruleSet });
    if (isRefused(found)) return found;
    const { settings, taken } = found;
    const decided = { resultRating, behaviourRating };
    const input: PreviewInput & Pick<QuadrantInput, 'decided'> = { ...asked, settings, decided };
    const outcome = preview(input);
    return isRefused(outcome) ? outcome : new Told(outcome, taken);
  },
);
