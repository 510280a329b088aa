import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';
import { POLICY } from '../frozen';
import { inForce, newVersion } from '../versions';

export default scopedController(POLICY, openScope(POLICY), ({ strapi }) => ({
  inForce: (ctx) => inForce(strapi, ctx),
  version: (ctx) => newVersion(strapi, ctx),
}));
