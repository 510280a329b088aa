/**
 * What each appraisal came to, beside it: a result explains itself at length, and a report over all of them would read
 * every explanation to count predicates. Kept by the database with the appraisal, whoever writes it.
 */

const COLUMNS = 'appraisal_id, cycle_id, org_unit_id, policy_id, predicate, state, state_since';
const valuesOf = (row: string): string =>
  `${row}.id, ${row}.cycle_id, ${row}.org_unit_id, ${row}.policy_id, ${row}.result->>'predicate', ${row}.state, ${row}.state_since`;

/** Made and filled once; where the shape changes, it gets another name. */
export const OUTCOME_TABLES = [
  `DO $do$ BEGIN
     IF to_regclass('appraisal_outcomes') IS NULL THEN
       CREATE TABLE appraisal_outcomes (
         appraisal_id integer PRIMARY KEY REFERENCES appraisals (id) ON DELETE CASCADE,
         cycle_id integer, org_unit_id integer, policy_id integer, predicate text, state text, state_since timestamptz);
       CREATE INDEX appraisal_outcomes_unit ON appraisal_outcomes (org_unit_id);
       CREATE FUNCTION keep_appraisal_outcome() RETURNS trigger LANGUAGE plpgsql AS $fn$ BEGIN
         IF NEW.result IS NULL THEN
           DELETE FROM appraisal_outcomes WHERE appraisal_id = NEW.id;
         ELSE
           INSERT INTO appraisal_outcomes (${COLUMNS}) SELECT ${valuesOf('NEW')}
           ON CONFLICT (appraisal_id) DO UPDATE SET cycle_id = excluded.cycle_id, org_unit_id = excluded.org_unit_id,
             policy_id = excluded.policy_id, predicate = excluded.predicate, state = excluded.state,
             state_since = excluded.state_since;
         END IF;
         RETURN NULL;
       END $fn$;
       CREATE TRIGGER appraisal_outcome_begins AFTER INSERT ON appraisals FOR EACH ROW
         WHEN (NEW.result IS NOT NULL) EXECUTE FUNCTION keep_appraisal_outcome();
       CREATE TRIGGER appraisal_outcome_changes AFTER UPDATE ON appraisals FOR EACH ROW
         WHEN (NEW.result IS NOT NULL OR OLD.result IS NOT NULL) EXECUTE FUNCTION keep_appraisal_outcome();
       INSERT INTO appraisal_outcomes (${COLUMNS}) SELECT ${valuesOf('a')} FROM appraisals a WHERE a.result IS NOT NULL;
     END IF;
   END $do$`,
];
