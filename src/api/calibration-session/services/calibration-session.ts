import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::calibration-session.calibration-session');
