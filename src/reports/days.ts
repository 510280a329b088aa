import { query, type Queryable } from '../../plugins/workflow/server/src/public';
import { ATTENDANCE_STATUSES } from '../appraisal/discipline/attendance';
import type { Asked, ReportRow } from './figures';
import { piecesOf } from './pieces';
import type { Sums } from './sums';

/** Days of attendance by person, month and status, and by year: a year of somebody is one row, not two hundred and fifty. */

const columnOf = (status: string): string => status.toLowerCase();
const COLUMNS = ATTENDANCE_STATUSES.map(columnOf);
const counted = (sign: '' | '-') =>
  ATTENDANCE_STATUSES.map(
    (status) => `${sign}count(*) FILTER (WHERE status = '${status}') AS ${columnOf(status)}`,
  ).join(', ');
const KEY = ['year', 'month', 'employee_id'];
const DAYS_OF = (records: string, sign: '' | '-' = ''): string =>
  `SELECT extract(year FROM date)::integer AS year, date_trunc('month', date)::date AS month, employee_id, ${counted(sign)}
   FROM ${records} WHERE employee_id IS NOT NULL AND date IS NOT NULL GROUP BY 1, 2, 3`;

const told = (rows: string): string =>
  `INSERT INTO attendance_day_changes (${[...KEY, ...COLUMNS].join(', ')}) ${rows};`;
const trigger = (event: string, tables: string): string =>
  `CREATE OR REPLACE TRIGGER attendance_days_${event.toLowerCase()} AFTER ${event} ON attendance_records
     REFERENCING ${tables} FOR EACH STATEMENT EXECUTE FUNCTION count_attendance_days()`;

export const SUMS_OF_DAYS: Sums = {
  records: 'attendance_records',
  fold: {
    source: 'attendance_day_changes',
    target: 'attendance_days',
    key: KEY,
    sums: COLUMNS,
    over: { month: `'infinity'` },
  },
  types: ['integer', 'date', 'integer'],
  rules: [
    // Days at the ends of a span are read from the records; they come in by and by, so that little tells where to look.
    `CREATE INDEX IF NOT EXISTS attendance_records_by_day ON attendance_records USING brin (date)`,
    `CREATE OR REPLACE FUNCTION count_attendance_days() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF TG_OP <> 'INSERT' THEN ${told(DAYS_OF('old_rows', '-'))} END IF;
       IF TG_OP <> 'DELETE' THEN ${told(DAYS_OF('new_rows'))} END IF;
       RETURN NULL;
     END $$`,
    trigger('INSERT', 'NEW TABLE AS new_rows'),
    trigger('UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'),
    trigger('DELETE', 'OLD TABLE AS old_rows'),
  ],
  standing: DAYS_OF('attendance_records'),
};

/** The grain of the sums by year. */
const OF_A_YEAR = 1;

/** The days that a report is asked for: those it names, else those of the cycle, else this year's. */
const spanOf = async (on: Queryable, { cycle, from, to, now }: Asked): Promise<[string, string]> => {
  const [span] = await query<{ first: string; last: string }>(
    on,
    `SELECT coalesce(?::date, (SELECT start_date FROM appraisal_cycles WHERE document_id = ?),
         date_trunc('year', ?::timestamptz)::date)::text AS first,
       coalesce(?::date, (SELECT end_date FROM appraisal_cycles WHERE document_id = ?),
         (date_trunc('year', ?::timestamptz) + interval '1 year - 1 day')::date)::text AS last`,
    [from ?? null, cycle ?? null, now, to ?? null, cycle ?? null, now],
  );
  return span ? [span.first, span.last] : ['', ''];
};

/** Whose unit is asked for, where not all are. */
const OF_UNITS = `AND employee_id IN (SELECT l.employee_id FROM employees_org_unit_lnk l
  JOIN org_units o ON o.id = l.org_unit_id WHERE o.document_id = ANY (?))`;

/** People and their days by the unit that they belong to now. */
export const readDays = async (on: Queryable, asked: Asked): Promise<ReportRow[]> => {
  const { years, months, days } = piecesOf(...(await spanOf(on, asked)));
  const columns = COLUMNS.join(', ');
  const theirs = asked.units === null ? '' : OF_UNITS;
  const units = asked.units === null ? [] : [asked.units];
  const whole = [years.map(String), months];
  const sources: { sql: string; bindings: (string | string[])[] }[] = [
    {
      sql: `SELECT employee_id, ${columns} FROM attendance_days
        WHERE (grain = ${String(OF_A_YEAR)} AND year = ANY (?::integer[]) OR grain = 0 AND month = ANY (?::date[])) ${theirs}`,
      bindings: [...whole, ...units],
    },
    {
      sql: `SELECT employee_id, ${columns} FROM attendance_day_changes
        WHERE (year = ANY (?::integer[]) OR month = ANY (?::date[])) ${theirs}`,
      bindings: [...whole, ...units],
    },
    ...days.map(([first, last]) => ({
      sql: `SELECT employee_id, ${counted('')} FROM attendance_records
        WHERE date BETWEEN ?::date AND ?::date ${theirs} GROUP BY employee_id`,
      bindings: [first, last, ...units],
    })),
  ];
  return query(
    on,
    `WITH each AS (
       SELECT employee_id, ${COLUMNS.map((column) => `sum(${column}) AS ${column}`).join(', ')}
       FROM (${sources.map(({ sql }) => sql).join(' UNION ALL ')}) AS found
       GROUP BY employee_id HAVING ${COLUMNS.map((column) => `sum(${column})`).join(' + ')} > 0)
     SELECT u.name AS unit, count(*)::integer AS people,
       ${ATTENDANCE_STATUSES.map((status) => `sum(${columnOf(status)})::integer AS "${status}"`).join(', ')}
     FROM each JOIN employees_org_unit_lnk l ON l.employee_id = each.employee_id JOIN org_units u ON u.id = l.org_unit_id
     GROUP BY u.id, u.name ORDER BY u.name`,
    sources.flatMap(({ bindings }) => bindings),
  );
};
