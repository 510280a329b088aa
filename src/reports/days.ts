import type { Core } from '@strapi/strapi';
import { query, type Queryable } from '../../plugins/workflow/server/src/public';
import { ATTENDANCE_STATUSES } from '../appraisal/discipline/attendance';
import { readMany, type Asked, type ReportRow } from './figures';
import { piecesOf, type Pieces } from './pieces';
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

interface Source {
  sql: string;
  bindings: (string | string[])[];
}

/** Plain integers: sums of bigint are counted as numeric, which takes twice as long. */
const DAYS = COLUMNS.map((column) => `${column}::integer AS ${column}`).join(', ');

const kept = (grain: number, piece: string, of: string[], theirs: string, units: string[][]): Source => ({
  sql: `SELECT employee_id, ${DAYS} FROM attendance_days WHERE grain = ${String(grain)} AND ${piece} ${theirs}`,
  bindings: [of, ...units],
});

/** Where the days of a span are found: whole years and months in the sums, what is left in the records. */
const sourcesOf = ({ years, months, days }: Pieces, { units: asked }: Asked): Source[] => {
  const theirs = asked === null ? '' : OF_UNITS;
  const units = asked === null ? [] : [asked];
  return [
    ...(years.length === 0
      ? []
      : [kept(OF_A_YEAR, 'year = ANY (?::integer[])', years.map(String), theirs, units)]),
    ...(months.length === 0 ? [] : [kept(0, 'month = ANY (?::date[])', months, theirs, units)]),
    ...days.map(([first, last]) => ({
      sql: `SELECT employee_id, ${counted('')} FROM attendance_records
        WHERE date BETWEEN ?::date AND ?::date ${theirs} GROUP BY employee_id`,
      bindings: [first, last, ...units],
    })),
  ];
};

const IN_CHANGES = `attendance_day_changes WHERE (year = ANY (?::integer[]) OR month = ANY (?::date[]))`;

/** One row for each of the people, with their days in the span. */
const eachOf = async (on: Queryable, pieces: Pieces, asked: Asked): Promise<Source> => {
  const sources = sourcesOf(pieces, asked);
  const whole = [pieces.years.map(String), pieces.months];
  const [changed] = await query(on, `SELECT 1 FROM ${IN_CHANGES} LIMIT 1`, whole);
  const [only] = sources;
  const isOneEach = pieces.years.length + pieces.months.length + pieces.days.length === 1;
  // A year that is asked for as a whole stands there already, one row each: nothing is to be put together.
  if (only && isOneEach && !changed) return only;
  const all = [...sources, { sql: `SELECT employee_id, ${DAYS} FROM ${IN_CHANGES}`, bindings: whole }];
  return {
    sql: `SELECT employee_id, ${COLUMNS.map((column) => `sum(${column})::integer AS ${column}`).join(', ')}
      FROM (${all.map(({ sql }) => sql).join(' UNION ALL ')}) AS found
      GROUP BY employee_id HAVING ${COLUMNS.map((column) => `sum(${column})`).join(' + ')} > 0`,
    bindings: all.flatMap(({ bindings }) => bindings),
  };
};

/** People and their days by the unit that they belong to now. */
export const readDays = async (strapi: Core.Strapi, asked: Asked): Promise<ReportRow[]> => {
  const on = strapi.db.connection;
  const each = await eachOf(on, piecesOf(...(await spanOf(on, asked))), asked);
  return readMany(
    strapi,
    `SELECT u.name AS unit, count(*)::integer AS people,
       ${ATTENDANCE_STATUSES.map((status) => `sum(${columnOf(status)})::integer AS "${status}"`).join(', ')}
     FROM (${each.sql}) AS each JOIN employees_org_unit_lnk l ON l.employee_id = each.employee_id
     JOIN org_units u ON u.id = l.org_unit_id ${asked.units === null ? '' : 'WHERE u.document_id = ANY (?)'}
     GROUP BY u.id, u.name ORDER BY u.name`,
    [...each.bindings, ...(asked.units === null ? [] : [asked.units])],
  );
};
