import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::attendance-record.attendance-record');
