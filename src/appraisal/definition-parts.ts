import { z } from 'zod';
import type {
  Action,
  Assign,
  BaseFacts,
  EventSpec,
  Guard,
  NamedPerson,
  Text,
  Timer,
} from '../../plugins/workflow/server/src/public';
import { endOfLocalDay, localDate, type Zone } from './calendar/local-time';
import { addDays, type Holidays } from './calendar/working-days';
import { roleLabels } from './workflow/labels';
import { because } from './workflow/rules/reason';

/** What the small definitions beside the appraisal have in common: enrolments, evaluations of a month, proposals. */

export interface OfficeFacts extends BaseFacts {
  /** Of the unit. */
  zone: Zone;
  holidays: Holidays;
  /** Whoever the event names in `data.employee`. */
  named: NamedPerson | null;
}

/** Those who arrange things when somebody is away. */
export const STEWARDS = ['performanceTeam', 'admin'];

export const labelsOfRoles = (...roles: string[]): Record<string, Text> =>
  Object.fromEntries(roles.map((role) => [role, roleLabels[role] ?? { id: role, en: role }]));

/** End of the local day so many working days after the moment. */
export const inWorkingDays =
  <F extends OfficeFacts>(days: number): Timer<F> =>
  ({ facts: { zone, holidays }, now }) =>
    endOfLocalDay(addDays(localDate(now, zone), days, 'working', holidays), zone);

/** The same after a day of the calendar. */
export const workingDaysAfter = (day: string, days: number, { zone, holidays }: OfficeFacts): Date =>
  endOfLocalDay(addDays(day, days, 'working', holidays), zone);

/**
 * The event by which the part of somebody who left passes to another. The system sends it where an appraisal of the
 * person has passed to another appraiser.
 */
export const reassignment = (...roles: [string, ...string[]]): EventSpec => ({
  label: { id: 'Ganti pejabat', en: 'Reassign a role' },
  by: [...STEWARDS, 'system'],
  data: z.strictObject({ role: z.enum(roles), employee: z.string().regex(/^[a-z0-9]{1,64}$/) }),
  comment: 'required',
});

/** A team gains a member; the other roles are held by one person each. */
export const reassign: Action<BaseFacts> = ({ data }) => ({
  participants: [
    {
      role: String(data.role),
      ...(data.role === 'performanceTeam' ? {} : { end: 'all' as const }),
      start: [String(data.employee)],
    },
  ],
});

/** Nobody ever acts in two roles on the same document. */
export const namedPersonMayTakeRole: Guard<OfficeFacts> = ({ data, facts: { named }, participants }) => {
  if (data.employee === undefined) return null;
  const refused = (code: string, id: string, en: string) =>
    because(code, { id, en }, { path: 'employee', fixer: 'performanceTeam' });
  if (!named) return refused('NO_SUCH_EMPLOYEE', 'Pegawai tidak ditemukan', 'There is no such employee');
  if (!named.available) {
    return refused('NOT_ACTIVE', `${named.name} tidak aktif`, `${named.name} is not active`);
  }
  const takesPart =
    participants.some(({ principal }) => principal === data.employee) || named.actedAs.length > 0;
  return takesPart
    ? refused(
        'ROLE_CONFLICT',
        `${named.name} sudah berperan di sini`,
        `${named.name} has a part in this already`,
      )
    : null;
};

/** The context of what can wait too long: the next in line gets the task as well. */
export const escalating: Record<string, Assign<BaseFacts>> = {
  escalate: () => ({ escalated: true }),
  settle: () => ({ escalated: false }),
};
