import { useQueryClient } from '@tanstack/react-query';
import { session } from '../api/session';
import { forgetLocalDrafts } from './localDrafts';

/** Signs out: nothing of this person stays on the device. */
export const useLeave = (): (() => Promise<void>) => {
  const queries = useQueryClient();
  return async () => {
    forgetLocalDrafts();
    await session.signOut();
    queries.clear();
  };
};
