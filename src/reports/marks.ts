import { RATINGS } from '../appraisal/plan';
import { SHARED } from '../appraisal/workflow/visibility';
import type { Asked } from './figures';
import type { Sums } from './sums';

/**
 * What appraisals came to, once the employees know of it: predicates, ratings of behaviour and of indicators, and what
 * became of appeals; by cycle, unit and day (WIB).
 */
export type MarkKind = 'predicate' | 'behaviour' | 'indicator' | 'appeal';

/** In the order in which it is asked for. */
const KEY = ['kind', 'unit_id', 'day', 'cycle_id', 'item', 'detail', 'mark'];
/** How many there are, and of ratings how many of each. */
const SUMS = ['marks', ...RATINGS];
const SHARED_STATES = `'{${SHARED.join(',')}}'::text[]`;
/** As much of a title as an index holds, whatever its letters; forms allow no longer ones. */
const TITLE = 500;

/** Of something rated: one, and which. */
const rated = (thing: string): string =>
  ['1', ...RATINGS.map((rating) => `(${thing}->>'rating' = '${rating}')::integer`)].join(', ');
const NOT_RATED = ['1', ...RATINGS.map(() => '0')].join(', ');
const IS_TOLD = `state = ANY (${SHARED_STATES}) AND cycle IS NOT NULL`;
const TOLD_ON = `coalesce(unit, 0), (since AT TIME ZONE 'Asia/Jakarta')::date, cycle`;

/** `item` and `detail`: the policy · the value · title and aspect · nothing. `mark`: the predicate, what became of an appeal. */
const MARKS_OF = `CREATE OR REPLACE FUNCTION appraisal_marks_of(
     cycle integer, unit integer, policy integer, since timestamptz, state text,
     result jsonb, work_results jsonb, behaviours jsonb, appeal jsonb)
   RETURNS TABLE (kind text, unit_id integer, day date, cycle_id integer, item text, detail text, mark text,
     ${SUMS.map((sum) => `${sum} integer`).join(', ')})
   LANGUAGE sql STABLE AS $$
     SELECT 'predicate', ${TOLD_ON}, coalesce(policy::text, ''), '', result->>'predicate', ${NOT_RATED}
     WHERE ${IS_TOLD} AND result->>'predicate' IS NOT NULL
     UNION ALL
     SELECT 'behaviour', ${TOLD_ON}, coalesce(b->>'value', ''), '', '', ${rated('b')}
     FROM jsonb_path_query(behaviours, '$[*]') b WHERE b->>'rating' IS NOT NULL AND ${IS_TOLD}
     UNION ALL
     SELECT 'indicator', ${TOLD_ON}, left(coalesce(i->>'title', ''), ${String(TITLE)}), coalesce(i->>'aspect', ''), '',
       ${rated('i')}
     FROM jsonb_path_query(work_results, '$[*].indicators[*]') i WHERE i->>'rating' IS NOT NULL AND ${IS_TOLD}
     UNION ALL
     SELECT 'appeal', coalesce(unit, 0),
       (coalesce((appeal->>'filedAt')::timestamptz, since) AT TIME ZONE 'Asia/Jakarta')::date, cycle, '', '', m.mark, ${NOT_RATED}
     FROM (VALUES ('filed', true), (coalesce(appeal->'decision'->>'outcome', 'open'), true),
       ('second', appeal->'second' IS NOT NULL),
       ('secondChanged', appeal->'second'->'decision'->>'outcome' = 'changed')) AS m(mark, told)
     WHERE appeal IS NOT NULL AND cycle IS NOT NULL AND m.told
   $$`;

const marksOf = (row: string): string =>
  `appraisal_marks_of(${row}.cycle_id, ${row}.org_unit_id, ${row}.policy_id, ${row}.state_since, ${row}.state, ${row}.result, ${row}.work_results, ${row}.behaviours, ${row}.appeal)`;

const COUNT_MARKS = `CREATE OR REPLACE FUNCTION count_appraisal_marks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     INSERT INTO appraisal_mark_changes (${[...KEY, ...SUMS].join(', ')})
     SELECT ${KEY.join(', ')}, ${SUMS.map((sum) => `sum(n * ${sum})`).join(', ')}
     FROM (SELECT m.*, -1 AS n FROM ${marksOf('OLD')} m UNION ALL SELECT m.*, 1 FROM ${marksOf('NEW')} m) AS marked
     GROUP BY ${KEY.join(', ')} HAVING ${SUMS.map((sum) => `sum(n * ${sum}) <> 0`).join(' OR ')};
     RETURN NULL;
   END $$`;

/** Most events are of appraisals of which nothing is told yet: then nothing more is asked than this. */
const isTold = (row: string): string =>
  `(${row}.state = ANY (${SHARED_STATES}) OR ${row}.appeal IS NOT NULL)`;

const trigger = (event: string, when: string): string =>
  `CREATE OR REPLACE TRIGGER appraisal_marks_${event.toLowerCase()} AFTER ${event} ON appraisals FOR EACH ROW
     WHEN (${when}) EXECUTE FUNCTION count_appraisal_marks()`;

/** The grains of the sums, by what they are without. */
const NO_UNITS = 4;
const NO_DAYS = 2;
const NO_CYCLES = 1;
const OF_ALL = NO_UNITS + NO_DAYS;

export const SUMS_OF_MARKS: Sums = {
  records: 'appraisals',
  fold: {
    source: 'appraisal_mark_changes',
    target: 'appraisal_marks',
    key: KEY,
    sums: SUMS,
    over: { unit_id: '-1', day: `'infinity'`, cycle_id: '-1' },
    grains: [['day'], ['unit_id'], ['unit_id', 'day'], ['unit_id', 'day', 'cycle_id']],
  },
  types: ['text', 'integer', 'date', 'integer', 'text', 'text', 'text'],
  rules: [
    // What was there before: a narrow table beside the appraisals, and a function that told of less.
    'DROP FUNCTION IF EXISTS keep_appraisal_outcome CASCADE',
    'DROP TABLE IF EXISTS appraisal_outcomes',
    'DROP INDEX IF EXISTS appraisals_appealed',
    'DROP FUNCTION IF EXISTS appraisal_marks_of',
    MARKS_OF,
    COUNT_MARKS,
    trigger('INSERT', isTold('NEW')),
    trigger('UPDATE', `${isTold('OLD')} OR ${isTold('NEW')}`),
    trigger('DELETE', isTold('OLD')),
  ],
  indexes: {
    // The most frequent titles of a cycle, or of all, however many others there are.
    appraisal_marks_most: `(grain, cycle_id, marks DESC, item, detail) WHERE kind = 'indicator' AND grain >= ${String(OF_ALL)}`,
  },
  standing: `SELECT m.* FROM appraisals a, ${marksOf('a')} m`,
};

/** How many of what was asked for have this mark. */
export const counting = (mark: string): string =>
  `coalesce(sum(marks) FILTER (WHERE mark = '${mark}'), 0)::integer`;
/** How many of what was asked for were rated at all, and how. */
export const RATED_COUNTED = [
  'sum(marks)::integer AS rated',
  ...RATINGS.map((rating) => `sum(${rating})::integer AS ${rating}`),
].join(', ');

export interface Source {
  sql: string;
  bindings: (string | string[])[];
}

const THE_CYCLE = '(SELECT id FROM appraisal_cycles WHERE document_id = ?)';
const COLUMNS = ['unit_id', 'cycle_id', 'item', 'detail', 'mark', ...SUMS].join(', ');

/**
 * Marks of one kind, as the coarsest sums tell of them that answer the question.
 * @param byUnit by unit and cycle, also where all are asked for
 */
export const marksAsked = (kind: MarkKind, asked: Asked, byUnit: boolean): Source => {
  const { units, cycle, from, to } = asked;
  const conditions = [
    ...(units === null
      ? []
      : [' AND unit_id = ANY (ARRAY(SELECT id FROM org_units WHERE document_id = ANY (?)))']),
    ...(cycle === undefined ? [] : [` AND cycle_id = ${THE_CYCLE}`]),
    ...(from === undefined ? [] : [' AND day >= ?::date']),
    ...(to === undefined ? [] : [' AND day <= ?::date']),
  ].join('');
  const without =
    (units === null && !byUnit ? NO_UNITS : 0) + (from === undefined && to === undefined ? NO_DAYS : 0);
  const grain = without === OF_ALL && cycle === undefined ? OF_ALL + NO_CYCLES : without;
  const bindings = [
    ...(units === null ? [] : [units]),
    ...(cycle === undefined ? [] : [cycle]),
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [to]),
  ];
  return {
    sql: `(SELECT ${COLUMNS} FROM appraisal_marks WHERE kind = '${kind}' AND grain = ${String(grain)}${conditions}
      UNION ALL SELECT ${COLUMNS} FROM appraisal_mark_changes WHERE kind = '${kind}'${conditions}) AS counted`,
    bindings: [...bindings, ...bindings],
  };
};

/**
 * Of the indicators of all units at any time at least the most frequent ones, so many: found by their order. What is not
 * folded yet may lift a title up or push one down, so that as many more are read, and those titles besides.
 */
export const mostIndicators = ({ cycle }: Asked, most: number): Source => {
  const grain = String(cycle === undefined ? OF_ALL + NO_CYCLES : OF_ALL);
  const sums = ['item', 'detail', ...SUMS].join(', ');
  const folded = `kind = 'indicator' AND grain = ${grain} AND cycle_id = ${cycle === undefined ? '-1' : THE_CYCLE}`;
  const changed = `SELECT ${sums} FROM appraisal_mark_changes
    WHERE kind = 'indicator'${cycle === undefined ? '' : ` AND cycle_id = ${THE_CYCLE}`}`;
  return {
    sql: `(WITH changed AS MATERIALIZED (${changed}),
      titles AS MATERIALIZED (SELECT DISTINCT item, detail FROM changed)
      (SELECT ${sums} FROM appraisal_marks WHERE ${folded}
       ORDER BY marks DESC, item, detail LIMIT ${String(most)} + (SELECT count(*) FROM titles))
      UNION
      SELECT ${sums} FROM titles JOIN appraisal_marks USING (item, detail)
      WHERE ${folded} AND unit_id = -1 AND day = 'infinity' AND mark = ''
      UNION ALL SELECT ${sums} FROM changed) AS counted`,
    bindings: cycle === undefined ? [] : [cycle, cycle, cycle],
  };
};
