import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { createActivity } from '../../api/activityLogs';
import type { NewActivity } from '../../api/shapes';
import { ApiError } from '../../api/client';
import { putInOutbox, readOutbox, takeFromOutbox, watchOutbox, type Waiting } from '../../shared/outbox';
import { forgetFiles, keepFiles, keptFiles } from '../../shared/keptFiles';
import { newKey } from '../../shared/newKey';
import { wordsFor } from '../../shared/ui/Failure';

const BOX = 'activities';
const AGAIN_MS = 20_000;

/** A refusal is final until the entry is mended; everything else (no network, a server in trouble) is tried again. */
const isRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.status < 500 && ![401, 408, 429].includes(error.status);

/** Entries that wait for the network. They are sent when it is back, when the page opens, and every now and then. */
export const useOutbox = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const waiting = useSyncExternalStore(watchOutbox, () => readOutbox<NewActivity>(BOX));
  const sending = useRef(false);
  const again = useRef(false);

  const send = useCallback(
    async ({ key, data }: Waiting<NewActivity>): Promise<boolean> => {
      try {
        await createActivity(data, key, await keptFiles(key).catch(() => []));
        takeFromOutbox(BOX, key);
        void forgetFiles(key).catch(() => undefined);
        return true;
      } catch (error) {
        if (!isRefusal(error)) return false;
        putInOutbox(BOX, { key, data, problem: wordsFor(error, t) });
        return true;
      }
    },
    [t],
  );

  const sendAll = useCallback(async (): Promise<void> => {
    // Whoever asks meanwhile may know of a network that the running try did not have.
    again.current = true;
    if (sending.current) return;
    sending.current = true;
    try {
      while (again.current) {
        again.current = false;
        for (const item of readOutbox<NewActivity>(BOX).filter(({ problem }) => problem === undefined))
          if (!(await send(item))) break;
      }
    } finally {
      sending.current = false;
    }
    await queries.invalidateQueries({ queryKey: ['activities'] });
  }, [queries, send]);

  useEffect(() => {
    const tryNow = () => {
      if (readOutbox<NewActivity>(BOX).some(({ problem }) => problem === undefined)) void sendAll();
    };
    tryNow();
    window.addEventListener('online', tryNow);
    const timer = setInterval(tryNow, AGAIN_MS);
    return () => {
      window.removeEventListener('online', tryNow);
      clearInterval(timer);
    };
  }, [sendAll]);

  return {
    waiting,
    /** Keeps an entry on this device, which is soon done, and sends it: the next one can be typed meanwhile. */
    post: async (data: NewActivity, files: File[], key: string = newKey()): Promise<void> => {
      if (files.length > 0) await keepFiles(key, files);
      putInOutbox(BOX, { key, data });
      void sendAll();
    },
    drop: (key: string) => {
      takeFromOutbox(BOX, key);
      void forgetFiles(key).catch(() => undefined);
    },
  };
};
