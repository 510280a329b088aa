import type { BaseFacts, NamedPerson } from '../../server/src/public';

/** What the rules of a leave request look at. Days are `YYYY-MM-DD`; people are principals. */
export interface LeaveFacts extends BaseFacts {
  subject: {
    employee: string;
    unit: string;
    firstDay: string;
    lastDay: string;
    reason: string | null;
    answer: string | null;
  };
  /** Heads of the unit and of those above it, nearest first. */
  heads: string[];
  panel: string[];
  personnel: string[];
  /** Whoever the event names in `data.to`. */
  named: NamedPerson | null;
}
