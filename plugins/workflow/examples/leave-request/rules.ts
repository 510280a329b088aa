import { mayTakeOver, type Guard, type Input, type Reason, type Timer } from '../../server/src/public';
import type { LeaveFacts } from './facts';

type Rule = Guard<LeaveFacts>;
type Asked = Pick<Input<LeaveFacts>, 'facts' | 'data'>;

const DAY = 86_400_000;

const because = (code: string, path: string, id: string, en: string, actual?: string): Reason => ({
  code,
  message: { id, en },
  fixer: 'employee',
  path,
  ...(actual === undefined ? {} : { actual }),
});

const textOr = (given: unknown, otherwise: string): string => (typeof given === 'string' ? given : otherwise);

/** What is sent with the event counts, else what stands in the request. */
export const asked = ({ facts: { subject }, data }: Asked): { firstDay: string; lastDay: string } => ({
  firstDay: textOr(data.firstDay, subject.firstDay),
  lastDay: textOr(data.lastDay, subject.lastDay),
});

const daysAreInOrder: Rule = (input) => {
  const { firstDay, lastDay } = asked(input);
  return firstDay <= lastDay
    ? null
    : because(
        'LAST_DAY_BEFORE_FIRST',
        'data.lastDay',
        'Hari terakhir mendahului hari pertama',
        'The last day is before the first',
        lastDay,
      );
};

const leaveIsAhead: Rule = (input) => {
  const { firstDay } = asked(input);
  return firstDay > input.now.toISOString().slice(0, 10)
    ? null
    : because(
        'LEAVE_NOT_AHEAD',
        'data.firstDay',
        'Cuti diajukan sebelum hari pertamanya',
        'Leave is asked for before its first day',
        firstDay,
      );
};

/** Only somebody who holds a role can be replaced in it. */
const isHeld: Rule = ({ data, participants }) =>
  data.role === undefined ||
  participants.some(({ role, principal }) => role === data.role && principal === data.from)
    ? null
    : because(
        'NOT_A_HOLDER',
        'data.from',
        'Orang itu tidak memegang peran ini',
        'They do not hold this role',
      );

export const rules: Record<string, Rule> = {
  daysAreInOrder,
  leaveIsAhead,
  isHeld,
  mayTakeOver: mayTakeOver<LeaveFacts>(({ named }) => named),
};

const inDays =
  (days: number): Timer<LeaveFacts> =>
  ({ now }) =>
    new Date(now.getTime() + days * DAY);

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const timers: Record<string, Timer<LeaveFacts>> = {
  draftLapses: inDays(30),
  answerDue: inDays(3),
  votingEnds: inDays(5),
  leaveBegins: ({ facts }) => startOf(facts.subject.firstDay),
  leaveEnds: ({ facts }) => new Date(startOf(facts.subject.lastDay).getTime() + DAY),
};
