import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::guidance-plan.guidance-plan');
