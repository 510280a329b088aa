import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::periodic-evaluation.periodic-evaluation');
