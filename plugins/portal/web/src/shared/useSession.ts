import { useSyncExternalStore } from 'react';
import { session, type SessionStatus } from '../api/session';

export const useSession = (): SessionStatus =>
  useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.status(),
  );
