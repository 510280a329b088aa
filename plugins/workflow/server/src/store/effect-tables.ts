/** Step of the engine's tables: what is told to people and to other applications. */
export const EFFECT_TABLES = `
  CREATE TABLE workflow_notices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    instance_id bigint NOT NULL REFERENCES workflow_instances (id),
    principal text NOT NULL,
    role text NOT NULL,
    kind text NOT NULL,
    title jsonb NOT NULL,
    -- The step whose comment is shown: it is read from the history, so that an erasure there reaches here.
    comment_of integer,
    due_at timestamptz(3),
    at timestamptz(3) NOT NULL,
    read_at timestamptz(3),
    mailed_at timestamptz(3),
    key text NOT NULL,
    UNIQUE (instance_id, principal, key)
  );
  CREATE INDEX workflow_notices_list ON workflow_notices (principal, at DESC, id DESC);
  CREATE INDEX workflow_notices_unread ON workflow_notices (principal, at) WHERE read_at IS NULL;
  CREATE INDEX workflow_notices_read ON workflow_notices (read_at) WHERE read_at IS NOT NULL;

  CREATE TABLE workflow_preferences (
    principal text PRIMARY KEY,
    language text CHECK (language IN ('id', 'en')),
    email text NOT NULL CHECK (email IN ('each', 'digest', 'off')),
    quiet_from text,
    quiet_to text,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX workflow_preferences_digest ON workflow_preferences (principal) WHERE email = 'digest';

  CREATE TABLE workflow_mails (
    key text PRIMARY KEY,
    sent_at timestamptz(3) NOT NULL
  );
  CREATE INDEX workflow_mails_sent ON workflow_mails (sent_at);

  CREATE TABLE workflow_webhooks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    url text NOT NULL,
    secret text NOT NULL,
    -- Null: all of them.
    definitions text[],
    events text[],
    active boolean NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz(3) NOT NULL
  );
  CREATE INDEX workflow_webhooks_active ON workflow_webhooks (id) WHERE active;

  CREATE TABLE workflow_deliveries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    webhook_id bigint NOT NULL REFERENCES workflow_webhooks (id) ON DELETE CASCADE,
    history_id bigint NOT NULL REFERENCES workflow_history (id),
    created_at timestamptz(3) NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    last_attempt_at timestamptz(3),
    last_status integer,
    last_error text,
    delivered_at timestamptz(3),
    UNIQUE (webhook_id, history_id)
  );
  CREATE INDEX workflow_deliveries_history ON workflow_deliveries (history_id);
  CREATE INDEX workflow_deliveries_delivered ON workflow_deliveries (delivered_at) WHERE delivered_at IS NOT NULL;
`;
