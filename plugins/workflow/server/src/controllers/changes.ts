import type { HistoryEntry } from '../core/definition';
import type { Changes } from '../core/fold';

/** What an entry of the history changed, as far as people can make something of it. */

type Told = Pick<Changes, 'dueAt' | 'subject' | 'participants'>;

/** Without the machine's own notes: its states stand in the entry itself. */
export const toldChanges = (changes: HistoryEntry['changes']): Told | null => {
  if (!changes) return null;
  const { dueAt, subject, participants } = changes as Changes;
  return {
    ...(dueAt ? { dueAt } : {}),
    ...(subject ? { subject } : {}),
    ...(participants ? { participants } : {}),
  };
};

/** Whose names are needed to tell it: who took or left a role, and whoever a field may name. */
export const peopleInChanges = (entries: Pick<HistoryEntry, 'changes'>[]): string[] => {
  const ids = entries.flatMap(({ changes }) => {
    const { participants = [], subject = {} } = toldChanges(changes) ?? {};
    const named = Object.values(subject)
      .flat()
      .filter((value): value is string => typeof value === 'string' && /^[a-z0-9]{24}$/.test(value));
    return [...participants.flatMap(({ ended, started }) => [...ended, ...started]), ...named];
  });
  return [...new Set(ids)];
};
