import type { PlainDate } from '../../calendar/plain-date';
import type { OfficeFacts } from '../../definition-parts';

/** One step that was agreed on. */
export interface Measure {
  key: string;
  text: string;
  dueOn: PlainDate | null;
  doneOn: PlainDate | null;
}

/** What was said at one of the monthly sessions. */
export interface GuidanceNote {
  date: PlainDate;
  text: string;
  by: { id: string; name: string };
}

export interface GuidanceFacts extends OfficeFacts {
  subject: {
    employee: string;
    goals: string;
    measures: Measure[];
    notes: GuidanceNote[];
    /** The last day of the plan. */
    until: PlainDate;
    startedOn: PlainDate | null;
    outcome: string | null;
  };
}
