import { query, type Queryable } from './sql';

/** Other applications that are told of events. */

export interface WebhookFields {
  name: string;
  url: string;
  /** Names of definitions; null for all. */
  definitions: string[] | null;
  events: string[] | null;
  active: boolean;
}

export interface WebhookRow extends WebhookFields {
  id: string;
  createdBy: string;
  createdAt: Date;
}

const COLUMNS = `id::text, name, url, definitions, events, active, created_by AS "createdBy", created_at AS "createdAt"`;

export const webhooks = (on: Queryable): Promise<WebhookRow[]> =>
  query<WebhookRow>(on, `SELECT ${COLUMNS} FROM workflow_webhooks ORDER BY id LIMIT 500`);

export const webhookById = async (on: Queryable, id: string): Promise<WebhookRow | null> =>
  (await query<WebhookRow>(on, `SELECT ${COLUMNS} FROM workflow_webhooks WHERE id = ?`, [id]))[0] ?? null;

/** @param secret as it is to be stored, encrypted */
export const addWebhook = async (
  on: Queryable,
  { name, url, definitions, events, active }: WebhookFields,
  { secret, createdBy, now }: { secret: string; createdBy: string; now: Date },
): Promise<WebhookRow> => {
  const [row] = await query<WebhookRow>(
    on,
    `INSERT INTO workflow_webhooks (name, url, secret, definitions, events, active, created_by, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING ${COLUMNS}`,
    [name, url, secret, definitions, events, active, createdBy, now],
  );
  if (!row) throw new Error('the webhook was not stored');
  return row;
};

export const changeWebhook = async (
  on: Queryable,
  id: string,
  { name, url, definitions, events, active }: WebhookFields,
): Promise<WebhookRow | null> => {
  const rows = await query<WebhookRow>(
    on,
    `UPDATE workflow_webhooks SET name = ?, url = ?, definitions = ?, events = ?, active = ? WHERE id = ?
     RETURNING ${COLUMNS}`,
    [name, url, definitions, events, active, id],
  );
  return rows[0] ?? null;
};

/** Removes it with its deliveries. False when there is none. */
export const removeWebhook = async (on: Queryable, id: string): Promise<boolean> =>
  (await query(on, `DELETE FROM workflow_webhooks WHERE id = ? RETURNING 1`, [id])).length > 0;
