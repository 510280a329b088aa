import type { Core } from '@strapi/types';
import { z } from 'zod';
import { morningOf, quietUntil } from '../core/quiet-hours';
import type { LetterNotice, Reader } from '../mail/letters';
import { mailIsOn, recipientsOf } from '../mail/recipients';
import { sendOnce } from '../mail/send-once';
import { workflowOf } from '../services';
import {
  mailLater,
  markMailed,
  noticeById,
  unreadBefore,
  waitingForDigest,
  type NoticeRow,
} from '../store/notices';
import { query } from '../store/sql';

/** Mails of notices: one for each, or one a day, as the person wants it. */

/** Local time at which a day's mail is due. */
const MORNING = '07:00';
const BATCH = 500;

const inWords = (row: NoticeRow, { language }: Reader): LetterNotice => ({
  kind: row.kind,
  title: row.title[language],
  about: row.about,
  comment: row.comment,
  dueAt: row.due_at,
  at: row.at,
});

const lettersOf = (strapi: Core.Strapi) => {
  const letters = workflowOf(strapi).letters();
  if (!letters) throw new Error('workflow: no letters were set');
  return letters;
};

const noticePayload = z.object({ notice: z.string() });

/** Mails one notice. What was read meanwhile needs no mail; in quiet hours it waits for their end. */
export const mailNotice = async (strapi: Core.Strapi, payload: unknown): Promise<void> => {
  const { notice: id } = noticePayload.parse(payload);
  const on = strapi.db.connection;
  const row = await noticeById(on, id);
  if (!row || row.read_at || row.mailed_at || !mailIsOn(strapi)) return;
  const recipient = (await recipientsOf(strapi, [row.principal])).get(row.principal);
  if (!recipient?.email || recipient.preferences.email !== 'each') return;
  const now = workflowOf(strapi).clock.now();
  const later = quietUntil(now, recipient.preferences.quietHours, recipient.zone);
  if (later) return mailLater(on, id, later);
  const letter = lettersOf(strapi).notice(inWords(row, recipient), recipient);
  await sendOnce(strapi, `notice:${id}`, { ...letter, to: recipient.email }, (trx) =>
    markMailed(trx, [id], now),
  );
};

/** For everybody whose morning it is and who wants one mail a day: a job, once per person and local day. */
export const planDigests = async (strapi: Core.Strapi): Promise<void> => {
  if (!mailIsOn(strapi)) return;
  const on = strapi.db.connection;
  const now = workflowOf(strapi).clock.now();
  for (let after = ''; ;) {
    const waiting = await waitingForDigest(on, after, BATCH);
    const last = waiting.at(-1);
    if (!last) return;
    const recipients = await recipientsOf(
      strapi,
      waiting.map(({ principal }) => principal),
    );
    const jobs = waiting.flatMap(({ principal, since }) => {
      const recipient = recipients.get(principal);
      if (!recipient?.email || quietUntil(now, recipient.preferences.quietHours, recipient.zone)) return [];
      const morning = morningOf(now, MORNING, recipient.zone);
      return morning && since < morning.at
        ? [{ principal, day: morning.day, before: morning.at.toISOString() }]
        : [];
    });
    await query(
      on,
      `SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
         SELECT ROW('workflow-digest-mail', j, NULL, NULL, 12,
           'digest:' || (j ->> 'principal') || ':' || (j ->> 'day'), 0, NULL)::graphile_worker.job_spec
         FROM json_array_elements(?::json) AS j
         WHERE NOT EXISTS (SELECT 1 FROM workflow_mails m
           WHERE m.key = 'digest:' || (j ->> 'principal') || ':' || (j ->> 'day'))))`,
      [JSON.stringify(jobs)],
    );
    after = last.principal;
  }
};

const digestPayload = z.object({ principal: z.string(), day: z.string(), before: z.iso.datetime() });

/** Mails what a person has not read of the time before this morning. */
export const mailDigest = async (strapi: Core.Strapi, payload: unknown): Promise<void> => {
  const { principal, day, before } = digestPayload.parse(payload);
  const recipient = (await recipientsOf(strapi, [principal])).get(principal);
  if (!recipient?.email || recipient.preferences.email !== 'digest' || !mailIsOn(strapi)) return;
  const rows = await unreadBefore(strapi.db.connection, principal, new Date(before));
  if (rows.length === 0) return;
  const letter = lettersOf(strapi).digest(
    rows.map((row) => inWords(row, recipient)),
    recipient,
  );
  const now = workflowOf(strapi).clock.now();
  const ids = rows.map(({ id }) => id);
  await sendOnce(strapi, `digest:${principal}:${day}`, { ...letter, to: recipient.email }, (trx) =>
    markMailed(trx, ids, now),
  );
};
