import { factories } from '@strapi/strapi';

/** Read here, written by imports alone: they know each day of each person once. */
export default factories.createCoreRouter('api::attendance-record.attendance-record', {
  only: ['find', 'findOne'],
});
