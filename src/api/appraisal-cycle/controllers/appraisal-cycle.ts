import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::appraisal-cycle.appraisal-cycle');
