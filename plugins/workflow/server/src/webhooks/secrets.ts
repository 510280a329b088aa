import type { Core } from '@strapi/types';

/** Secrets of webhooks lie encrypted in the database, under the application's ENCRYPTION_KEY. */

interface Encryption {
  encrypt(value: string): string | null;
  decrypt(value: string): string | null;
}

const encryption = (strapi: Core.Strapi): Encryption =>
  strapi.service('admin::encryption') as unknown as Encryption;

export const sealed = (strapi: Core.Strapi, secret: string): string => {
  const text = encryption(strapi).encrypt(secret);
  if (text === null) throw new Error('admin.secrets.encryptionKey is not set');
  return text;
};

/** @throws when it was sealed under another key */
export const unsealed = (strapi: Core.Strapi, text: string): string => {
  const secret = encryption(strapi).decrypt(text);
  if (secret === null) throw new Error('the secret was encrypted with another ENCRYPTION_KEY');
  return secret;
};
