/**
 * SQL about what stands within what: an entry beside a larger one (a day's work within a year's plan) has no
 * participants of its own for what the larger one knows already. Who takes part there takes part here, in the roles that
 * the inner definition inherits, for as long as they hold them.
 */

/** Whether the role of `p` in what instance `i` stands within is one in `i` too. */
export const inherited = `NOT coalesce(p.role = ANY (i.hidden_from), false)
  AND EXISTS (SELECT 1 FROM workflow_definitions f
              WHERE f.name = i.definition AND f.version = i.version AND p.role = ANY (f.inherits))`;

/** Whether participant `p` of what instance `i` stands within takes part in `i` by that, at present. */
export const reaches = `p.valid_to IS NULL AND ${inherited}`;

/** Whether participant `p` takes, or took, part in instance `i`: its own, and those of what it stands within. */
export const takesPart = `p.instance_id IN (i.id, i.within_id) AND (p.instance_id = i.id OR (${reaches}))`;
