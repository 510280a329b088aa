import type { Core } from '@strapi/types';
import { mailIsOn } from '../mail/recipients';
import { workflowOf } from '../services';
import { announce, type Announcement } from '../store/notices';

/**
 * Tells many people at once of a subject in which they take no part (an announcement): in sets, each person once under
 * the announcement's key, by mail too as each of them wants it. For effects of the application; may be repeated.
 */
export const tellMany = (
  strapi: Core.Strapi,
  { uid, subjectId }: { uid: string; subjectId: string },
  announcement: Announcement,
): Promise<void> =>
  announce(strapi.db.connection, { uid, subjectId }, announcement, {
    at: workflowOf(strapi).clock.now(),
    mail: mailIsOn(strapi),
  });
