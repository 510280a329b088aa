import { foldChanges, type Fold } from './fold';
import { query, type Connection, type Queryable } from './sql';

/**
 * How many subjects stand in which state, since when and until when, and how long earlier ones stayed. Reads sums that
 * grow with units and states, not with subjects; what the job has not folded yet is added in the same statement.
 */

const PLACE = 'subject_type, batch, unit, path';
/** By unit. */
export const STANDING = `(SELECT ${PLACE}, entered_on, due_at, instances FROM workflow_standing
  UNION ALL SELECT ${PLACE}, entered_on, due_at, instances FROM workflow_standing_changes)`;
/** The same of all units together. */
export const STANDING_OF_ALL = `(SELECT subject_type, batch, path, entered_on, due_at, instances FROM workflow_standing_totals
  UNION ALL SELECT subject_type, batch, path, entered_on, due_at, instances FROM workflow_standing_changes)`;
const STAYS = `(SELECT ${PLACE}, left_in, days, stays, seconds, on_time, late FROM workflow_stays
  UNION ALL SELECT ${PLACE}, left_in, days, stays, seconds, on_time, late FROM workflow_stays_ended)`;

export interface FigureFilter {
  batch?: string | undefined;
  units?: string[] | undefined;
}

export interface StandingFigure {
  path: string;
  instances: number;
  overdue: number;
  /** Whole days since half of them entered the state at the latest. */
  medianDays: number;
  oldest: string;
  nextDueAt: Date | null;
}

export interface StayFigure {
  unit: string | null;
  path: string;
  stays: number;
  meanHours: number;
  /** Whole days within which half, and nine tenths, had left. */
  medianDays: number;
  ninetiethDays: number;
  onTime: number;
  late: number;
}

const conditions = (uid: string, { batch, units }: FigureFilter) => ({
  where: [
    'subject_type = ?',
    ...(batch === undefined ? [] : ['batch = ?']),
    ...(units === undefined ? [] : ['unit = ANY (?)']),
  ].join(' AND '),
  bindings: [uid, ...(batch === undefined ? [] : [batch]), ...(units === undefined ? [] : [units])],
});

const unitColumn = (byUnit: boolean) => (byUnit ? `nullif(unit, '')` : 'NULL::text');

export const readStanding = (
  on: Queryable,
  uid: string,
  filter: FigureFilter,
  now: Date,
): Promise<StandingFigure[]> => {
  const { where, bindings } = conditions(uid, filter);
  return query<StandingFigure>(
    on,
    `WITH days AS (
      SELECT path, entered_on, sum(instances) AS n, sum(instances) FILTER (WHERE due_at < ?) AS overdue,
        min(due_at) FILTER (WHERE due_at >= ? AND instances > 0) AS next
      FROM ${filter.units === undefined ? STANDING_OF_ALL : STANDING} s WHERE ${where} GROUP BY 1, 2 HAVING sum(instances) <> 0),
    ranked AS (
      SELECT *, sum(n) OVER (PARTITION BY path ORDER BY entered_on) AS upto, sum(n) OVER (PARTITION BY path) AS total
      FROM days)
    SELECT path, sum(n)::float8 AS instances, coalesce(sum(overdue), 0)::float8 AS overdue,
      ((?::timestamptz AT TIME ZONE 'UTC')::date - min(entered_on) FILTER (WHERE upto * 2 >= total)) AS "medianDays",
      min(entered_on)::text AS oldest, nullif(min(next), 'infinity') AS "nextDueAt"
    FROM ranked GROUP BY path ORDER BY path`,
    [now, now, ...bindings, now],
  );
};

export interface UnitFigure {
  unit: string | null;
  path: string;
  instances: number;
  overdue: number;
}

/** How many of each unit stand in which state. Costs as much as there are units, however many subjects they have. */
export const readUnits = (
  on: Queryable,
  uid: string,
  filter: FigureFilter,
  now: Date,
): Promise<UnitFigure[]> => {
  const { where, bindings } = conditions(uid, filter);
  return query<UnitFigure>(
    on,
    `WITH counted AS (
      SELECT unit, path, instances, overdue FROM workflow_standing_units WHERE ${where}
      UNION ALL
      SELECT unit, path, instances, CASE WHEN due_at < ? THEN instances ELSE 0 END
      FROM workflow_standing_changes WHERE ${where}
      UNION ALL
      SELECT unit, path, 0, CASE WHEN due_at < at THEN -instances ELSE instances END
      FROM workflow_standing_clock, workflow_standing
      WHERE due_at >= least(at, ?) AND due_at < greatest(at, ?) AND ${where})
    SELECT nullif(unit, '') AS unit, path, sum(instances)::float8 AS instances, sum(overdue)::float8 AS overdue
    FROM counted GROUP BY 1, 2 HAVING sum(instances) <> 0 ORDER BY path, unit`,
    [...bindings, now, ...bindings, now, now, ...bindings],
  );
};

export const readStays = (
  on: Queryable,
  uid: string,
  { from, to, ...filter }: FigureFilter & { from?: string | undefined; to?: string | undefined },
  byUnit: boolean,
): Promise<StayFigure[]> => {
  const { where, bindings } = conditions(uid, filter);
  const period = [
    ...(from === undefined ? [] : [`left_in >= date_trunc('month', ?::date)`]),
    ...(to === undefined ? [] : ['left_in <= ?::date']),
  ];
  return query<StayFigure>(
    on,
    `WITH lengths AS (
      SELECT ${unitColumn(byUnit)} AS unit, path, days, sum(stays) AS n, sum(seconds) AS seconds,
        sum(on_time) AS on_time, sum(late) AS late
      FROM ${STAYS} s WHERE ${[where, ...period].join(' AND ')} GROUP BY 1, 2, 3),
    ranked AS (
      SELECT *, sum(n) OVER (PARTITION BY unit, path ORDER BY days) AS upto, sum(n) OVER (PARTITION BY unit, path) AS total
      FROM lengths)
    SELECT unit, path, sum(n)::float8 AS stays, round(sum(seconds) / sum(n) / 3600, 1)::float8 AS "meanHours",
      min(days) FILTER (WHERE upto * 2 >= total) AS "medianDays",
      min(days) FILTER (WHERE upto * 10 >= total * 9) AS "ninetiethDays",
      sum(on_time)::float8 AS "onTime", sum(late)::float8 AS late
    FROM ranked GROUP BY unit, path ORDER BY path, unit`,
    [...bindings, ...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [to])],
  );
};

const FOLDS: Fold[] = [
  {
    source: 'workflow_standing_changes',
    target: 'workflow_standing',
    key: ['subject_type', 'batch', 'unit', 'path', 'entered_on', 'due_at'],
    sums: ['instances'],
  },
  {
    source: 'workflow_stays_ended',
    target: 'workflow_stays',
    key: ['subject_type', 'batch', 'unit', 'path', 'left_in', 'days'],
    sums: ['stays', 'seconds', 'on_time', 'late'],
  },
];

const HOLD_CLOCK = `SELECT at::text FROM workflow_standing_clock FOR UPDATE`;
const MOVE_CLOCK = `
  WITH moved AS (UPDATE workflow_standing_clock SET at = now() RETURNING at),
  late AS (
    SELECT s.subject_type, s.batch, s.unit, s.path, sum(s.instances) AS overdue
    FROM moved, workflow_standing s WHERE s.due_at >= ?::timestamptz AND s.due_at < moved.at GROUP BY 1, 2, 3, 4)
  UPDATE workflow_standing_units u SET overdue = u.overdue + late.overdue FROM late
  WHERE (u.subject_type, u.batch, u.unit, u.path) = (late.subject_type, late.batch, late.unit, late.path)`;

/**
 * Counts as overdue what has become so since the clock of the sums was last moved on. Whoever folds meanwhile waits for
 * the clock; what they had folded before is seen, for it is read after the clock was held.
 */
const moveClock = (on: Connection): Promise<void> =>
  on.transaction(async (trx) => {
    const [clock] = await query<{ at: string }>(trx, HOLD_CLOCK);
    if (clock) await query(trx, MOVE_CLOCK, [clock.at]);
  });

/** Adds what has changed to the sums, those of the application too. Figures read the same before, during and after. */
export const foldFigures = async (on: Connection, others: Fold[] = []): Promise<void> => {
  for (const fold of [...FOLDS, ...others]) await foldChanges(on, fold);
  await moveClock(on);
  await query(on, `DELETE FROM workflow_standing_totals WHERE instances = 0`);
  await query(on, `DELETE FROM workflow_standing_units WHERE instances = 0 AND overdue = 0`);
};
