import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::peer-review.peer-review');
