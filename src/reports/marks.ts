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
const SHARED_STATES = `'{${SHARED.join(',')}}'::text[]`;
/** As much of a title as an index holds, whatever its letters; forms allow no longer ones. */
const TITLE = 500;

/** `item` and `detail`: the policy · the value · title and aspect · nothing. `mark`: the predicate or rating. */
const MARKS_OF = `CREATE OR REPLACE FUNCTION appraisal_marks_of(
     cycle integer, unit integer, policy integer, since timestamptz, state text,
     result jsonb, work_results jsonb, behaviours jsonb, appeal jsonb)
   RETURNS TABLE (kind text, unit_id integer, day date, cycle_id integer, item text, detail text, mark text)
   LANGUAGE sql STABLE AS $$
     SELECT 'predicate', coalesce(unit, 0), (since AT TIME ZONE 'Asia/Jakarta')::date, cycle, coalesce(policy::text, ''), '',
       result->>'predicate'
     WHERE state = ANY (${SHARED_STATES}) AND cycle IS NOT NULL AND result->>'predicate' IS NOT NULL
     UNION ALL
     SELECT 'behaviour', coalesce(unit, 0), (since AT TIME ZONE 'Asia/Jakarta')::date, cycle, coalesce(b->>'value', ''), '',
       b->>'rating'
     FROM jsonb_path_query(behaviours, '$[*]') b
     WHERE b->>'rating' IS NOT NULL AND state = ANY (${SHARED_STATES}) AND cycle IS NOT NULL
     UNION ALL
     SELECT 'indicator', coalesce(unit, 0), (since AT TIME ZONE 'Asia/Jakarta')::date, cycle,
       left(coalesce(i->>'title', ''), ${String(TITLE)}), coalesce(i->>'aspect', ''), i->>'rating'
     FROM jsonb_path_query(work_results, '$[*].indicators[*]') i
     WHERE i->>'rating' IS NOT NULL AND state = ANY (${SHARED_STATES}) AND cycle IS NOT NULL
     UNION ALL
     SELECT 'appeal', coalesce(unit, 0),
       (coalesce((appeal->>'filedAt')::timestamptz, since) AT TIME ZONE 'Asia/Jakarta')::date, cycle, '', '', m.mark
     FROM (VALUES ('filed', true), (coalesce(appeal->'decision'->>'outcome', 'open'), true),
       ('second', appeal->'second' IS NOT NULL),
       ('secondChanged', appeal->'second'->'decision'->>'outcome' = 'changed')) AS m(mark, told)
     WHERE appeal IS NOT NULL AND cycle IS NOT NULL AND m.told
   $$`;

const marksOf = (row: string): string =>
  `appraisal_marks_of(${row}.cycle_id, ${row}.org_unit_id, ${row}.policy_id, ${row}.state_since, ${row}.state, ${row}.result, ${row}.work_results, ${row}.behaviours, ${row}.appeal)`;

const COUNT_MARKS = `CREATE OR REPLACE FUNCTION count_appraisal_marks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     INSERT INTO appraisal_mark_changes (${KEY.join(', ')}, marks)
     SELECT ${KEY.join(', ')}, sum(n)
     FROM (SELECT m.*, -1 AS n FROM ${marksOf('OLD')} m UNION ALL SELECT m.*, 1 FROM ${marksOf('NEW')} m) AS marked
     GROUP BY ${KEY.join(', ')} HAVING sum(n) <> 0;
     RETURN NULL;
   END $$`;

/** Most events are of appraisals of which nothing is told yet: then nothing more is asked than this. */
const isTold = (row: string): string =>
  `(${row}.state = ANY (${SHARED_STATES}) OR ${row}.appeal IS NOT NULL)`;

const trigger = (event: string, when: string): string =>
  `CREATE OR REPLACE TRIGGER appraisal_marks_${event.toLowerCase()} AFTER ${event} ON appraisals FOR EACH ROW
     WHEN (${when}) EXECUTE FUNCTION count_appraisal_marks()`;

export const SUMS_OF_MARKS: Sums = {
  fold: {
    source: 'appraisal_mark_changes',
    target: 'appraisal_marks',
    key: KEY,
    sums: ['marks'],
    over: { unit_id: '-1', day: `'infinity'` },
  },
  types: ['text', 'integer', 'date', 'integer', 'text', 'text', 'text'],
  rules: [
    MARKS_OF,
    COUNT_MARKS,
    trigger('INSERT', isTold('NEW')),
    trigger('UPDATE', `${isTold('OLD')} OR ${isTold('NEW')}`),
    trigger('DELETE', isTold('OLD')),
  ],
  standing: `SELECT m.*, 1 AS marks FROM appraisals a, ${marksOf('a')} m`,
};

/** How many of what was asked for have this mark. */
export const counting = (mark: string): string =>
  `coalesce(sum(marks) FILTER (WHERE mark = '${mark}'), 0)::integer`;

/** The grains of the sums: without units, without days. */
const WITHOUT_UNITS = 2;
const WITHOUT_DAYS = 1;

/**
 * Marks of one kind, as the coarsest sums tell of them that answer the question.
 * @param byUnit also where all units are asked for
 */
export const marksAsked = (
  kind: MarkKind,
  { units, cycle, from, to }: Asked,
  byUnit: boolean,
): { sql: string; bindings: (string | string[])[] } => {
  const days = [
    ...(from === undefined ? [] : [' AND day >= ?::date']),
    ...(to === undefined ? [] : [' AND day <= ?::date']),
  ].join('');
  const asked = [
    ...(units === null
      ? []
      : [' AND unit_id = ANY (ARRAY(SELECT id FROM org_units WHERE document_id = ANY (?)))']),
    ...(cycle === undefined
      ? []
      : [' AND cycle_id = (SELECT id FROM appraisal_cycles WHERE document_id = ?)']),
    days,
  ].join('');
  const grain = (units === null && !byUnit ? WITHOUT_UNITS : 0) + (days === '' ? WITHOUT_DAYS : 0);
  const bindings = [
    ...(units === null ? [] : [units]),
    ...(cycle === undefined ? [] : [cycle]),
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [to]),
  ];
  const columns = 'unit_id, cycle_id, item, detail, mark, marks';
  return {
    sql: `(SELECT ${columns} FROM appraisal_marks WHERE kind = '${kind}' AND grain = ${String(grain)}${asked}
      UNION ALL SELECT ${columns} FROM appraisal_mark_changes WHERE kind = '${kind}'${asked}) AS counted`,
    bindings: [...bindings, ...bindings],
  };
};
