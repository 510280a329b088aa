import type { BaseFacts } from '../../../plugins/workflow/server/src/public';
import type { DeadlineSettings } from '../calendar/deadlines';
import type { Zone } from '../calendar/local-time';
import type { Behaviour, OrgAchievement, PlanDetails, Predicate, Rating, RuleSet, WorkResult } from '../plan';
import type { ScoringSettings } from '../scoring/settings';

/** What the guards of an appraisal may look at, loaded in one query. */

export interface SelfAssessment {
  at: string;
  /** True when the deadline passed without one. */
  lapsed?: boolean;
  ratings: { indicator: string; realisation?: unknown; note?: string | null; evidence?: string | null }[];
  behaviours: Behaviour[];
}

export interface Result {
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: Predicate;
  /** NK in the numeric rule set, two decimals; null in the quadrant one. */
  score: string | null;
  explanation: unknown;
  /** How the employee took it: in person or by letting the deadline pass. */
  accepted?: 'inPerson' | 'byLapse';
  /** When the appraisal became final. */
  finalAt?: string;
}

export interface Review {
  at: string;
  by: string | null;
  reason: string | null;
  dialogueAt: string | null;
}

export interface Requested {
  resultRating: Rating;
  behaviourRating: Rating;
}

interface Filed {
  filedAt: string;
  grounds: string;
  requested: Requested | null;
  evidence: string | null;
}

/** The second instance (banding), where the policy knows one. */
export interface SecondAppeal extends Filed {
  /** The result as the superior's decision had left it. */
  before: Result | null;
  /** `lapsed`: the second instance stayed silent, and the superior's decision stands. */
  decision: { at: string; outcome: 'upheld' | 'changed' | 'lapsed'; text: string | null } | null;
}

export interface Appeal extends Filed {
  explanation: { at: string; text: string | null; lapsed: boolean } | null;
  decision: { at: string; outcome: 'upheld' | 'changed' | 'granted'; text: string | null } | null;
  second?: SecondAppeal;
}

export interface AppraisalFields extends Record<string, unknown> {
  employee: string;
  appraiser: string;
  appraiserSuperior: string;
  workResults: WorkResult[];
  agreedWorkResults: WorkResult[] | null;
  planDetails: PlanDetails | null;
  /** As it was agreed; null where it never was. */
  agreedPlanDetails: PlanDetails | null;
  behaviours: Behaviour[];
  selfAssessment: SelfAssessment | null;
  review: Review | null;
  initialResult: Result | null;
  result: Result | null;
  appeal: Appeal | null;
  periodStart: string | null;
  periodEnd: string | null;
}

export interface PolicyFacts {
  ruleSet: RuleSet;
  scoring: ScoringSettings;
  calibration: boolean;
  onSilence: 'escalate' | 'granted';
  /** After the superior's decision the employee may ask the appointing authority for a second one. */
  secondInstance: boolean;
  gapDialogue: 'warns' | 'required';
  deadlines: DeadlineSettings;
  /** Working days before a deadline on which people are reminded of it. */
  reminderDays: number[];
}

export interface PersonFacts {
  id: string;
  name: string;
  status: string;
}

export interface TransferFacts {
  /** Codes of what keeps the next period from opening, with the sentence for people. */
  blocks: { code: string; message: { id: string; en: string } }[];
}

export interface AppraisalFacts extends BaseFacts {
  subject: AppraisalFields;
  policy: PolicyFacts;
  cycle: { name: string; year: number; assessmentDate: string; startDate: string; endDate: string };
  zone: Zone;
  holidays: ReadonlySet<string>;
  /** Present when the employee leads a unit: what that unit achieved in the cycle, null while nobody has set it. */
  unitHead: { orgAchievement: OrgAchievement | null } | null;
  /** At least the threshold of confirmed peers has answered. */
  peerOpinions: boolean;
  /** An approved achievement of the kind "new idea that benefits". */
  beneficialIdea: boolean;
  /** The person named in the event, when one is and exists. */
  named: PersonFacts | null;
  /** Roles that the named person holds on this appraisal, or has acted in. */
  namedRoles: string[];
  transfer: TransferFacts | null;
}
