import { appraisalScope } from '../../../scope/appraisals';
import { scopedController } from '../../../scope/controller';
import { editAppraisal } from '../workflow/edit';

export default scopedController('api::appraisal.appraisal', appraisalScope, ({ strapi }) => ({
  update: (ctx) => editAppraisal(strapi, ctx),
}));
