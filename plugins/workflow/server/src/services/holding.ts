import { holdOuter, lockInstance, type StoredInstance } from '../store/load';
import type { Transaction } from '../store/sql';
import type { Registered } from './binding';

/** Locks, in the order in which nobody waits in a circle. */

/** Before the subject itself is locked, so that nobody waits in a circle. */
export const holdWhatItStandsWithin = async (
  trx: Transaction,
  { binding, subject: { uid } }: Registered,
  subjectId: string,
): Promise<void> => {
  if (binding.within) await holdOuter(trx, uid, [subjectId], binding.writesOuter ? 'alone' : 'shared');
};

export const take = async (
  trx: Transaction,
  registered: Registered,
  subjectId: string,
): Promise<StoredInstance | null> => {
  await holdWhatItStandsWithin(trx, registered, subjectId);
  return lockInstance(trx, registered.subject.uid, subjectId);
};
