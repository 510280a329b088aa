import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::indicator-category.indicator-category');
