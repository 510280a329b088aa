import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../api/appraisal/workflow/open';
import {
  openGuard,
  workflowOf,
  type ActingAs,
  type Participant,
  type Transaction,
} from '../../plugins/workflow/server/src/public';

/** Records beside an appraisal that go through a definition of their own: how one comes into being. */

export const registeredFor = (strapi: Core.Strapi, uid: string) => {
  const registered = workflowOf(strapi).registry.byUid(uid);
  if (!registered) throw new Error(`the workflow of ${uid} is not registered`);
  return registered;
};

interface Begun {
  trx: Transaction;
  now: Date;
  table: string;
  /** Columns of the row. */
  values: Record<string, unknown>;
  /** Of a record within another: those of the other, who take part here by that. */
  participants: Participant[];
  by: ActingAs;
  /** What the first entry of the history keeps. */
  data?: Record<string, unknown>;
}

/** Makes the row and begins its instance, in the caller's transaction; null when a unique index says no. */
export const beginDriven = async (
  strapi: Core.Strapi,
  uid: string,
  { trx, now, table, values, participants, by, data }: Begun,
): Promise<string | null> => {
  const registered = registeredFor(strapi, uid);
  const { binding } = registered;
  const subjectId = newDocumentId();
  await openGuard(trx);
  const inserted: unknown[] = await trx(table)
    .insert({ document_id: subjectId, ...values, created_at: now, updated_at: now, published_at: now })
    .onConflict()
    .ignore()
    .returning('id');
  if (inserted.length === 0) return null;
  const facts = await binding.loadFacts(trx, { subjectId, now });
  if (!facts) throw new Error(`${uid} ${subjectId} has no facts`);
  const title = binding.title?.(facts) ?? subjectId;
  const within = binding.within?.(facts);
  const who = within ? { participants: [], within, inherited: participants } : { participants };
  const beginning = { subjectId, title, place: binding.place?.(facts) ?? {}, ...who, facts };
  const opening = { event: 'OPENED', actor: by, ...(data ? { data } : {}) };
  await workflowOf(strapi).start(trx, registered, [beginning], opening, now);
  return subjectId;
};
