import type { PlainDate } from '../calendar/plain-date';
import type { OfficeFacts } from '../definition-parts';
import type { Behaviour, Direction, Figure, Predicate, Rating, RuleSet, Target, WorkResult } from '../plan';
import type { Explanation } from '../scoring/explanation';
import type { ScoringSettings } from '../scoring/settings';

/** What is to be done in a month or quarter (rencana aksi): a piece of an indicator, or of its own. */
export interface ActionPlan {
  /** Short, unique and stable within its evaluation. */
  key: string;
  title: string;
  /** The key of the indicator of the annual plan that it serves. */
  indicator: string | null;
  unit: string;
  direction: Direction;
  target: Target;
  maximal: boolean;
  /** By the employee, until the appraiser rates it. */
  realisation: Figure | null;
  note: string | null;
  evidence: string | null;
}

/** What the appraiser said of one action plan, or of an indicator of the annual plan. */
export interface PeriodicRating {
  /** Key of the action plan or of the indicator. */
  key: string;
  of: 'actionPlan' | 'indicator';
  rating: Rating | null;
  realisation: Figure | null;
  note: string | null;
}

export interface PeriodicResult {
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: Predicate | null;
  /** Numeric rule set: the periodic SKP, and NK where the behaviour was scored. Decimal strings. */
  skp: string | null;
  score: string | null;
  reason: string | null;
  explanation: Explanation;
}

export interface PeriodicFacts extends OfficeFacts {
  subject: {
    employee: string;
    periodEnd: PlainDate;
    actionPlans: ActionPlan[];
    ratings: PeriodicRating[];
    behaviours: Behaviour[];
    result: PeriodicResult | null;
  };
  ruleSet: RuleSet;
  scoring: ScoringSettings;
  /** The annual plan in force. */
  plan: WorkResult[];
}
