import type { Core } from '@strapi/types';
import { sha256 } from '../core/hashing';
import { workflowOf } from '../services';
import { query, type Transaction } from '../store/sql';
import type { Letter } from './letters';

interface EmailService {
  send(mail: Record<string, unknown>): Promise<unknown>;
}

export interface Mail extends Letter {
  to: string;
}

/**
 * Sends a mail at most once per key, with one window: the key is recorded in the transaction that sends, so when the
 * process dies between the mail server's acceptance and the commit, a repeat sends it again, with the same Message-ID.
 * Two nodes that send under one key wait for each other, by the key's unique index.
 *
 * @param alsoIn further writes of the same transaction
 * @returns whether it was sent now
 * @throws what the mail server refused; nothing is recorded then
 */
export const sendOnce = (
  strapi: Core.Strapi,
  key: string,
  { to, subject, text, html }: Mail,
  alsoIn: (trx: Transaction) => Promise<void> = () => Promise.resolve(),
): Promise<boolean> => {
  const { inTransaction, clock } = workflowOf(strapi);
  return inTransaction(async (trx) => {
    const claimed = await query(
      trx,
      `INSERT INTO workflow_mails (key, sent_at) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING 1`,
      [key, clock.now()],
    );
    if (claimed.length === 0) return false;
    await alsoIn(trx);
    const messageId = `<${sha256(key).slice(0, 32)}@workflow>`;
    const email: EmailService = strapi.plugin('email').service('email');
    await email.send({ to, subject, text, html, messageId, headers: { 'Auto-Submitted': 'auto-generated' } });
    return true;
  });
};
