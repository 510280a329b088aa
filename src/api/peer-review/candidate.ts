import type { Ground } from '../../appraisal/monitoring/ground';
import type { Candidate } from '../../appraisal/peer-review/nomination';
import { query, type Queryable } from '../../../plugins/workflow/server/src/public';
import { APPRAISAL } from '../appraisal/workflow/open';

/** What the rules of a nomination look at. */

const CANDIDATE = `
  WITH asked AS (SELECT ?::text AS peer, ?::text AS appraisal, ?::text AS cycle, ?::timestamptz AS at, ?::text AS review)
  SELECT e.name, e.employment_status AS status,
    (SELECT coalesce(json_agg(DISTINCT held.role), '[]') FROM (
       SELECT p.role FROM workflow_participants p
       WHERE p.subject_type = '${APPRAISAL}' AND p.subject_id = asked.appraisal AND p.principal = asked.peer
         AND p.valid_to IS NULL
       UNION
       SELECT p.role FROM workflow_delegations d JOIN workflow_participants p ON p.principal = d.from_principal
         AND p.subject_type = '${APPRAISAL}' AND p.subject_id = asked.appraisal AND p.valid_to IS NULL
         AND (d.role IS NULL OR d.role = p.role) AND p.role NOT IN ('employee', 'peer')
       WHERE d.to_principal = asked.peer AND d.ended_at IS NULL AND asked.at BETWEEN d.valid_from AND d.valid_to
       UNION
       SELECT h.actor_role FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id
       WHERE i.subject_type = '${APPRAISAL}' AND i.subject_id = asked.appraisal AND h.actor_id = asked.peer) held
    ) AS roles,
    (SELECT count(*)::integer FROM peer_reviews r
       JOIN appraisals a ON a.id = r.appraisal_id AND a.state NOT IN ('final', 'cancelled')
       JOIN appraisal_cycles c ON c.id = a.cycle_id AND c.document_id = asked.cycle
     WHERE r.peer_id = e.id AND r.state = 'confirmed' AND r.answered_at IS NULL
       AND r.document_id IS DISTINCT FROM asked.review) AS "openReviews",
    EXISTS (SELECT 1 FROM peer_reviews r JOIN appraisals a ON a.id = r.appraisal_id AND a.document_id = asked.appraisal
     WHERE r.peer_id = e.id AND r.state IN ('nominated', 'confirmed')
       AND r.document_id IS DISTINCT FROM asked.review) AS "alreadyNamed"
  FROM asked JOIN employees e ON e.document_id = asked.peer LIMIT 1`;

/**
 * One query; null when there is no such employee.
 *
 * @param review the review that they are named in, which does not count against them
 * @param alone behind a lock of the peer's reviews in this cycle until the transaction ends
 */
export const readCandidate = async (
  on: Queryable,
  peer: string,
  { appraisal, cycle }: Pick<Ground, 'appraisal' | 'cycle'>,
  now: Date,
  { review = null, alone = false }: { review?: string | null; alone?: boolean } = {},
): Promise<Candidate | null> => {
  // Two appraisers who confirm the same person at once: the second sees what the first did.
  if (alone)
    await query(on, `SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [`peer:${cycle}:${peer}`]);
  const [candidate] = await query<Candidate>(on, CANDIDATE, [peer, appraisal, cycle, now, review]);
  return candidate ?? null;
};
