import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::coaching-session.coaching-session');
