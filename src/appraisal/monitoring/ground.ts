import type { BaseFacts, Guard, Text } from '../../../plugins/workflow/server/src/public';
import type { RuleSet, WorkResult } from '../plan';
import { roleLabels, stateLabels } from '../workflow/labels';
import type { Period } from './activity-log';
import { STAGES, stageRefusal, type Stage } from './stage';

/** What records beside an appraisal have in common as subjects of the workflow engine: they stand within the appraisal. */

/** What the rules about such records look at: the appraisal as it stands. */
export interface Ground {
  appraisal: string;
  state: string;
  employee: { id: string; name: string };
  cycle: string;
  planWasAgreed: boolean;
  /** The plan in force: the agreed one while a revision is drafted. */
  plan: WorkResult[];
  period: Period;
  ruleSet: RuleSet;
  peerThreshold: number;
  peerCap: number;
}

export interface RecordFacts extends BaseFacts {
  ground: Ground;
}

/** Whose roles on the appraisal are roles on its records too. Not the peers': they give an opinion and no more. */
export const RECORD_ROLES = [
  'employee',
  'appraiser',
  'appraiserSuperior',
  'appointingAuthority',
  'performanceTeam',
];

export const recordRoleLabels: Record<string, Text> = Object.fromEntries(
  RECORD_ROLES.flatMap((role) => (roleLabels[role] ? [[role, roleLabels[role]]] : [])),
);

/** The appraisal must be in this stage. */
export const during =
  (stage: Stage): Guard<RecordFacts> =>
  ({ facts: { ground } }) =>
    stageRefusal(stage, ground.state, ground.planWasAgreed);

/** The states of an appraisal in this stage, once a plan was agreed: while it is in none of them nobody is asked. */
export const statesIn = (stage: Stage): string[] =>
  Object.keys(stateLabels).filter((state) => STAGES[stage](state, true));
