import { standsIn } from './delegations';
import { reaches } from './within';

type Subquery<B = string | Date> = { sql: string; bindings: B[] };

/**
 * What a principal may see of a subject type, as a subquery of documentIds to put into `WHERE document_id IN (…)`.
 * Participants are the one index of who may; former ones keep sight of what was theirs.
 */
export const visibleSubjects = (uid: string, principal: string, now: Date): Subquery => ({
  sql: `SELECT subject_id FROM workflow_participants WHERE subject_type = ? AND principal = ?
    UNION
    SELECT p.subject_id FROM workflow_delegations d
    JOIN workflow_participants p ON p.principal = d.from_principal AND p.subject_type = ? AND p.valid_to IS NULL
    JOIN workflow_instances i ON i.id = p.instance_id AND ${standsIn('p.role')}
    WHERE d.to_principal = ? AND d.ended_at IS NULL AND ?::timestamptz BETWEEN d.valid_from AND d.valid_to`,
  bindings: [uid, principal, uid, principal, now],
});

/** The same for subjects that stand within others: also what one sees by taking part there. */
export const visibleWithin = (uid: string, principal: string, now: Date): Subquery => {
  const own = visibleSubjects(uid, principal, now);
  return {
    sql: `${own.sql}
    UNION ALL
    SELECT i.subject_id FROM workflow_participants p
    JOIN workflow_instances i ON i.within_id = p.instance_id AND i.subject_type = ? AND ${reaches}
    WHERE p.principal = ?
    UNION ALL
    SELECT i.subject_id FROM workflow_delegations d
    JOIN workflow_participants p ON p.principal = d.from_principal
    JOIN workflow_instances i ON i.within_id = p.instance_id AND i.subject_type = ? AND ${reaches}
      AND ${standsIn('p.role')}
    WHERE d.to_principal = ? AND d.ended_at IS NULL AND ?::timestamptz BETWEEN d.valid_from AND d.valid_to`,
    bindings: [...own.bindings, uid, principal, uid, principal, now],
  };
};

/** Subjects on which the principal holds one of these roles at present, in person or for somebody; a subquery as above. */
export const heldSubjects = (
  uid: string,
  principal: string,
  now: Date,
  roles: string[],
): Subquery<string | Date | string[]> => ({
  sql: `SELECT subject_id FROM workflow_participants
    WHERE subject_type = ? AND principal = ? AND valid_to IS NULL AND role = ANY (?)
    UNION
    SELECT p.subject_id FROM workflow_delegations d
    JOIN workflow_participants p ON p.principal = d.from_principal AND p.subject_type = ? AND p.valid_to IS NULL
      AND p.role = ANY (?)
    JOIN workflow_instances i ON i.id = p.instance_id AND ${standsIn('p.role')}
    WHERE d.to_principal = ? AND d.ended_at IS NULL AND ?::timestamptz BETWEEN d.valid_from AND d.valid_to`,
  bindings: [uid, principal, roles, uid, roles, principal, now],
});
