import { shiftDays, type PlainDate } from '../../calendar/plain-date';
import type { Predicate } from '../../plan';

/** Guidance is given at least once a month to whoever was rated needs improvement or below (PermenPANRB 6/2022). */

const LOW: readonly Predicate[] = ['needs_improvement', 'fair', 'poor', 'very_poor'];
/** Days after the last session at which the next one is late: a month and no grace. */
const MONTH_DAYS = 31;

export const needsGuidance = (predicate: Predicate | null): boolean =>
  predicate !== null && LOW.includes(predicate);

/** The day by which the next note is due. */
export const nextNoteDue = (startedOn: PlainDate, notes: readonly { date: PlainDate }[]): PlainDate =>
  shiftDays(
    notes.reduce((last, { date }) => (date > last ? date : last), startedOn),
    MONTH_DAYS,
  );
