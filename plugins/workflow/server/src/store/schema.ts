import { EFFECT_TABLES } from './effect-tables';
import { FIGURE_TABLES, STANDING_TOTALS, UNIT_TOTALS } from './figure-tables';
import { LOCKED_STANDING } from './load';
import type { Connection } from './sql';

/**
 * The engine's own tables. Strapi's schema sync leaves alone what it did not create, so they are made here, by
 * numbered steps that run once each; triggers and functions are replaced at every boot.
 */

const steps: string[] = [
  `
  CREATE TABLE workflow_definitions (
    name text NOT NULL,
    version integer NOT NULL,
    hash text NOT NULL,
    content jsonb NOT NULL,
    registered_at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (name, version)
  );

  CREATE TABLE workflow_instances (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    definition text NOT NULL,
    version integer NOT NULL,
    title text NOT NULL,
    state jsonb NOT NULL,
    path text NOT NULL,
    context jsonb NOT NULL,
    timers jsonb NOT NULL DEFAULT '{}',
    status text NOT NULL CHECK (status IN ('active', 'done')),
    revision integer NOT NULL,
    entered_at timestamptz(3) NOT NULL,
    due_at timestamptz(3),
    last_hash text NOT NULL,
    UNIQUE (subject_type, subject_id),
    FOREIGN KEY (definition, version) REFERENCES workflow_definitions (name, version)
  );
  CREATE INDEX workflow_instances_path ON workflow_instances (subject_type, path, due_at);

  CREATE TABLE workflow_participants (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    instance_id bigint NOT NULL REFERENCES workflow_instances (id),
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    role text NOT NULL,
    principal text NOT NULL,
    valid_from timestamptz(3) NOT NULL,
    valid_to timestamptz(3)
  );
  CREATE INDEX workflow_participants_instance ON workflow_participants (instance_id);
  CREATE INDEX workflow_participants_principal ON workflow_participants (principal, subject_type, subject_id);
  CREATE UNIQUE INDEX workflow_participants_once
    ON workflow_participants (instance_id, role, principal) WHERE valid_to IS NULL;

  CREATE TABLE workflow_tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    instance_id bigint NOT NULL REFERENCES workflow_instances (id),
    subject_type text NOT NULL,
    role text NOT NULL,
    principal text NOT NULL,
    since timestamptz(3) NOT NULL,
    due_at timestamptz(3)
  );
  CREATE INDEX workflow_tasks_inbox ON workflow_tasks (principal, due_at, id);
  CREATE INDEX workflow_tasks_instance ON workflow_tasks (instance_id);

  CREATE TABLE workflow_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    instance_id bigint NOT NULL REFERENCES workflow_instances (id),
    sequence integer NOT NULL,
    event text NOT NULL,
    from_path text,
    to_path text NOT NULL,
    actor_id text,
    actor_role text NOT NULL,
    on_behalf_of text,
    definition text NOT NULL,
    version integer NOT NULL,
    at timestamptz(3) NOT NULL,
    digests jsonb NOT NULL,
    previous_hash text,
    hash text NOT NULL,
    UNIQUE (instance_id, sequence)
  );

  CREATE TABLE workflow_history_values (
    history_id bigint PRIMARY KEY REFERENCES workflow_history (id),
    salt text NOT NULL,
    actor_name text,
    on_behalf_of_name text,
    comment text,
    data jsonb,
    changes jsonb
  );

  CREATE TABLE workflow_delegations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_principal text NOT NULL,
    to_principal text NOT NULL,
    definition text,
    role text,
    valid_from timestamptz(3) NOT NULL,
    valid_to timestamptz(3) NOT NULL,
    reason text NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    ended_at timestamptz(3)
  );
  CREATE INDEX workflow_delegations_to ON workflow_delegations (to_principal, valid_to) WHERE ended_at IS NULL;
  CREATE INDEX workflow_delegations_from ON workflow_delegations (from_principal, valid_to) WHERE ended_at IS NULL;

  CREATE TABLE workflow_requests (
    key text PRIMARY KEY,
    fingerprint text NOT NULL,
    status integer NOT NULL,
    answer jsonb NOT NULL,
    expires_at timestamptz(3) NOT NULL
  );
  CREATE INDEX workflow_requests_expiry ON workflow_requests (expires_at);

  CREATE TABLE workflow_drafts (
    instance_id bigint NOT NULL REFERENCES workflow_instances (id),
    principal text NOT NULL,
    event text NOT NULL,
    data jsonb NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (instance_id, principal, event)
  );
  `,
  `
  CREATE TABLE workflow_refusals (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    event text NOT NULL,
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    code text NOT NULL,
    reasons jsonb NOT NULL,
    state text,
    minute timestamptz(0) NOT NULL,
    first_at timestamptz(3) NOT NULL,
    last_at timestamptz(3) NOT NULL,
    times integer NOT NULL DEFAULT 1
  );
  CREATE UNIQUE INDEX workflow_refusals_minute
    ON workflow_refusals (actor_id, subject_type, subject_id, event, code, minute);
  CREATE INDEX workflow_refusals_subject ON workflow_refusals (subject_type, subject_id, id);
  CREATE INDEX workflow_refusals_age ON workflow_refusals (last_at);
  `,
  EFFECT_TABLES,
  FIGURE_TABLES,
  `
  -- Lists of one state, by deadline, of all or of one batch.
  DROP INDEX workflow_instances_path;
  CREATE INDEX workflow_instances_path ON workflow_instances (subject_type, path, due_at, id);
  CREATE INDEX workflow_instances_list ON workflow_instances (subject_type, batch, path, due_at, id);
  `,
  STANDING_TOTALS,
  `
  -- An instance may stand within another: who takes part there takes part here.
  ALTER TABLE workflow_definitions ADD COLUMN inherits text[] NOT NULL DEFAULT '{}';
  ALTER TABLE workflow_instances
    ADD COLUMN within_id bigint REFERENCES workflow_instances (id),
    -- Roles from there that don't reach this one.
    ADD COLUMN hidden_from text[],
    -- Roles that must act in the present state: their tasks move when the role does.
    ADD COLUMN calls text[];
  CREATE INDEX workflow_instances_within ON workflow_instances (within_id, subject_type, path)
    WHERE within_id IS NOT NULL;
  -- Notices of which one a day is enough.
  CREATE INDEX workflow_notices_daily ON workflow_notices (principal, key) WHERE key LIKE 'daily:%';
  `,
  UNIT_TOTALS,
];

/**
 * What the database itself refuses, whoever asks. `kinerja.engine` and `kinerja.erasure` are set for one
 * transaction by the engine's own code.
 */
const rules = `
  CREATE OR REPLACE FUNCTION workflow_refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_TABLE_NAME = 'workflow_history_values' AND TG_OP = 'DELETE'
       AND current_setting('kinerja.erasure', true) = 'on' THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'workflow history is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
  END $$;

  CREATE OR REPLACE TRIGGER workflow_history_append_only BEFORE UPDATE OR DELETE ON workflow_history
    FOR EACH ROW EXECUTE FUNCTION workflow_refuse_history_change();
  CREATE OR REPLACE TRIGGER workflow_history_no_truncate BEFORE TRUNCATE ON workflow_history
    FOR EACH STATEMENT EXECUTE FUNCTION workflow_refuse_history_change();
  CREATE OR REPLACE TRIGGER workflow_history_values_append_only BEFORE UPDATE OR DELETE ON workflow_history_values
    FOR EACH ROW EXECUTE FUNCTION workflow_refuse_history_change();
  CREATE OR REPLACE TRIGGER workflow_history_values_no_truncate BEFORE TRUNCATE ON workflow_history_values
    FOR EACH STATEMENT EXECUTE FUNCTION workflow_refuse_history_change();

  CREATE OR REPLACE FUNCTION workflow_refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% has a history and cannot be emptied', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;

  -- TG_ARGV: subject type, creation ('engine' or 'anyone'), and a JSON object {column: [paths where editable]}.
  CREATE OR REPLACE FUNCTION workflow_guard_subject() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    owned record;
    old_row jsonb;
    new_row jsonb;
  BEGIN
    IF current_setting('kinerja.engine', true) = 'on' THEN
      RETURN coalesce(NEW, OLD);
    END IF;
    IF TG_OP = 'INSERT' THEN
      IF TG_ARGV[1] = 'engine' THEN
        RAISE EXCEPTION 'only the workflow engine creates %', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' THEN
      IF EXISTS (SELECT 1 FROM workflow_instances
                 WHERE subject_type = TG_ARGV[0] AND subject_id = OLD.document_id) THEN
        RAISE EXCEPTION '% % has a history and cannot be deleted', TG_ARGV[0], OLD.document_id
          USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN OLD;
    END IF;
    IF NEW.document_id IS DISTINCT FROM OLD.document_id THEN
      RAISE EXCEPTION '% % has a history by its name, which cannot change', TG_ARGV[0], OLD.document_id
        USING ERRCODE = 'restrict_violation';
    END IF;
    old_row := to_jsonb(OLD);
    new_row := to_jsonb(NEW);
    FOR owned IN SELECT key, value FROM jsonb_each(TG_ARGV[2]::jsonb) LOOP
      IF (old_row -> owned.key) IS DISTINCT FROM (new_row -> owned.key)
         AND NOT (owned.value @> to_jsonb(OLD.state::text)) THEN
        RAISE EXCEPTION 'column % of % % belongs to the workflow engine', owned.key, TG_ARGV[0], OLD.document_id
          USING ERRCODE = 'restrict_violation';
      END IF;
    END LOOP;
    RETURN NEW;
  END $$;
`;

/** Creates or upgrades the engine's tables. Safe when several nodes boot at once. */
export const ensureSchema = async (connection: Connection): Promise<void> => {
  await connection.transaction(async (trx) => {
    await trx.raw(`SELECT pg_advisory_xact_lock(hashtextextended('workflow-schema', 0))`);
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS workflow_schema (step integer PRIMARY KEY, done_at timestamptz NOT NULL DEFAULT now())`,
    );
    const { rows } = await trx.raw<{ rows: { done: number }[] }>(
      `SELECT coalesce(max(step), 0) AS done FROM workflow_schema`,
    );
    const done = rows[0]?.done ?? 0;
    for (const [index, step] of steps.entries()) {
      if (index < done) continue;
      await trx.raw(step);
      await trx.raw(`INSERT INTO workflow_schema (step) VALUES (?)`, [index + 1]);
    }
    await trx.raw(rules);
    await trx.raw(LOCKED_STANDING);
  });
};

export interface SubjectTable {
  uid: string;
  table: string;
  createdBy: 'engine' | 'anyone';
  /** Column → states in which others may change it too. */
  owned: Record<string, string[]>;
}

/** Puts the guard trigger on a subject's table; replaced at every boot, so it follows the definition. */
export const guardSubjectTable = async (connection: Connection, subject: SubjectTable): Promise<void> => {
  const literal = (text: string) => `'${text.replace(/'/g, "''")}'`;
  await connection.raw(`
    -- What came into the table past the engine is found by this, however many entries there are.
    CREATE INDEX IF NOT EXISTS "${subject.table}_not_begun" ON "${subject.table}" (id) WHERE state_since IS NULL;
    CREATE OR REPLACE TRIGGER workflow_no_truncate BEFORE TRUNCATE ON "${subject.table}"
    FOR EACH STATEMENT EXECUTE FUNCTION workflow_refuse_truncate();
    CREATE OR REPLACE TRIGGER workflow_guard BEFORE INSERT OR UPDATE OR DELETE ON "${subject.table}"
    FOR EACH ROW EXECUTE FUNCTION workflow_guard_subject(
      ${literal(subject.uid)}, ${literal(subject.createdBy)}, ${literal(JSON.stringify(subject.owned))})
  `);
};
