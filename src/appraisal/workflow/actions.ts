import type {
  Action,
  Assign,
  Condition,
  Input,
  Reason,
  Reminder,
  Text,
  Timer,
} from '../../../plugins/workflow/server/src/public';
import { dueAt, type DeadlineStep } from '../calendar/deadlines';
import { startOfLocalDay } from '../calendar/local-time';
import { remindersBefore } from '../calendar/reminders';
import type { PerceptionGap } from '../scoring/gaps';
import { BEHAVIOUR_LABELS } from '../scoring/labels';
import { suggestForIndicator } from '../scoring/quadrant';
import type { Appeal, AppraisalFacts, Requested, Result, SecondAppeal, SelfAssessment } from './facts';
import type { GivenPlan, GivenReview } from './forms';
import { judge } from './judgement';
import { withKeys } from './plan-keys';
import { indicatorNames } from './rated-names';
import { linked, type Link } from '../planning/cascade';
import type { Behaviour, BehaviourValue, PlanDetails } from '../plan';

type Act = Action<AppraisalFacts>;

/** The review that the employee asks for: their ratings beside the appraiser's own. */
const requestedReview = ({
  subject: { appeal, workResults, behaviours },
}: AppraisalFacts): GivenReview | null =>
  appeal?.requested
    ? {
        ratings: workResults.flatMap(({ indicators }) =>
          indicators.map(({ key, rating, realisation, note }) => ({
            indicator: key,
            rating: rating ?? 'meets',
            realisation: realisation ?? null,
            note: note ?? null,
          })),
        ),
        behaviours: behaviours.map(({ value, rating, note }) => ({
          value,
          rating: rating ?? 'meets',
          note: note ?? null,
        })),
        ...appeal.requested,
      }
    : null;

const isGrantable = (facts: AppraisalFacts): boolean => {
  const review = facts.policy.onSilence === 'granted' ? requestedReview(facts) : null;
  return review !== null && !('refused' in judge(facts, review));
};

/** The superior's decision alone is followed by a second instance, and only where somebody is there to be it. */
const leavesSecondInstance = ({ facts: { policy }, actor, participants }: Input<AppraisalFacts>): boolean =>
  policy.secondInstance &&
  actor.role === 'appraiserSuperior' &&
  participants.some(({ role }) => role === 'appointingAuthority');

export const conditions: Record<string, Condition<AppraisalFacts>> = {
  policyAsksForCalibration: ({ facts }) => facts.policy.calibration,
  policyAsksForNoCalibration: ({ facts }) => !facts.policy.calibration,
  planWasAgreed: ({ facts }) => facts.subject.agreedWorkResults !== null,
  noPlanWasAgreed: ({ facts }) => facts.subject.agreedWorkResults === null,
  // Only a stated request can be granted by silence, and only while nothing rules it out.
  silenceGrants: ({ facts }) => isGrantable(facts),
  silenceEscalates: ({ facts }) => !isGrantable(facts),
  secondInstanceIsOpen: (input) => leavesSecondInstance(input),
  decisionIsFinal: (input) => !leavesSecondInstance(input),
};

export const assigns: Record<string, Assign<AppraisalFacts>> = {
  escalate: () => ({ escalated: true }),
  settle: () => ({ escalated: false }),
  planIsRevised: () => ({ revising: true }),
  planIsSettled: () => ({ revising: false }),
  appealIsDecided: () => ({ appealDecided: true }),
};

const step =
  (name: DeadlineStep): Timer<AppraisalFacts> =>
  ({ facts: { policy, zone, holidays, cycle }, now }) =>
    dueAt(name, { enteredAt: now, zone, holidays, deadlines: policy.deadlines, cycleYear: cycle.year });

const assessmentStart = ({ cycle, zone }: AppraisalFacts): Date =>
  startOfLocalDay(cycle.assessmentDate, zone);

export const timers: Record<string, Timer<AppraisalFacts>> = {
  targetDraftDue: step('targetDraft'),
  targetReviewDue: step('targetReview'),
  selfAssessmentDue: step('selfAssessment'),
  reviewDue: step('review'),
  calibrationDue: step('calibration'),
  appealWindowEnds: step('appealWindow'),
  explanationDue: step('explanation'),
  decisionDue: step('decision'),
  secondAppealWindowEnds: step('secondAppealWindow'),
  secondDecisionDue: step('secondDecision'),
  finalApprovalDue: step('finalApproval'),
  assessmentOpens: ({ facts }) => assessmentStart(facts),
  // A revision that isn't approved by the assessment date gives way to the agreed version.
  revisionLapses: ({ facts, context }) => (context.revising === true ? assessmentStart(facts) : null),
};

export const reminders: Record<string, Reminder<AppraisalFacts>> = {
  daysBefore: ({ facts: { policy, zone, holidays }, due }) =>
    remindersBefore(due, policy.reminderDays, { zone, holidays }),
};

const given = (data: Record<string, unknown>): GivenReview => data as unknown as GivenReview;

/** The plan's ratings and the result of a review; the rules before have made sure that there is one. */
const judgedOf = (facts: AppraisalFacts, review: GivenReview) => {
  const outcome = judge(facts, review);
  if ('refused' in outcome)
    throw new Error(`an unjudgeable review passed its rules: ${outcome.refused.code}`);
  return outcome;
};

const gapWarning = ({ kind, key, steps }: PerceptionGap, titles: Map<string, Text>): Reason => {
  const named = kind === 'indicator' ? titles.get(key) : BEHAVIOUR_LABELS[key as BehaviourValue];
  const name = named ?? { id: key, en: key };
  const size = String(Math.abs(steps));
  return {
    code: 'PERCEPTION_GAP',
    message: {
      id: `${name.id}: penilaian diri dan penilaian atasan berbeda ${size} tingkat; bicarakan dalam dialog kinerja`,
      en: `${name.en}: self-assessment and review differ by ${size} steps; talk it through in a dialogue`,
    },
    path: key,
    actual: steps,
  };
};

const reviewed: Act = ({ facts, data, actor, now }) => {
  const { workResults, behaviours, result, gaps } = judgedOf(facts, given(data));
  const { reason = null, dialogueAt = null } = given(data);
  const titles = indicatorNames(workResults);
  return {
    subject: {
      workResults,
      behaviours,
      result,
      review: { at: now.toISOString(), by: actor.id, reason, dialogueAt },
    },
    warnings: gaps.map((gap) => gapWarning(gap, titles)),
  };
};

const filed = (data: Record<string, unknown>, now: Date) => ({
  filedAt: now.toISOString(),
  grounds: String(data.grounds),
  requested: (data.requested ?? null) as Requested | null,
  evidence: (data.evidence ?? null) as string | null,
});

/** The second instance has decided, or let its time pass; the first decision stays on record as it was. */
const secondDecided = (
  appeal: Appeal | null,
  outcome: NonNullable<SecondAppeal['decision']>['outcome'],
  text: string | null,
  now: Date,
) =>
  appeal?.second
    ? { ...appeal, second: { ...appeal.second, decision: { at: now.toISOString(), outcome, text } } }
    : appeal;

const decided = (
  appeal: Appeal | null,
  outcome: 'upheld' | 'changed' | 'granted',
  text: string | null,
  now: Date,
) => (appeal ? { ...appeal, decision: { at: now.toISOString(), outcome, text } } : null);

/** Annexes and expectations of the plan that is agreed, with what the leader says besides. */
const detailsAgreedOn = ({ subject }: AppraisalFacts, data: Record<string, unknown>): PlanDetails => {
  const details = (data.details ?? subject.planDetails ?? {}) as PlanDetails;
  const expectations = data.expectations as PlanDetails['expectations'];
  return expectations ? { ...details, expectations } : details;
};

export const actions: Record<string, Act> = {
  // What was edited as a record before is submitted as it stands: the history keeps it either way.
  savePlan: ({ facts, data }) => ({
    subject: {
      workResults: data.workResults ? withKeys(data.workResults as GivenPlan) : facts.subject.workResults,
      ...(data.details ? { planDetails: data.details } : {}),
    },
    record: ['workResults'],
  }),
  agreePlan: ({ facts, data }) => ({
    subject: {
      agreedWorkResults: data.workResults
        ? withKeys(data.workResults as GivenPlan)
        : facts.subject.workResults,
      agreedPlanDetails: detailsAgreedOn(facts, data),
    },
  }),
  saveExpectations: ({ facts, data }) =>
    data.expectations
      ? {
          subject: {
            planDetails: {
              ...facts.subject.planDetails,
              expectations: data.expectations as PlanDetails['expectations'],
            },
          },
        }
      : {},
  linkResults: ({ facts: { subject }, data }) => {
    const links = data.links as Link[];
    return {
      subject: {
        workResults: linked(subject.workResults, links),
        agreedWorkResults: subject.agreedWorkResults && linked(subject.agreedWorkResults, links),
      },
    };
  },
  // Annexes and expectations are part of what was agreed.
  restoreAgreedPlan: ({ facts: { subject } }) => ({
    subject: {
      workResults: subject.agreedWorkResults,
      planDetails: subject.agreedPlanDetails ?? subject.planDetails,
    },
  }),

  saveSelfAssessment: ({ facts, data, now }) => {
    const { ratings, behaviours } = data as unknown as SelfAssessment;
    const own = new Map(ratings.map((one) => [one.indicator, one]));
    const workResults = facts.subject.workResults.map((result) => ({
      ...result,
      indicators: result.indicators.map((indicator) => {
        const realisation = (own.get(indicator.key)?.realisation ?? null) as string | number | null;
        const measured = { ...indicator, realisation, rating: null };
        return { ...measured, selfRating: suggestForIndicator(measured, facts.policy.scoring) };
      }),
    }));
    return {
      subject: {
        workResults,
        behaviours: behaviours.map(({ value, rating, score, note }): Behaviour => ({
          value,
          selfRating: rating ?? null,
          ...(score == null ? {} : { selfScore: score }),
          selfNote: note ?? null,
        })),
        selfAssessment: { at: now.toISOString(), ratings, behaviours },
      },
    };
  },
  noteMissingSelfAssessment: ({ facts, now }) =>
    facts.subject.selfAssessment
      ? {}
      : { subject: { selfAssessment: { at: now.toISOString(), lapsed: true, ratings: [], behaviours: [] } } },

  saveReview: reviewed,
  saveAdjustment: reviewed,

  noteAcceptance: ({ facts, actor }) => ({
    subject: {
      result: facts.subject.result && {
        ...facts.subject.result,
        accepted: actor.role === 'system' ? 'byLapse' : 'inPerson',
      },
    },
  }),

  fileAppeal: ({ data, now }) => ({
    subject: {
      appeal: { ...filed(data, now), explanation: null, decision: null } satisfies Appeal,
    },
  }),
  saveExplanation: ({ facts, data, now }) => ({
    subject: {
      appeal: facts.subject.appeal && {
        ...facts.subject.appeal,
        explanation: { at: now.toISOString(), text: data.explanation, lapsed: false },
      },
    },
  }),
  noteMissingExplanation: ({ facts, now }) => ({
    subject: {
      appeal: facts.subject.appeal && {
        ...facts.subject.appeal,
        explanation: { at: now.toISOString(), text: null, lapsed: true },
      },
    },
  }),
  saveUpheld: ({ facts, data, now }) => ({
    subject: {
      appeal: decided(facts.subject.appeal, 'upheld', (data.decision ?? null) as string | null, now),
    },
  }),
  // The first result stays on record beside the changed one.
  saveChangedResult: ({ facts, data, now }) => {
    const { workResults, behaviours, result } = judgedOf(facts, given(data));
    const { appeal, result: first } = facts.subject;
    return {
      subject: {
        workResults,
        behaviours,
        result,
        initialResult: first,
        appeal: decided(appeal, 'changed', data.decision as string, now),
      },
    };
  },
  grantRequest: ({ facts, now }) => {
    const review = requestedReview(facts);
    if (!review) return {};
    const { appeal, result: first } = facts.subject;
    return {
      subject: {
        result: judgedOf(facts, review).result,
        initialResult: first,
        appeal: decided(appeal, 'granted', null, now),
      },
    };
  },
  fileSecondAppeal: ({ facts: { subject }, data, now }) => ({
    subject: {
      appeal: subject.appeal && {
        ...subject.appeal,
        second: { ...filed(data, now), before: subject.result, decision: null },
      },
    },
  }),
  saveSecondUpheld: ({ facts, data, now }) => ({
    subject: {
      appeal: secondDecided(facts.subject.appeal, 'upheld', (data.decision ?? null) as string | null, now),
    },
  }),
  // Both earlier results stay on record: the appraiser's as the initial one, the superior's within the appeal.
  saveSecondChange: ({ facts, data, now }) => {
    const { workResults, behaviours, result } = judgedOf(facts, given(data));
    const { appeal, result: before, initialResult } = facts.subject;
    return {
      subject: {
        workResults,
        behaviours,
        result,
        initialResult: initialResult ?? before,
        appeal: secondDecided(appeal, 'changed', data.decision as string, now),
      },
    };
  },
  noteSecondSilence: ({ facts, now }) => ({
    subject: { appeal: secondDecided(facts.subject.appeal, 'lapsed', null, now) },
  }),
  seal: ({ facts, now }) => ({
    subject: {
      result:
        facts.subject.result && ({ ...facts.subject.result, finalAt: now.toISOString() } satisfies Result),
    },
  }),

  moveDeadline: ({ data }) => ({ dueAt: new Date(String(data.dueAt)) }),
  reassign: ({ data }) => {
    const role = String(data.role);
    const employee = String(data.employee);
    const mirrored = role === 'appraiser' || role === 'appraiserSuperior';
    // A team gains a member; the other roles are held by one person each.
    const ends = role === 'performanceTeam' ? {} : { end: 'all' as const };
    return {
      participants: [{ role, ...ends, start: [employee] }],
      ...(mirrored ? { subject: { [role]: employee } } : {}),
    };
  },
  closePeriod: ({ data }) => ({ subject: { periodEnd: data.date } }),
};
