import type { Action, Condition, Guard, Timer } from '../../../../plugins/workflow/server/src/public';
import { localDate } from '../../calendar/local-time';
import { inWorkingDays, namedPersonMayTakeRole, reassign, workingDaysAfter } from '../../definition-parts';
import { because } from '../../workflow/rules/reason';
import type { EnrolmentFacts } from './facts';

const DECISION_DAYS = 5;
const COMPLETION_DAYS = 10;

/** Whoever asks late is told before anybody decides. */
const trainingIsAhead: Guard<EnrolmentFacts> = ({ facts: { training, zone }, now }) =>
  training.startDate === null || training.startDate >= localDate(now, zone)
    ? null
    : because(
        'TRAINING_HAS_BEGUN',
        { id: 'Pelatihan sudah dimulai', en: 'The training has begun' },
        { fixer: 'employee', actual: training.startDate },
      );

/** The performance team steps in for an appraiser who stays silent, not before. */
const decisionIsTheirs: Guard<EnrolmentFacts> = ({ actor, context }) =>
  actor.role === 'appraiser' || context.escalated === true
    ? null
    : because(
        'NOT_OVERDUE',
        {
          id: 'Keputusan ada pada pejabat penilai sampai tenggatnya lewat',
          en: 'The decision is the appraiser’s until its deadline has passed',
        },
        { fixer: 'appraiser' },
      );

const completedInTime: Guard<EnrolmentFacts> = ({ data, facts: { training, zone }, now }) => {
  const { completedOn } = data;
  if (typeof completedOn !== 'string') return null;
  if (completedOn > localDate(now, zone)) {
    return because(
      'DATE_IN_FUTURE',
      { id: 'Tanggal selesai belum tiba', en: 'The day of completion is still ahead' },
      { path: 'completedOn', actual: completedOn },
    );
  }
  return training.startDate === null || completedOn >= training.startDate
    ? null
    : because(
        'COMPLETED_BEFORE_START',
        { id: 'Pelatihan belum dimulai pada tanggal itu', en: 'The training had not begun on that day' },
        { path: 'completedOn', actual: completedOn },
      );
};

export const rules: Record<string, Guard<EnrolmentFacts>> = {
  trainingIsAhead,
  decisionIsTheirs,
  completedInTime,
  namedPersonMayTakeRole,
};

export const conditions: Record<string, Condition<EnrolmentFacts>> = {
  isProposedByAppraiser: ({ facts }) => facts.subject.proposedBy === 'appraiser',
  // What the team itself enters needs no confirmation of its own.
  isSentByTeam: ({ actor }) => actor.role !== 'employee',
};

const COMPLETION = ['completedOn', 'hours', 'score', 'certificateLink', 'completionNote'];

export const actions: Record<string, Action<EnrolmentFacts>> = {
  reassign: (input) => ({
    ...reassign(input),
    ...(input.data.role === 'appraiser' ? { subject: { appraiser: String(input.data.employee) } } : {}),
  }),
  saveRequest: ({ data }) =>
    data.reason == null ? {} : { subject: { reason: data.reason }, record: ['reason'] },
  saveFeedback: ({ comment }) => ({ subject: { feedback: comment } }),
  saveCompletion: ({ data, facts: { training } }) => ({
    subject: {
      completedOn: data.completedOn,
      hours: data.hours ?? training.hours,
      score: data.score ?? null,
      certificateLink: data.certificateLink ?? null,
      completionNote: data.note ?? null,
      feedback: null,
    },
    record: COMPLETION,
  }),
};

export const timers: Record<string, Timer<EnrolmentFacts>> = {
  decisionDue: inWorkingDays(DECISION_DAYS),
  // A training without an end is done when it is done.
  completionDue: ({ facts, now }) => {
    const { endDate } = facts.training;
    if (endDate === null) return null;
    const due = workingDaysAfter(endDate, COMPLETION_DAYS, facts);
    return due > now ? due : inWorkingDays<EnrolmentFacts>(COMPLETION_DAYS)({ facts, context: {}, now });
  },
};
