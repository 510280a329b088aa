import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError } from '../api/client';
import { readLocalDraft, removeLocalDraft, writeLocalDraft } from './localDrafts';
import { newKey } from './newKey';

interface Wanted<T> {
  appraisal: string;
  /** What is typed is kept on this device under this name. */
  draft: string;
  begin: () => T;
  /** `key`: sent again with it, nothing is written twice. */
  send: (typed: T, key: string) => Promise<unknown>;
  /** Which lists show it. */
  list: string;
}

/** A short form that makes a record beside an appraisal. What was typed stays until it has arrived, and arrives once. */
export const useNewRecord = <T extends object>({ appraisal, draft, begin, send, list }: Wanted<T>) => {
  const queries = useQueryClient();
  const key = useRef(newKey());
  const [typed, setTyped] = useState<T>(
    () => (readLocalDraft(appraisal, draft)?.data as T | undefined) ?? begin(),
  );
  const set = (changed: Partial<T>) => {
    const next = { ...typed, ...changed };
    setTyped(next);
    writeLocalDraft(appraisal, draft, { data: next, savedAt: Date.now() });
  };
  const sending = useMutation({
    mutationFn: () => send(typed, key.current),
    onSuccess: async () => {
      key.current = newKey();
      removeLocalDraft(appraisal, draft);
      setTyped(begin());
      await queries.invalidateQueries({ queryKey: [list] });
    },
    onError: (error) => {
      // Without an answer it may have arrived: the next try is the same one. What was refused is mended into another.
      if (error instanceof ApiError) key.current = newKey();
    },
  });
  return { typed, set, sending };
};
