import { session } from '../api/session';

/**
 * A copy of what is being typed, on this device: outlives a lost network, a closed tab and a session that ended. Kept per
 * person, and removed when the person signs out.
 */

const PREFIX = 'kinerja.draft.';

export interface LocalDraft {
  data: unknown;
  /** Milliseconds since 1970. */
  savedAt: number;
}

const keyOf = (id: string, event: string): string => `${PREFIX}${session.userId() ?? ''}.${id}.${event}`;

export const readLocalDraft = (id: string, event: string): LocalDraft | null => {
  const text = localStorage.getItem(keyOf(id, event));
  return text === null ? null : (JSON.parse(text) as LocalDraft);
};

export const writeLocalDraft = (id: string, event: string, draft: LocalDraft): void => {
  try {
    localStorage.setItem(keyOf(id, event), JSON.stringify(draft));
  } catch {
    // Full or forbidden: the server's copy remains.
  }
};

export const removeLocalDraft = (id: string, event: string): void => {
  localStorage.removeItem(keyOf(id, event));
};

/** Tells of what another tab of this browser typed for the same event. Returns how to stop. */
export const watchLocalDraft = (
  id: string,
  event: string,
  told: (draft: LocalDraft) => void,
): (() => void) => {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === keyOf(id, event) && newValue !== null) told(JSON.parse(newValue) as LocalDraft);
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
};

export const forgetLocalDrafts = (): void => {
  const mine = `${PREFIX}${session.userId() ?? ''}.`;
  for (const key of Object.keys(localStorage)) if (key.startsWith(mine)) localStorage.removeItem(key);
};
