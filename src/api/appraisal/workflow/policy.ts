import { DEFAULT_DEADLINES } from '../../../appraisal/calendar/deadlines';
import { reminderDaysOf } from '../../../appraisal/calendar/reminders';
import { DEFAULT_SETTINGS } from '../../../appraisal/scoring/settings';
import { withFigures } from '../../../appraisal/policy/figures';
import { legalBasisOf } from '../../../appraisal/policy/legal-basis';
import type { PolicyFacts } from '../../../appraisal/workflow/facts';
import type { AppointmentRules } from '../../../appraisal/workflow/roles';

/** A row of appraisal_policies as SQL gives it (jsonb: numbers of numeric columns come as numbers). */
export interface PolicyRow {
  document_id: string;
  name: string;
  valid_from: string;
  rule_set: 'quadrant' | 'numeric';
  weights_used: boolean;
  calibration: boolean;
  appeal_days: number;
  appeal_day_type: 'calendar' | 'working';
  on_silence: 'escalate' | 'granted';
  gap_dialogue: 'warns' | 'required';
  gap_size: number;
  below_threshold: number;
  above_threshold: number;
  draft_until: string;
  draft_days: number;
  target_review_until: string;
  target_review_days: number;
  self_assessment_days: number;
  review_days: number;
  calibration_days: number;
  explanation_days: number;
  decision_days: number;
  second_instance: boolean | null;
  second_appeal_days: number | null;
  second_decision_days: number | null;
  final_approval_days: number;
  minimum_unit_size: number;
  points_per_additional: number;
  additional_cap: number;
  peer_threshold: number;
  reminder_days: unknown;
  study_assignment_exempt: boolean | null;
  legal_basis: unknown;
  figures: unknown;
}

/** The policy as the rules read it. What it leaves open is as in the default policy. */
export const policyFacts = (row: PolicyRow): PolicyFacts => ({
  ruleSet: row.rule_set,
  calibration: row.calibration,
  onSilence: row.on_silence,
  secondInstance: row.second_instance ?? false,
  gapDialogue: row.gap_dialogue,
  reminderDays: reminderDaysOf(row.reminder_days),
  scoring: withFigures(
    {
      ...DEFAULT_SETTINGS,
      policyVersion: `${row.name} (${row.valid_from})`,
      legalBasis: legalBasisOf(row.legal_basis),
      thresholds: { below: row.below_threshold, above: row.above_threshold },
      weightsUsed: row.weights_used,
      pointsPerAdditional: row.points_per_additional,
      additionalCap: row.additional_cap,
      minimumPeers: row.peer_threshold,
      minimumUnitSize: row.minimum_unit_size,
      gapSize: row.gap_size,
    },
    row.figures,
  ),
  deadlines: {
    ...DEFAULT_DEADLINES,
    draftUntil: row.draft_until,
    draftDays: row.draft_days,
    targetReviewUntil: row.target_review_until,
    targetReviewDays: row.target_review_days,
    selfAssessmentDays: row.self_assessment_days,
    reviewDays: row.review_days,
    calibrationDays: row.calibration_days,
    appealDays: row.appeal_days,
    appealDayType: row.appeal_day_type,
    explanationDays: row.explanation_days,
    decisionDays: row.decision_days,
    secondAppealDays: row.second_appeal_days ?? DEFAULT_DEADLINES.secondAppealDays,
    secondDecisionDays: row.second_decision_days ?? DEFAULT_DEADLINES.secondDecisionDays,
    finalApprovalDays: row.final_approval_days,
  },
});

/** Who is appraised under it. */
export const appointmentRules = (row: PolicyRow): AppointmentRules => ({
  studyAssignmentExempt: row.study_assignment_exempt ?? true,
  secondInstance: row.second_instance ?? false,
});

/** The figures by which single items are read where there are no ratings; null in the quadrant rule set. */
export const numbersOf = ({ ruleSet, scoring }: PolicyFacts): PolicyFacts['scoring'] | null =>
  ruleSet === 'numeric' ? scoring : null;
