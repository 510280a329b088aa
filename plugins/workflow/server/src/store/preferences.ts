import type { Text } from '../core/definition';
import type { QuietHours } from '../core/quiet-hours';
import { query, type Queryable } from './sql';

/** How a person wants to be told. */

export interface Preferences {
  /** Null: as the host says, else Indonesian. */
  language: keyof Text | null;
  email: 'each' | 'digest' | 'off';
  quietHours: QuietHours | null;
}

/** Of somebody who never said anything. */
export const DEFAULT_PREFERENCES: Preferences = { language: null, email: 'each', quietHours: null };

interface Row {
  principal: string;
  language: Preferences['language'];
  email: Preferences['email'];
  quiet_from: string | null;
  quiet_to: string | null;
}

export const preferencesOf = async (
  on: Queryable,
  principals: string[],
): Promise<Map<string, Preferences>> => {
  const rows = await query<Row>(
    on,
    `SELECT principal, language, email, quiet_from, quiet_to FROM workflow_preferences WHERE principal = ANY (?)`,
    [principals],
  );
  return new Map(
    rows.map(({ principal, language, email, quiet_from: from, quiet_to: to }) => [
      principal,
      { language, email, quietHours: from !== null && to !== null ? { from, to } : null },
    ]),
  );
};

export const savePreferences = async (
  on: Queryable,
  principal: string,
  { language, email, quietHours }: Preferences,
  now: Date,
): Promise<void> => {
  await query(
    on,
    `INSERT INTO workflow_preferences (principal, language, email, quiet_from, quiet_to, updated_at)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (principal) DO UPDATE SET language = excluded.language, email = excluded.email,
       quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, updated_at = excluded.updated_at`,
    [principal, language, email, quietHours?.from ?? null, quietHours?.to ?? null, now],
  );
};
