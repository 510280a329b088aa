import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::periodic-evaluation.periodic-evaluation');
