import type { EventName } from '../../../api/shapes';
import type { EventProps } from './EventShell';

/** Under what a draft is kept. */
export const placeOf = ({ appraisal, event, stored }: EventProps) => ({
  id: appraisal.documentId,
  event: event.event as EventName,
  stored,
});
