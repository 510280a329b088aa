import { STANDING_OF_ALL } from './figures';
import { query, type Queryable } from './sql';

/** The recorded versions of a definition, and how many subjects run on each or have ended on it. */

export interface VersionRow {
  version: number;
  hash: string;
  registeredAt: Date;
  active: number;
  done: number;
}

type Recorded = Pick<VersionRow, 'version' | 'hash' | 'registeredAt'>;
type Counted = Pick<VersionRow, 'active' | 'done'>;

const COUNTS = `count(*) FILTER (WHERE status = 'active')::integer AS active,
  count(*) FILTER (WHERE status = 'done')::integer AS done`;

/** The sums by state are kept anyway: to ask them costs the same however many subjects there are. */
const allOf = async (on: Queryable, uid: string, ends: string[]): Promise<Counted> => {
  const [row] = await query<Counted>(
    on,
    `SELECT coalesce(sum(instances) FILTER (WHERE path <> ALL (?)), 0)::integer AS active,
       coalesce(sum(instances) FILTER (WHERE path = ANY (?)), 0)::integer AS done
     FROM ${STANDING_OF_ALL} s WHERE subject_type = ?`,
    [ends, ends, uid],
  );
  return row ?? { active: 0, done: 0 };
};

/** Of a definition with several versions each is counted by itself. */
const eachOf = async (on: Queryable, name: string): Promise<Map<number, Counted>> => {
  const rows = await query<Counted & { version: number }>(
    on,
    `SELECT version, ${COUNTS} FROM workflow_instances WHERE definition = ? GROUP BY version`,
    [name],
  );
  return new Map(rows.map(({ version, active, done }) => [version, { active, done }]));
};

/**
 * The newest first.
 *
 * @param ends paths in which a subject has come to its end; null where paths alone don't tell
 */
export const readVersions = async (
  on: Queryable,
  { name, uid, ends }: { name: string; uid: string; ends: string[] | null },
): Promise<VersionRow[]> => {
  const recorded = await query<Recorded>(
    on,
    `SELECT version, hash, registered_at AS "registeredAt" FROM workflow_definitions WHERE name = ?
     ORDER BY version DESC`,
    [name],
  );
  const [only, ...others] = recorded;
  if (only && others.length === 0 && ends !== null) return [{ ...only, ...(await allOf(on, uid, ends)) }];
  const counts = await eachOf(on, name);
  return recorded.map((one) => ({ ...one, ...(counts.get(one.version) ?? { active: 0, done: 0 }) }));
};
