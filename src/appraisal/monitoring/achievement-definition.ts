import { z } from 'zod';
import { defineWorkflow, requires, type Guard } from '../../../plugins/workflow/server/src/public';
import { ACHIEVEMENT_KINDS, type AchievementKind } from './achievement';
import { dayRefusal } from './activity-log';
import { during, RECORD_ROLES, recordRoleLabels, type RecordFacts } from './ground';

/** Achievements: the employee proposes one, the appraiser approves it, and then it counts, or sends it back. */

export interface AchievementFields extends Record<string, unknown> {
  title: string;
  description: string;
  date: string;
  kind: AchievementKind;
  evidenceLink: string | null;
  feedback: string | null;
}

export interface AchievementFacts extends RecordFacts {
  subject: AchievementFields;
}

/** What the employee writes; the history keeps it as it was proposed. */
export const ACHIEVEMENT_FIELDS = ['title', 'description', 'date', 'kind', 'evidenceLink'] as const;

const guards: Record<string, Guard<AchievementFacts>> = {
  // What was achieved is often told of when the self-assessment is written.
  mayStillBeProposed: during('nomination'),
  reviewIsOpen: during('judging'),
  dayIsInPeriod: ({ facts: { subject, ground } }) => dayRefusal(subject.date, ground.period),
};

const propose = {
  target: 'submitted',
  guard: requires({ rules: ['mayStillBeProposed', 'dayIsInPeriod'] }),
  actions: ['keepWhatWasProposed'],
};
const takeAway = { target: 'discarded', guard: requires({ rules: ['mayStillBeProposed'] }) };
const editable = Object.fromEntries(ACHIEVEMENT_FIELDS.map((field) => [field, ['employee']]));

export const achievementDefinition = defineWorkflow<AchievementFacts>({
  name: 'achievement',
  version: 1,
  subject: 'api::achievement.achievement',
  inherits: RECORD_ROLES,
  machine: {
    id: 'achievement',
    context: {},
    initial: 'draft',
    states: {
      draft: { meta: { editable }, on: { SUBMIT: propose, DISCARD: takeAway } },
      submitted: {
        meta: { tasks: ['appraiser'] },
        on: {
          APPROVE: {
            target: 'approved',
            guard: requires({ rules: ['reviewIsOpen'] }),
            actions: ['keepFeedback', 'settleKind'],
          },
          RETURN: {
            target: 'returned',
            guard: requires({ rules: ['reviewIsOpen'] }),
            actions: ['keepFeedback'],
          },
          WITHDRAW: { target: 'draft', guard: requires({ rules: ['mayStillBeProposed'] }) },
          DISCARD: takeAway,
        },
      },
      returned: { meta: { tasks: ['employee'], editable }, on: { SUBMIT: propose, DISCARD: takeAway } },
      approved: { type: 'final' },
      discarded: { type: 'final' },
    },
  },
  labels: {
    roles: recordRoleLabels,
    states: {
      draft: { id: 'Konsep', en: 'Draft' },
      submitted: { id: 'Diusulkan', en: 'Proposed' },
      returned: { id: 'Dikembalikan', en: 'Returned' },
      approved: { id: 'Disetujui', en: 'Approved' },
      discarded: { id: 'Dihapus', en: 'Discarded' },
    },
  },
  events: {
    SUBMIT: { label: { id: 'Usulkan', en: 'Propose' }, by: ['employee'], comment: 'optional' },
    APPROVE: {
      label: { id: 'Setujui', en: 'Approve' },
      by: ['appraiser'],
      comment: 'optional',
      data: z.strictObject({
        kind: z
          .enum(ACHIEVEMENT_KINDS)
          .optional()
          .describe('As which the appraiser approves it, where not as it was proposed.'),
      }),
    },
    RETURN: { label: { id: 'Kembalikan', en: 'Return' }, by: ['appraiser'], comment: 'required' },
    WITHDRAW: { label: { id: 'Tarik kembali', en: 'Take back' }, by: ['employee'], comment: 'optional' },
    DISCARD: { label: { id: 'Hapus', en: 'Discard' }, by: ['employee'], comment: 'optional' },
  },
  guards,
  conditions: {},
  assigns: {},
  actions: {
    keepWhatWasProposed: ({ facts: { subject } }) => ({
      subject: Object.fromEntries(ACHIEVEMENT_FIELDS.map((field) => [field, subject[field]])),
      record: [...ACHIEVEMENT_FIELDS],
    }),
    keepFeedback: ({ comment }) => ({ subject: { feedback: comment } }),
    settleKind: ({ data }) => (data.kind === undefined ? {} : { subject: { kind: data.kind } }),
  },
  timers: {},
  tells: [
    {
      kind: 'achievementApproved',
      on: ['APPROVE'],
      to: { roles: ['employee'] },
      title: { id: 'Prestasi disetujui', en: 'An achievement was approved' },
      comment: true,
    },
    {
      kind: 'achievementReturned',
      on: ['RETURN'],
      to: { roles: ['employee'] },
      title: { id: 'Prestasi dikembalikan', en: 'An achievement was returned' },
      comment: true,
    },
  ],
  ownedFields: [...ACHIEVEMENT_FIELDS, 'feedback'],
  fixedFields: ['appraisal'],
  route: (_, path) => [...(path === 'returned' ? ['returned'] : ['draft']), 'submitted', 'approved'],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  notDelegable: ['employee'],
  personalFields: ['description', 'evidenceLink', 'feedback'],
});
