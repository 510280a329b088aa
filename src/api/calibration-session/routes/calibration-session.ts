import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::calibration-session.calibration-session');
