import type { Context } from './definition';

/**
 * What one event changed, as history keeps it: `[before, after]` for each thing. The state of an instance is the
 * fold of these, which is what the audit and the recovery tests recompute.
 */
export interface Changes {
  /** XState's state value as JSON. */
  value?: [unknown, unknown];
  context?: [Context | null, Context];
  dueAt?: [string | null, string | null];
  /** Fields of the subject. */
  subject?: Record<string, [unknown, unknown]>;
  participants?: { role: string; ended: string[]; started: string[] }[];
}

export interface FoldedEntry {
  sequence: number;
  from: string | null;
  to: string;
  changes: Changes | null;
}

export interface Folded {
  revision: number;
  path: string | null;
  value: unknown;
  context: Context | null;
  dueAt: string | null;
  subject: Record<string, unknown>;
}

const empty: Folded = { revision: -1, path: null, value: null, context: null, dueAt: null, subject: {} };

/**
 * State = fold(history). Entries oldest first; throws when they do not follow on each other, since then the
 * history itself is broken.
 */
export const fold = (entries: FoldedEntry[]): Folded =>
  entries.reduce((state, entry) => {
    if (entry.sequence !== state.revision + 1) {
      throw new Error(`history has a gap: ${String(entry.sequence)} follows ${String(state.revision)}`);
    }
    if (entry.from !== state.path) {
      throw new Error(`history does not follow on: ${String(entry.from)} after ${String(state.path)}`);
    }
    const { value, context, dueAt, subject } = entry.changes ?? {};
    return {
      revision: entry.sequence,
      path: entry.to,
      value: value ? value[1] : state.value,
      context: context ? context[1] : state.context,
      dueAt: dueAt ? dueAt[1] : state.dueAt,
      subject: {
        ...state.subject,
        ...Object.fromEntries(Object.entries(subject ?? {}).map(([field, pair]) => [field, pair[1]])),
      },
    };
  }, empty);
