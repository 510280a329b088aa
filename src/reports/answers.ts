import type { Sums } from './sums';

/** Answers of the public by survey: how many there are, and what each element sums up to. */

export const ANSWERED = Array.from({ length: 9 }, (_, n) => `u${String(n + 1)}`);
const SUMS = ['answers', ...ANSWERED];
const COLUMNS = ['survey_id', ...SUMS].join(', ');

/** What adds an answer (1) or takes it away (-1). */
const told = (answer: string, sign: '1' | '-1'): string =>
  [
    `${answer}.survey_id`,
    `${sign} AS answers`,
    ...ANSWERED.map((element) => `${sign} * ${answer}.${element} AS ${element}`),
  ].join(', ');

export const SUMS_OF_ANSWERS: Sums = {
  records: 'survey_answers',
  fold: { source: 'survey_answer_changes', target: 'survey_answer_sums', key: ['survey_id'], sums: SUMS },
  types: ['text'],
  rules: [
    `CREATE OR REPLACE FUNCTION count_survey_answer() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF TG_OP <> 'INSERT' THEN INSERT INTO survey_answer_changes (${COLUMNS}) SELECT ${told('OLD', '-1')}; END IF;
       IF TG_OP <> 'DELETE' THEN INSERT INTO survey_answer_changes (${COLUMNS}) SELECT ${told('NEW', '1')}; END IF;
       RETURN NULL;
     END $$`,
    `CREATE OR REPLACE TRIGGER survey_answers_counted AFTER INSERT OR UPDATE OR DELETE ON survey_answers
       FOR EACH ROW EXECUTE FUNCTION count_survey_answer()`,
  ],
  standing: `SELECT ${told('a', '1')} FROM survey_answers a`,
};

/** By survey; more than one row of each. */
export const ANSWERS = `(SELECT ${COLUMNS} FROM survey_answer_sums UNION ALL SELECT ${COLUMNS} FROM survey_answer_changes)`;
