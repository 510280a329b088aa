import type { Appraisal } from '../../../api/shapes';
import type { EventProps } from '../../../shared/work/EventShell';

/** What an event's page is given where it is one of an appraisal. */
export interface AppraisalEventProps extends EventProps {
  appraisal: Appraisal;
}
