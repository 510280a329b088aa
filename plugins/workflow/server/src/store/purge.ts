import { query, type Queryable } from './sql';

/** How long is kept what has been told: longer than any job tries again, so that no key is forgotten too early. */
const KEPT = {
  readNotices: '400 days',
  sentMails: '90 days',
  deliveries: '90 days',
};

/** Forgets notices that were read, keys of sent mails and finished deliveries, each past its time. */
export const purgeEffects = async (on: Queryable, now: Date): Promise<void> => {
  await query(
    on,
    `WITH a AS (SELECT ?::timestamptz AS at),
    notices AS (DELETE FROM workflow_notices USING a WHERE read_at < a.at - interval '${KEPT.readNotices}'),
    mails AS (DELETE FROM workflow_mails USING a WHERE sent_at < a.at - interval '${KEPT.sentMails}')
    DELETE FROM workflow_deliveries USING a WHERE delivered_at < a.at - interval '${KEPT.deliveries}'`,
    [now],
  );
};
