import type { Core } from '@strapi/types';
import { workflowOf } from '../services';
import type { Contact } from '../services/binding';
import { DEFAULT_PREFERENCES, preferencesOf, type Preferences } from '../store/preferences';
import type { Reader } from './letters';

export interface Recipient extends Reader {
  email: string | null;
  preferences: Preferences;
}

/** Where the host names no zone. */
const ZONE = 'Asia/Jakarta';

/** Whether this application sends mails: the setting, and all that the host must give for it. */
export const mailIsOn = (strapi: Core.Strapi): boolean => {
  const { host, letters } = workflowOf(strapi);
  return (
    strapi.config.get<boolean>('plugin::workflow.mail', false) &&
    letters() !== null &&
    host().contactOf !== undefined
  );
};

/** How to reach these people and how they want it; nobody is in the answer whom the host doesn't know. */
export const recipientsOf = async (
  strapi: Core.Strapi,
  principals: string[],
): Promise<Map<string, Recipient>> => {
  const contacts = (await workflowOf(strapi).host().contactOf?.(principals)) ?? new Map<string, Contact>();
  const known = await preferencesOf(strapi.db.connection, principals);
  return new Map(
    [...contacts].map(([principal, { name, email, language, zone }]) => {
      const preferences = known.get(principal) ?? DEFAULT_PREFERENCES;
      return [
        principal,
        {
          name,
          email,
          language: preferences.language ?? language ?? 'id',
          zone: zone ?? ZONE,
          preferences,
        },
      ];
    }),
  );
};
