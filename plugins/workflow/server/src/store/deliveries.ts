import type { Page } from './inbox';
import { query, type Queryable } from './sql';

/** What webhooks were sent, or are to be sent. */

const ATTEMPTS = 15;

/** A job for each of these deliveries; CTE `made` holds their ids. */
const JOBS = `graphile_worker.add_jobs(ARRAY(
  SELECT ROW('workflow-webhook', json_build_object('delivery', m.id::text), NULL, NULL, ${String(ATTEMPTS)},
    'webhook:' || m.id, 0, NULL)::graphile_worker.job_spec FROM made m))`;

/** A delivery, with its job, of each of these steps to each webhook that wants it. A repeat does nothing. */
export const addDeliveries = async (
  on: Queryable,
  uid: string,
  steps: { subjectId: string; sequence: number }[],
  now: Date,
): Promise<void> => {
  await query(
    on,
    `WITH made AS (
      INSERT INTO workflow_deliveries (webhook_id, history_id, created_at)
      SELECT w.id, h.id, ?::timestamptz
      FROM jsonb_to_recordset(?::jsonb) AS v("subjectId" text, sequence integer)
      JOIN workflow_instances i ON i.subject_type = ? AND i.subject_id = v."subjectId"
      JOIN workflow_history h ON h.instance_id = i.id AND h.sequence = v.sequence
      JOIN workflow_webhooks w ON w.active AND (w.definitions IS NULL OR h.definition = ANY (w.definitions))
        AND (w.events IS NULL OR h.event = ANY (w.events))
      ON CONFLICT (webhook_id, history_id) DO NOTHING RETURNING id)
    SELECT count(*) FROM ${JOBS}`,
    [now, JSON.stringify(steps), uid],
  );
};

/** Sends a delivery anew, with all its tries. False when there is none. */
export const retryDelivery = async (on: Queryable, id: string): Promise<boolean> => {
  const [row] = await query<{ added: number }>(
    on,
    `WITH made AS (
      UPDATE workflow_deliveries SET last_error = NULL, delivered_at = NULL WHERE id = ? RETURNING id)
    SELECT count(*)::integer AS added FROM ${JOBS}`,
    [id],
  );
  return (row?.added ?? 0) > 0;
};

export interface Delivery {
  delivered: boolean;
  url: string;
  /** Encrypted. */
  secret: string;
  active: boolean;
  subjectType: string;
  documentId: string;
  definition: string;
  version: number;
  event: string;
  from: string | null;
  to: string;
  at: Date;
  revision: number;
  historyId: string;
}

/** What is to be sent, without anything that tells of a person. Null when the webhook is gone. */
export const deliveryById = async (on: Queryable, id: string): Promise<Delivery | null> =>
  (
    await query<Delivery>(
      on,
      `SELECT (d.delivered_at IS NOT NULL) AS delivered, w.url, w.secret, w.active, i.subject_type AS "subjectType",
         i.subject_id AS "documentId", h.definition, h.version, h.event, h.from_path AS "from", h.to_path AS "to",
         h.at, h.sequence AS revision, h.id::text AS "historyId"
       FROM workflow_deliveries d JOIN workflow_webhooks w ON w.id = d.webhook_id
       JOIN workflow_history h ON h.id = d.history_id JOIN workflow_instances i ON i.id = h.instance_id
       WHERE d.id = ?`,
      [id],
    )
  )[0] ?? null;

export interface Attempt {
  /** Null when there was no answer. */
  status: number | null;
  /** Null when it was accepted. */
  error: string | null;
}

export const noteAttempt = async (
  on: Queryable,
  id: string,
  { status, error }: Attempt,
  now: Date,
): Promise<void> => {
  await query(
    on,
    `UPDATE workflow_deliveries SET attempts = attempts + 1, last_attempt_at = ?, last_status = ?, last_error = ?,
       delivered_at = ? WHERE id = ?`,
    [now, status, error, error === null ? now : null, id],
  );
};

export const DELIVERY_STATUSES = ['pending', 'delivered', 'failed'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export interface DeliveryRow {
  id: string;
  webhook: string;
  status: DeliveryStatus;
  attempts: number;
  lastAttemptAt: Date | null;
  lastStatus: number | null;
  lastError: string | null;
  deliveredAt: Date | null;
  nextAttemptAt: Date | null;
  createdAt: Date;
  subjectType: string;
  documentId: string;
  event: string;
  historyId: string;
}

/** Failed is what is not delivered and has no job that would still try: the dead letters. */
const STATUS = `CASE WHEN d.delivered_at IS NOT NULL THEN 'delivered'
  WHEN j.attempts < j.max_attempts OR j.locked_at IS NOT NULL THEN 'pending' ELSE 'failed' END`;
const FROM = `FROM workflow_deliveries d
  LEFT JOIN graphile_worker.jobs j ON j.key = 'webhook:' || d.id`;

/** Deliveries, newest first. */
export const readDeliveries = async (
  on: Queryable,
  { webhook, status }: { webhook?: string | undefined; status?: DeliveryStatus | undefined },
  { page, pageSize }: Page,
): Promise<{ rows: DeliveryRow[]; total: number }> => {
  const where = `WHERE (?::bigint IS NULL OR d.webhook_id = ?::bigint) AND (?::text IS NULL OR ${STATUS} = ?::text)`;
  const bindings = [webhook ?? null, webhook ?? null, status ?? null, status ?? null];
  const rows = await query<DeliveryRow>(
    on,
    `SELECT d.id::text, d.webhook_id::text AS webhook, ${STATUS} AS status, d.attempts,
       d.last_attempt_at AS "lastAttemptAt", d.last_status AS "lastStatus",
       coalesce(d.last_error, j.last_error) AS "lastError", d.delivered_at AS "deliveredAt",
       CASE WHEN ${STATUS} = 'pending' THEN j.run_at END AS "nextAttemptAt", d.created_at AS "createdAt",
       i.subject_type AS "subjectType", i.subject_id AS "documentId", h.event, h.id::text AS "historyId"
     ${FROM} JOIN workflow_history h ON h.id = d.history_id JOIN workflow_instances i ON i.id = h.instance_id
     ${where} ORDER BY d.id DESC LIMIT ? OFFSET ?`,
    [...bindings, pageSize, (page - 1) * pageSize],
  );
  const [count] = await query<{ total: number }>(
    on,
    `SELECT count(*)::integer AS total ${FROM} ${where}`,
    bindings,
  );
  return { rows, total: count?.total ?? 0 };
};
