import { defineWorkflow, type Guard } from '../../../plugins/workflow/server/src/public';
import { dayRefusal, indicatorRefusal } from './activity-log';
import { during, type RecordFacts } from './ground';
import { handedIn } from './handed-in';

/** Daily progress (progres harian): the employee hands in what was done, the appraiser approves it or sends it back. */

export interface LogFields extends Record<string, unknown> {
  indicator: string;
  date: string;
  description: string;
  quantity: string | null;
  minutes: number | null;
  evidenceLink: string | null;
  feedback: string | null;
}

export interface LogFacts extends RecordFacts {
  subject: LogFields;
}

/** What the employee writes; the history keeps it as it was handed in. */
export const LOG_FIELDS = [
  'indicator',
  'date',
  'description',
  'quantity',
  'minutes',
  'evidenceLink',
] as const;

const guards: Record<string, Guard<LogFacts>> = {
  planIsCarriedOut: during('execution'),
  reviewIsOpen: during('judging'),
  indicatorIsInPlan: ({ facts: { subject, ground } }) => indicatorRefusal(subject.indicator, ground.plan),
  dayIsInPeriod: ({ facts: { subject, ground } }) => dayRefusal(subject.date, ground.period),
};

const parts = handedIn<LogFacts>({
  name: 'activity-log',
  fields: LOG_FIELDS,
  stage: 'execution',
  open: 'planIsCarriedOut',
  rules: ['indicatorIsInPlan', 'dayIsInPeriod'],
  words: {
    submit: { id: 'Ajukan', en: 'Hand in' },
    submitted: { id: 'Menunggu persetujuan', en: 'Waiting for approval' },
  },
});

export const activityLogDefinition = defineWorkflow<LogFacts>({
  ...parts,
  version: 1,
  // Every person writes some each day: the appraiser is told once a day that something waits.
  announce: 'daily',
  guards,
  conditions: {},
  assigns: {},
  timers: {},
  tells: [
    {
      kind: 'activityReturned',
      on: ['RETURN'],
      to: { roles: ['employee'] },
      title: { id: 'Kegiatan harian dikembalikan', en: 'A daily activity was returned' },
      comment: true,
    },
  ],
  personalFields: ['description', 'evidenceLink', 'feedback'],
});
