/**
 * Answers lie beside Strapi's tables: nobody edits them, and nothing in them leads to a person. An answer keeps the day,
 * not the moment, and not by which token it came.
 */
export const SURVEY_TABLES = [
  `CREATE TABLE IF NOT EXISTS survey_tokens (
     hash text PRIMARY KEY, survey_id text NOT NULL, used boolean NOT NULL DEFAULT false)`,
  `CREATE TABLE IF NOT EXISTS survey_answers (
     id uuid PRIMARY KEY DEFAULT gen_random_uuid(), survey_id text NOT NULL, answered_on date NOT NULL,
     u1 smallint NOT NULL, u2 smallint NOT NULL, u3 smallint NOT NULL, u4 smallint NOT NULL, u5 smallint NOT NULL,
     u6 smallint NOT NULL, u7 smallint NOT NULL, u8 smallint NOT NULL, u9 smallint NOT NULL,
     comment text, CHECK (least(u1, u2, u3, u4, u5, u6, u7, u8, u9) >= 1
       AND greatest(u1, u2, u3, u4, u5, u6, u7, u8, u9) <= 4))`,
  `CREATE INDEX IF NOT EXISTS survey_answers_survey ON survey_answers (survey_id, answered_on)`,
];
