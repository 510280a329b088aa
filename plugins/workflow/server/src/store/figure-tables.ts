/**
 * Step of the engine's tables: how many stand where, and how long they stayed. Counted by triggers on the instances, so
 * that nothing passes them by, as rows that are only added (no event waits for a counter) and folded by a job.
 */
export const FIGURE_TABLES = `
  CREATE TABLE workflow_attachments (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    instance_id bigint NOT NULL REFERENCES workflow_instances (id),
    principal text NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    size integer NOT NULL,
    sha256 text NOT NULL,
    content bytea NOT NULL,
    added_at timestamptz(3) NOT NULL,
    -- Of the step that it was sent with; null while it waits for one.
    sequence integer
  );
  CREATE INDEX workflow_attachments_instance ON workflow_attachments (instance_id, principal);
  CREATE INDEX workflow_attachments_waiting ON workflow_attachments (added_at) WHERE sequence IS NULL;

  ALTER TABLE workflow_definitions ADD COLUMN not_delegable text[] NOT NULL DEFAULT '{}';
  ALTER TABLE workflow_delegations ADD COLUMN units text[];
  ALTER TABLE workflow_instances ADD COLUMN unit text, ADD COLUMN batch text;
  CREATE INDEX workflow_instances_place ON workflow_instances (subject_type, batch, unit, path);

  -- due_at 'infinity': no deadline.
  CREATE TABLE workflow_standing (
    subject_type text NOT NULL,
    batch text NOT NULL,
    unit text NOT NULL,
    path text NOT NULL,
    entered_on date NOT NULL,
    due_at timestamptz(3) NOT NULL,
    instances bigint NOT NULL,
    PRIMARY KEY (subject_type, batch, unit, path, entered_on, due_at)
  );
  CREATE TABLE workflow_stays (
    subject_type text NOT NULL,
    batch text NOT NULL,
    unit text NOT NULL,
    path text NOT NULL,
    left_in date NOT NULL,
    days integer NOT NULL,
    stays bigint NOT NULL,
    seconds bigint NOT NULL,
    on_time bigint NOT NULL,
    late bigint NOT NULL,
    PRIMARY KEY (subject_type, batch, unit, path, left_in, days)
  );
  CREATE TABLE workflow_standing_changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    LIKE workflow_standing
  );
  CREATE TABLE workflow_stays_ended (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    LIKE workflow_stays
  );

  INSERT INTO workflow_standing
  SELECT subject_type, coalesce(batch, ''), coalesce(unit, ''), path, (entered_at AT TIME ZONE 'UTC')::date,
    coalesce(due_at, 'infinity'), count(*)
  FROM workflow_instances GROUP BY 1, 2, 3, 4, 5, 6;

  CREATE FUNCTION workflow_count_begun() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO workflow_standing_changes (subject_type, batch, unit, path, entered_on, due_at, instances)
    SELECT subject_type, coalesce(batch, ''), coalesce(unit, ''), path, (entered_at AT TIME ZONE 'UTC')::date,
      coalesce(due_at, 'infinity'), count(*)
    FROM new_rows GROUP BY 1, 2, 3, 4, 5, 6;
    RETURN NULL;
  END $$;

  CREATE FUNCTION workflow_count_moved() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO workflow_standing_changes (subject_type, batch, unit, path, entered_on, due_at, instances)
    SELECT subject_type, coalesce(batch, ''), coalesce(unit, ''), path, (entered_at AT TIME ZONE 'UTC')::date,
      coalesce(due_at, 'infinity'), sum(n)
    FROM (SELECT *, -1 AS n FROM old_rows UNION ALL SELECT *, 1 FROM new_rows) AS rows
    GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(n) <> 0;
    -- A state that only got another name with a new version was not left.
    INSERT INTO workflow_stays_ended
      (subject_type, batch, unit, path, left_in, days, stays, seconds, on_time, late)
    SELECT o.subject_type, coalesce(o.batch, ''), coalesce(o.unit, ''), o.path,
      date_trunc('month', n.entered_at AT TIME ZONE 'UTC')::date,
      floor(extract(epoch FROM n.entered_at - o.entered_at) / 86400), count(*),
      sum(extract(epoch FROM n.entered_at - o.entered_at))::bigint,
      count(*) FILTER (WHERE n.entered_at <= o.due_at), count(*) FILTER (WHERE n.entered_at > o.due_at)
    FROM old_rows o JOIN new_rows n ON n.id = o.id
    WHERE n.path <> o.path AND n.version = o.version GROUP BY 1, 2, 3, 4, 5, 6;
    RETURN NULL;
  END $$;

  CREATE TRIGGER workflow_instances_begun AFTER INSERT ON workflow_instances
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION workflow_count_begun();
  CREATE TRIGGER workflow_instances_moved AFTER UPDATE ON workflow_instances
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION workflow_count_moved();
`;

/**
 * Step of the engine's tables: the same without units. Where everything stands is asked most often, and must not cost
 * more with every unit that there is. Kept by triggers on the sums, whoever folds them.
 */
export const STANDING_TOTALS = `
  CREATE TABLE workflow_standing_totals (
    subject_type text NOT NULL,
    batch text NOT NULL,
    path text NOT NULL,
    entered_on date NOT NULL,
    due_at timestamptz(3) NOT NULL,
    instances bigint NOT NULL,
    PRIMARY KEY (subject_type, batch, path, entered_on, due_at)
  );
  LOCK TABLE workflow_standing IN SHARE ROW EXCLUSIVE MODE;
  INSERT INTO workflow_standing_totals
  SELECT subject_type, batch, path, entered_on, due_at, sum(instances) FROM workflow_standing GROUP BY 1, 2, 3, 4, 5;

  CREATE FUNCTION workflow_total_added() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO workflow_standing_totals AS t (subject_type, batch, path, entered_on, due_at, instances)
    SELECT subject_type, batch, path, entered_on, due_at, sum(instances) FROM new_rows
    GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (subject_type, batch, path, entered_on, due_at) DO UPDATE SET instances = t.instances + excluded.instances;
    RETURN NULL;
  END $$;
  CREATE FUNCTION workflow_total_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO workflow_standing_totals AS t (subject_type, batch, path, entered_on, due_at, instances)
    SELECT subject_type, batch, path, entered_on, due_at, sum(n)
    FROM (SELECT *, -instances AS n FROM old_rows UNION ALL SELECT *, instances FROM new_rows) AS rows
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (subject_type, batch, path, entered_on, due_at) DO UPDATE SET instances = t.instances + excluded.instances;
    RETURN NULL;
  END $$;
  CREATE TRIGGER workflow_standing_added AFTER INSERT ON workflow_standing
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION workflow_total_added();
  CREATE TRIGGER workflow_standing_changed AFTER UPDATE ON workflow_standing
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION workflow_total_changed();
`;

/**
 * Step of the engine's tables: by unit, without days and deadlines. What is overdue is counted up to a moment that the
 * folding job moves on; a figure of now adds those whose deadline has passed since.
 */
export const UNIT_TOTALS = `
  CREATE TABLE workflow_standing_units (
    subject_type text NOT NULL,
    batch text NOT NULL,
    unit text NOT NULL,
    path text NOT NULL,
    instances bigint NOT NULL,
    overdue bigint NOT NULL,
    PRIMARY KEY (subject_type, batch, unit, path)
  );
  CREATE TABLE workflow_standing_clock (one boolean PRIMARY KEY DEFAULT true CHECK (one), at timestamptz(3) NOT NULL);
  LOCK TABLE workflow_standing IN SHARE ROW EXCLUSIVE MODE;
  INSERT INTO workflow_standing_clock (at) VALUES (now());
  INSERT INTO workflow_standing_units
  SELECT subject_type, batch, unit, path, sum(instances), coalesce(sum(instances) FILTER (WHERE due_at < at), 0)
  FROM workflow_standing, workflow_standing_clock GROUP BY 1, 2, 3, 4;
  CREATE INDEX workflow_standing_due ON workflow_standing (due_at, subject_type);

  CREATE FUNCTION workflow_unit_added() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    upto timestamptz;
  BEGIN
    SELECT at INTO upto FROM workflow_standing_clock FOR SHARE;
    INSERT INTO workflow_standing_units AS u (subject_type, batch, unit, path, instances, overdue)
    SELECT subject_type, batch, unit, path, sum(instances), coalesce(sum(instances) FILTER (WHERE due_at < upto), 0)
    FROM new_rows GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT (subject_type, batch, unit, path) DO UPDATE
    SET instances = u.instances + excluded.instances, overdue = u.overdue + excluded.overdue;
    RETURN NULL;
  END $$;
  CREATE FUNCTION workflow_unit_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    upto timestamptz;
  BEGIN
    SELECT at INTO upto FROM workflow_standing_clock FOR SHARE;
    INSERT INTO workflow_standing_units AS u (subject_type, batch, unit, path, instances, overdue)
    SELECT subject_type, batch, unit, path, sum(n), coalesce(sum(n) FILTER (WHERE due_at < upto), 0)
    FROM (SELECT *, -instances AS n FROM old_rows UNION ALL SELECT *, instances FROM new_rows) AS rows
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT (subject_type, batch, unit, path) DO UPDATE
    SET instances = u.instances + excluded.instances, overdue = u.overdue + excluded.overdue;
    RETURN NULL;
  END $$;
  CREATE TRIGGER workflow_unit_added AFTER INSERT ON workflow_standing
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION workflow_unit_added();
  CREATE TRIGGER workflow_unit_changed AFTER UPDATE ON workflow_standing
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION workflow_unit_changed();
`;
