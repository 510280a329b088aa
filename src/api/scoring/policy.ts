import type { Core } from '@strapi/strapi';
import { query, workflowOf } from '../../../plugins/workflow/server/src/public';
import { localDate } from '../../appraisal/calendar/local-time';
import type { RuleSet } from '../../appraisal/plan';
import type { Refused } from '../../appraisal/refusal';
import { DEFAULT_SETTINGS, type ScoringSettings } from '../../appraisal/scoring/settings';
import { policyFacts, type PolicyRow } from '../appraisal/workflow/policy';
import { alsoInForce, type NamedPolicy } from '../appraisal-policy/alike';

/** The figures that a calculator counts with. */

type Row = PolicyRow & { survey_threshold: number };

const NAMED = `SELECT to_json(p) AS policy FROM appraisal_policies p WHERE p.document_id = ? LIMIT 1`;
/** Where several are in force the one of the rule set asked for, and of those the latest. */
const IN_FORCE = `SELECT to_json(p) AS policy FROM appraisal_policies p WHERE p.valid_from <= ?::date
  ORDER BY (p.rule_set = ?) DESC, p.valid_from DESC, p.id DESC LIMIT 1`;

const settingsOf = (row: Row): ScoringSettings => {
  const { scoring } = policyFacts(row);
  return { ...scoring, survey: { ...scoring.survey, minimumRespondents: row.survey_threshold } };
};

const inForce = async (strapi: Core.Strapi, ruleSet: RuleSet): Promise<Row | null> => {
  const today = localDate(workflowOf(strapi).clock.now(), 'Asia/Jakarta');
  const [found] = await query<{ policy: Row }>(strapi.db.connection, IN_FORCE, [today, ruleSet]);
  return found?.policy ?? null;
};

/** Of the policy in force today (WIB), the default policy's where there is none. */
export const settingsInForce = async (
  strapi: Core.Strapi,
  ruleSet: RuleSet = 'quadrant',
): Promise<ScoringSettings> => {
  const found = await inForce(strapi, ruleSet);
  return found ? settingsOf(found) : DEFAULT_SETTINGS;
};

/** Which policy was taken, null for the default one; and which others it might have been. */
export interface Taken {
  policy: NamedPolicy | null;
  alsoInForce: NamedPolicy[];
}

const nameOf = ({ document_id: documentId, name }: Row): NamedPolicy => ({ documentId, name });

const latest = async (
  strapi: Core.Strapi,
  ruleSet: RuleSet,
): Promise<{ settings: ScoringSettings; taken: Taken }> => {
  const found = await inForce(strapi, ruleSet);
  if (!found) return { settings: DEFAULT_SETTINGS, taken: { policy: null, alsoInForce: [] } };
  const others = await alsoInForce(strapi.db.connection, found.document_id);
  return { settings: settingsOf(found), taken: { policy: nameOf(found), alsoInForce: others } };
};

/** Of the policy with that documentId, else of the one in force. Refuses `POLICY_UNKNOWN`. */
export const settingsAsked = async (
  strapi: Core.Strapi,
  { policy, ruleSet }: { policy?: string | null; ruleSet: RuleSet },
): Promise<{ settings: ScoringSettings; taken: Taken } | Refused<'POLICY_UNKNOWN'>> => {
  if (policy == null) return latest(strapi, ruleSet);
  const [found] = await query<{ policy: Row }>(strapi.db.connection, NAMED, [policy]);
  if (found)
    return { settings: settingsOf(found.policy), taken: { policy: nameOf(found.policy), alsoInForce: [] } };
  const message = { id: 'Kebijakan ini tidak ada', en: 'There is no such policy' };
  return { refusal: { code: 'POLICY_UNKNOWN', message, path: 'policy', actual: policy } };
};
