import { createHash, randomBytes } from 'node:crypto';
import { query, type Queryable } from '../../plugins/workflow/server/src/public';

/** The personal secret in the address of a feed; one a person, kept as its hash alone. */

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes a new one; the one before stops working. */
export const newToken = async (on: Queryable, principal: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await query(
    on,
    `INSERT INTO calendar_feeds (principal, token_hash) VALUES (?, ?)
     ON CONFLICT (principal) DO UPDATE SET token_hash = excluded.token_hash, created_at = now()`,
    [principal, hashOf(token)],
  );
  return token;
};

export const revokeToken = async (on: Queryable, principal: string): Promise<void> => {
  await query(on, `DELETE FROM calendar_feeds WHERE principal = ?`, [principal]);
};

/** Whose feed it is; nobody's when the token is unknown, or the login behind it is gone or blocked. */
export const principalOf = async (on: Queryable, token: string): Promise<string | null> => {
  const [row] = await query<{ principal: string }>(
    on,
    `SELECT f.principal FROM calendar_feeds f WHERE f.token_hash = ? AND EXISTS (
       SELECT 1 FROM up_users u
       LEFT JOIN employees_user_lnk l ON l.user_id = u.id LEFT JOIN employees e ON e.id = l.employee_id
       WHERE f.principal IN (e.document_id, 'user:' || u.id) AND u.blocked IS NOT TRUE)`,
    [hashOf(token)],
  );
  return row?.principal ?? null;
};
