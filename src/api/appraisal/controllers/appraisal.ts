import { editing } from '../../../records/edit';
import { appraisalScope } from '../../../scope/appraisals';
import { scopedController } from '../../../scope/controller';
import { APPRAISAL } from '../workflow/open';

const edit = editing(APPRAISAL, appraisalScope);

export default scopedController(APPRAISAL, appraisalScope, ({ strapi }) => ({
  update: (ctx) => edit(strapi, ctx),
}));
