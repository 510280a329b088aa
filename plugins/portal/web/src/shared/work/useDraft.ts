import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { draftQuery, removeDraft, saveDraft } from '../../api/drafts';
import type { Attachment } from '../../api/shapes';
import type { Work } from '../../api/work';
import { removeLocalDraft, watchLocalDraft, writeLocalDraft, type LocalDraft } from '../localDrafts';

/** What somebody types for an event: kept on this device at every change, on the server a moment later. */

const PAUSE = 1_200;

export type SaveStatus = 'untouched' | 'saving' | 'saved' | 'onlyHere';

export interface Typed<T> {
  data: T;
  comment: string;
  /** Files that were added and not sent. */
  files: Attachment[];
}

export interface Draft<T> extends Typed<T> {
  setData: (change: (before: T) => T) => void;
  setComment: (comment: string) => void;
  setFiles: (files: Attachment[]) => void;
  status: SaveStatus;
  /** Typed at an earlier visit. */
  restored: boolean;
  /** What another tab typed meanwhile, until one of the two is chosen. */
  elsewhere: Typed<T> | null;
  /** Goes on with that one's, or with one's own. */
  settle: (take: 'theirs' | 'mine') => void;
  /** Back to the beginning. */
  discard: () => void;
  /** Until nothing typed is on its way to the server: a copy that came after the event would be found again. */
  rest: () => Promise<void>;
  /** Goes on keeping what was typed, where the event was not taken. */
  keep: () => void;
  /** After the event was sent: the server has removed its copy. */
  forget: () => void;
}

/** The later of two copies. */
export const newest = (server: LocalDraft | null, local: LocalDraft | null): LocalDraft | null => {
  if (!server || !local) return server ?? local;
  return local.savedAt > server.savedAt ? local : server;
};

const isTyped = (value: unknown): value is Typed<unknown> =>
  typeof value === 'object' && value !== null && 'data' in value && 'comment' in value;

/** Drafts of an earlier release know no files. */
const withFiles = <T>(typed: Typed<T>): Typed<T> => ({
  ...typed,
  files: Array.isArray(typed.files) ? typed.files : [],
});

export const useDraft = <T>(
  { work, event, stored }: { work: Work; event: string; stored: LocalDraft | null },
  begin: () => T,
): Draft<T> => {
  const { subject, id } = work;
  const queries = useQueryClient();
  const restored = stored !== null && isTyped(stored.data);
  const [typed, setTyped] = useState<Typed<T>>(() =>
    restored ? withFiles(stored.data as Typed<T>) : { data: begin(), comment: '', files: [] },
  );
  const [elsewhere, setElsewhere] = useState<Typed<T> | null>(null);
  const [status, setStatus] = useState<SaveStatus>('untouched');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef<Typed<T> | null>(null);
  const underway = useRef<Promise<void>>(Promise.resolve());

  const saveNow = useCallback(() => {
    const save = async (saving: Typed<T>) => {
      try {
        await saveDraft({ subject, id }, event, saving);
        if (latest.current === saving) {
          latest.current = null;
          setStatus('saved');
        }
      } catch {
        setStatus('onlyHere');
      }
    };
    if (latest.current) underway.current = save(latest.current);
  }, [subject, id, event]);

  const change = useCallback(
    (next: (before: Typed<T>) => Typed<T>) => {
      setTyped((before) => {
        const after = next(before);
        latest.current = after;
        writeLocalDraft(id, event, { data: after, savedAt: Date.now() });
        return after;
      });
      setStatus('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(saveNow, PAUSE);
    },
    [id, event, saveNow],
  );

  useEffect(() => {
    window.addEventListener('online', saveNow);
    return () => {
      window.removeEventListener('online', saveNow);
      clearTimeout(timer.current);
      saveNow();
    };
  }, [saveNow]);

  useEffect(
    () =>
      watchLocalDraft(id, event, ({ data }) => {
        if (isTyped(data)) setElsewhere(withFiles(data as Typed<T>));
      }),
    [id, event],
  );

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    latest.current = null;
    removeLocalDraft(id, event);
    queries.removeQueries({ queryKey: draftQuery({ subject, id }, event).queryKey });
  }, [subject, id, event, queries]);

  return {
    ...typed,
    setData: useCallback((next) => change((before) => ({ ...before, data: next(before.data) })), [change]),
    setComment: useCallback((comment) => change((before) => ({ ...before, comment })), [change]),
    setFiles: useCallback((files) => change((before) => ({ ...before, files })), [change]),
    status,
    restored,
    elsewhere,
    settle: (take) => {
      if (elsewhere) change(take === 'theirs' ? () => elsewhere : (mine) => mine);
      setElsewhere(null);
    },
    discard: () => {
      forget();
      void removeDraft({ subject, id }, event).catch(() => undefined);
      setTyped({ data: begin(), comment: '', files: [] });
      setStatus('untouched');
    },
    rest: async () => {
      clearTimeout(timer.current);
      await underway.current;
    },
    keep: saveNow,
    forget,
  };
};
