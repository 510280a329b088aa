import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::peer-review.peer-review');
