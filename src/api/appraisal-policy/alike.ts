import { query, type Queryable } from '../../../plugins/workflow/server/src/public';

/** Agencies of one government may each hold a policy of their own from the same day on: a day alone names none of them. */

export interface NamedPolicy {
  documentId: string;
  name: string;
}

const ALIKE = `
  SELECT o.document_id AS "documentId", o.name FROM appraisal_policies p
  JOIN appraisal_policies o ON o.valid_from = p.valid_from AND o.id <> p.id
  WHERE p.document_id = ? AND (?::boolean OR o.rule_set = p.rule_set) ORDER BY o.id DESC`;

/**
 * The others that are in force from the same day as this one, the latest made first.
 * @param ofAnyRuleSet also those of the other rule set: nobody asked for one
 */
export const alsoInForce = (
  on: Queryable,
  policy: string,
  { ofAnyRuleSet = false }: { ofAnyRuleSet?: boolean } = {},
): Promise<NamedPolicy[]> => query<NamedPolicy>(on, ALIKE, [policy, ofAnyRuleSet]);
