import type { PlainDate } from '../calendar/plain-date';
import type { Refusal } from '../refusal';
import type { Period } from './activity-log';

/** Coaching (pembinaan berkala), feedback in passing, and performance dialogues: what was said, and what was agreed. */

export const SESSION_KINDS = ['coaching', 'feedback', 'dialogue'] as const;

export interface FollowUp {
  /** Short, unique and stable within its session. */
  key: string;
  text: string;
  dueOn: PlainDate | null;
  /** ISO instant; null while it is open. */
  doneAt: string | null;
}

export interface GivenFollowUp {
  key?: string | undefined;
  text: string;
  dueOn?: PlainDate | null | undefined;
}

/** A changed list keeps what was ticked off: an item with a known key stays the same item. */
export const mergedFollowUps = (before: readonly FollowUp[], given: readonly GivenFollowUp[]): FollowUp[] => {
  const known = new Map(before.map((item) => [item.key, item]));
  const taken = new Set([...known.keys(), ...given.flatMap(({ key }) => key ?? [])]);
  const free = (): string => {
    for (let n = 1; ; n += 1) {
      const key = `f${String(n)}`;
      if (!taken.has(key)) {
        taken.add(key);
        return key;
      }
    }
  };
  return given.map(({ key = free(), text, dueOn = null }) => ({
    key,
    text,
    dueOn,
    doneAt: known.get(key)?.doneAt ?? null,
  }));
};

/** Ticks one off, or opens it again; null when there is no such item. */
export const tickedOff = (
  items: readonly FollowUp[],
  key: string,
  doneAt: string | null,
): FollowUp[] | null =>
  items.some((item) => item.key === key)
    ? items.map((item) => (item.key === key ? { ...item, doneAt: doneAt && (item.doneAt ?? doneAt) } : item))
    : null;

/** Everything that stands against a session of that day. The year may be talked over when it is past. */
export const sessionRefusals = (
  date: PlainDate,
  followUps: readonly GivenFollowUp[],
  { start, today }: Pick<Period, 'start' | 'today'>,
): Refusal[] => {
  const ahead: Refusal[] =
    date > today
      ? [
          {
            code: 'DATE_IN_FUTURE',
            message: { id: 'Tanggal belum tiba', en: 'This day is still ahead' },
            path: 'date',
            actual: date,
          },
        ]
      : [];
  const before: Refusal[] =
    date < start
      ? [
          {
            code: 'DATE_OUTSIDE_PERIOD',
            message: {
              id: `Tanggal tidak boleh sebelum ${start}, awal periode penilaian`,
              en: `The day must not be before ${start}, when the period of the appraisal begins`,
            },
            path: 'date',
            actual: date,
          },
        ]
      : [];
  const early = followUps.flatMap(({ dueOn }, index): Refusal[] =>
    dueOn != null && dueOn < date
      ? [
          {
            code: 'DUE_BEFORE_SESSION',
            message: {
              id: 'Tenggat tindak lanjut mendahului pertemuannya',
              en: 'A follow-up is due before the session that agreed on it',
            },
            path: `followUps.${String(index)}.dueOn`,
            actual: dueOn,
          },
        ]
      : [],
  );
  return [...ahead, ...before, ...early];
};
