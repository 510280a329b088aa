import type { PlainDate } from '../../calendar/plain-date';
import type { OfficeFacts } from '../../definition-parts';

/** What the rules of an enrolment look at. */
export interface EnrolmentFacts extends OfficeFacts {
  subject: {
    employee: string;
    /** Whose idea it was. */
    proposedBy: 'employee' | 'appraiser';
  };
  training: {
    title: string;
    startDate: PlainDate | null;
    endDate: PlainDate | null;
    hours: number | null;
  };
}
