import { defineWorkflow, requires, type Guard } from '../../../plugins/workflow/server/src/public';
import { dayRefusal, indicatorRefusal } from './activity-log';
import { during, RECORD_ROLES, recordRoleLabels, type RecordFacts } from './ground';

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

const handIn = {
  target: 'submitted',
  guard: requires({ rules: ['planIsCarriedOut', 'indicatorIsInPlan', 'dayIsInPeriod'] }),
  actions: ['keepWhatWasHandedIn'],
};
const takeAway = { target: 'discarded', guard: requires({ rules: ['planIsCarriedOut'] }) };
const editable = Object.fromEntries(LOG_FIELDS.map((field) => [field, ['employee']]));

export const activityLogDefinition = defineWorkflow<LogFacts>({
  name: 'activity-log',
  version: 1,
  subject: 'api::activity-log.activity-log',
  inherits: RECORD_ROLES,
  // Every person writes some each day: the appraiser is told once a day that something waits.
  announce: 'daily',
  machine: {
    id: 'activity-log',
    context: {},
    initial: 'draft',
    states: {
      draft: { meta: { editable }, on: { SUBMIT: handIn, DISCARD: takeAway } },
      submitted: {
        meta: { tasks: ['appraiser'] },
        on: {
          APPROVE: {
            target: 'approved',
            guard: requires({ rules: ['reviewIsOpen'] }),
            actions: ['keepFeedback'],
          },
          RETURN: {
            target: 'returned',
            guard: requires({ rules: ['reviewIsOpen'] }),
            actions: ['keepFeedback'],
          },
          WITHDRAW: { target: 'draft', guard: requires({ rules: ['planIsCarriedOut'] }) },
          DISCARD: takeAway,
        },
      },
      returned: { meta: { tasks: ['employee'], editable }, on: { SUBMIT: handIn, DISCARD: takeAway } },
      approved: { type: 'final' },
      discarded: { type: 'final' },
    },
  },
  labels: {
    roles: recordRoleLabels,
    states: {
      draft: { id: 'Konsep', en: 'Draft' },
      submitted: { id: 'Menunggu persetujuan', en: 'Waiting for approval' },
      returned: { id: 'Dikembalikan', en: 'Returned' },
      approved: { id: 'Disetujui', en: 'Approved' },
      discarded: { id: 'Dihapus', en: 'Discarded' },
    },
  },
  events: {
    SUBMIT: { label: { id: 'Ajukan', en: 'Hand in' }, by: ['employee'], comment: 'optional' },
    APPROVE: { label: { id: 'Setujui', en: 'Approve' }, by: ['appraiser'], comment: 'optional' },
    RETURN: { label: { id: 'Kembalikan', en: 'Return' }, by: ['appraiser'], comment: 'required' },
    WITHDRAW: { label: { id: 'Tarik kembali', en: 'Take back' }, by: ['employee'], comment: 'optional' },
    DISCARD: { label: { id: 'Hapus', en: 'Discard' }, by: ['employee'], comment: 'optional' },
  },
  guards,
  conditions: {},
  assigns: {},
  actions: {
    keepWhatWasHandedIn: ({ facts: { subject } }) => ({
      subject: Object.fromEntries(LOG_FIELDS.map((field) => [field, subject[field]])),
      record: [...LOG_FIELDS],
    }),
    keepFeedback: ({ comment }) => ({ subject: { feedback: comment } }),
  },
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
  ownedFields: [...LOG_FIELDS, 'feedback'],
  fixedFields: ['appraisal'],
  route: (_, path) => [...(path === 'returned' ? ['returned'] : ['draft']), 'submitted', 'approved'],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  notDelegable: ['employee'],
  personalFields: ['description', 'evidenceLink', 'feedback'],
});
