import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::coaching-session.coaching-session');
