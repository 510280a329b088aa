import type { Work } from '../../api/work';
import type { EventProps } from './EventShell';

/** Where a subject has its page. */
export const pageOf = ({ subject, id }: Work): string =>
  subject === 'appraisals' ? `/appraisals/${id}` : `/work/${subject}/${id}`;

/** Under what a draft is kept. */
export const placeOf = ({ work, event, stored }: EventProps) => ({ work, event: event.event, stored });
