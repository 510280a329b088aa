import type { Work } from '../../api/work';
import type { EventProps } from './EventShell';

/** What has a page of its own, by its plural name. */
const PLACES = ['appraisals', 'policy-notices'];

/** Where a subject has its page. */
export const pageOf = ({ subject, id }: Work): string =>
  PLACES.includes(subject) ? `/${subject}/${id}` : `/work/${subject}/${id}`;

/** Under what a draft is kept. */
export const placeOf = ({ work, event, stored }: EventProps) => ({ work, event: event.event, stored });
