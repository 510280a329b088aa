import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::appraisal-policy.appraisal-policy');
