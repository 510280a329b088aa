import type { Core } from '@strapi/strapi';
import { POLICY_RULES } from './api/appraisal-policy/frozen';
import { LOGIN_RULES } from './extensions/users-permissions/standing';
import { SAME_TITLE } from './indicators/hints';
import { UPLOAD_TABLES } from './files/uploads';
import { SURVEY_TABLES } from './survey/tables';

/**
 * What schema files can't say. Strapi's migrations run before its tables are there on a first boot, so these
 * statements, each safe to repeat, run after every schema sync.
 */
const STATEMENTS = [
  ...SURVEY_TABLES,
  ...UPLOAD_TABLES,
  ...LOGIN_RULES,
  ...POLICY_RULES,
  // One appraisal per employee, cycle and period; a cancelled one makes room.
  `CREATE UNIQUE INDEX IF NOT EXISTS appraisals_once_per_period
     ON appraisals (employee_id, cycle_id, period) WHERE state <> 'cancelled'`,
  // One session of a unit is under way at a time.
  `CREATE UNIQUE INDEX IF NOT EXISTS calibration_sessions_once_open
     ON calibration_sessions (org_unit_id, cycle_id) WHERE state = 'open'`,
  // The workshop lists by title and looks for the same title twice.
  `CREATE INDEX IF NOT EXISTS indicators_by_title ON indicators (lower(title), id)`,
  `CREATE INDEX IF NOT EXISTS indicators_same_title ON indicators ((${SAME_TITLE('indicators')}))`,
  // A day of a person is known once; imports and figures read by it.
  `CREATE UNIQUE INDEX IF NOT EXISTS attendance_records_once_a_day ON attendance_records (employee_id, date)`,
  // Nobody is enrolled in the same training twice at a time; what was declined or cancelled makes room.
  `CREATE UNIQUE INDEX IF NOT EXISTS enrolments_once_at_a_time ON enrolments (employee_id, training_id)
     WHERE state NOT IN ('completed', 'declined', 'cancelled')`,
  // Who has read which notice; `principal` is the documentId of an employee.
  `CREATE TABLE IF NOT EXISTS policy_notice_receipts (
     notice text NOT NULL, principal text NOT NULL, read_at timestamptz NOT NULL, PRIMARY KEY (notice, principal))`,
  `CREATE UNIQUE INDEX IF NOT EXISTS guidance_plans_once ON guidance_plans (appraisal_id) WHERE state <> 'cancelled'`,
  `CREATE UNIQUE INDEX IF NOT EXISTS competency_assessments_once
     ON competency_assessments (appraisal_id) WHERE state <> 'discarded'`,
  `CREATE UNIQUE INDEX IF NOT EXISTS periodic_evaluations_once ON periodic_evaluations (appraisal_id, period)`,
  `CREATE INDEX IF NOT EXISTS periodic_evaluations_open ON periodic_evaluations (appraisal_id)
     WHERE state NOT IN ('final', 'cancelled')`,
  `CREATE INDEX IF NOT EXISTS guidance_plans_employee ON guidance_plans (employee_id)`,
  `CREATE INDEX IF NOT EXISTS enrolments_employee ON enrolments (employee_id)`,
  `CREATE UNIQUE INDEX IF NOT EXISTS appraisals_document_id_once ON appraisals (document_id)`,
  `CREATE UNIQUE INDEX IF NOT EXISTS employees_document_id_once ON employees (document_id)`,
  `CREATE UNIQUE INDEX IF NOT EXISTS appraisal_cycles_document_id_once ON appraisal_cycles (document_id)`,
  // Files of evidence, with what they belong to: beside Strapi's uploads, which anybody can fetch by their address.
  `CREATE TABLE IF NOT EXISTS evidence_files (
     id text PRIMARY KEY, record_type text NOT NULL, record_id text NOT NULL, name text NOT NULL, type text NOT NULL,
     content bytea NOT NULL, added_at timestamptz NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS evidence_files_record ON evidence_files (record_type, record_id)`,
  // Who may read a person's deadlines without signing in: the token itself is known to its owner alone.
  `CREATE TABLE IF NOT EXISTS calendar_feeds (
     principal text PRIMARY KEY, token_hash text NOT NULL UNIQUE, created_at timestamptz NOT NULL DEFAULT now())`,
  // A login belongs to one employee; Strapi itself does not enforce one-to-one.
  `CREATE UNIQUE INDEX IF NOT EXISTS employees_user_once ON employees_user_lnk (user_id)`,
  // Who or what an appraisal was about stays: Strapi's own foreign keys would silently empty the snapshot.
  `CREATE OR REPLACE FUNCTION refuse_delete_of_appraised() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE found boolean;
   BEGIN
     EXECUTE format('SELECT EXISTS (SELECT 1 FROM appraisals WHERE %s)',
       (SELECT string_agg(format('%I = $1', arg), ' OR ') FROM unnest(TG_ARGV) AS arg)) INTO found USING OLD.id;
     IF found THEN
       RAISE EXCEPTION '% % stands on an appraisal and cannot be deleted', TG_TABLE_NAME, OLD.document_id
         USING ERRCODE = 'restrict_violation';
     END IF;
     RETURN OLD;
   END $$`,
  ...[
    ['employees', `'employee_id', 'appraiser_id', 'appraiser_superior_id'`],
    ['appraisal_cycles', `'cycle_id'`],
    ['appraisal_policies', `'policy_id'`],
    ['org_units', `'org_unit_id'`],
    ['positions', `'position_id'`],
  ].map(
    ([table, columns]) => `CREATE OR REPLACE TRIGGER stands_on_an_appraisal BEFORE DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_delete_of_appraised(${columns})`,
  ),
];

export const ensureConstraints = async (strapi: Core.Strapi): Promise<void> => {
  for (const statement of STATEMENTS) await strapi.db.connection.raw(statement);
};
