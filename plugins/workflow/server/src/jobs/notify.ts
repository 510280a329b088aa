import type { Core } from '@strapi/types';
import { z } from 'zod';
import { mailIsOn } from '../mail/recipients';
import { addNotices } from '../store/notices';

const text = z.object({ id: z.string(), en: z.string() });

const payload = z.object({
  subjectType: z.string(),
  at: z.iso.datetime(),
  notices: z.array(
    z.object({
      subjectId: z.string(),
      principal: z.string(),
      role: z.string(),
      sequence: z.int(),
      kind: z.string(),
      title: text,
      comment: z.boolean(),
      dueAt: z.string().nullable(),
      daily: z.literal(true).optional(),
    }),
  ),
});

/** Makes the notices of what was committed together, in one statement. */
export const notify = async (strapi: Core.Strapi, given: unknown): Promise<void> => {
  const { subjectType, at, notices } = payload.parse(given);
  const made = notices.map(({ sequence, comment, daily, ...notice }) => ({
    ...notice,
    commentOf: comment ? sequence : null,
    key: daily
      ? `daily:${subjectType}:${notice.kind}:${at.slice(0, 10)}`
      : `${String(sequence)}:${notice.kind}`,
  }));
  await addNotices(strapi.db.connection, subjectType, made, { at: new Date(at), mail: mailIsOn(strapi) });
};
