import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::indicator-category.indicator-category');
