import { createHmac, randomBytes } from 'node:crypto';

/** Signatures by the Standard Webhooks convention (standardwebhooks.com), which has libraries in many languages. */

const PREFIX = 'whsec_';

export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

export interface SignedHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/** @param id the same at each repeat, so that the receiver can leave out what it has already */
export const signed = (secret: string, id: string, at: Date, body: string): SignedHeaders => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
};
