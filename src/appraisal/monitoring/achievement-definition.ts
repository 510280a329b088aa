import { z } from 'zod';
import { defineWorkflow, type Guard } from '../../../plugins/workflow/server/src/public';
import { ACHIEVEMENT_KINDS, type AchievementKind } from './achievement';
import { dayRefusal } from './activity-log';
import { during, type RecordFacts } from './ground';
import { handedIn } from './handed-in';

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

const parts = handedIn<AchievementFacts>({
  name: 'achievement',
  fields: ACHIEVEMENT_FIELDS,
  stage: 'nomination',
  open: 'mayStillBeProposed',
  rules: ['dayIsInPeriod'],
  onApprove: ['settleKind'],
  words: {
    submit: { id: 'Usulkan', en: 'Propose' },
    submitted: { id: 'Diusulkan', en: 'Proposed' },
  },
  data: z.strictObject({
    kind: z
      .enum(ACHIEVEMENT_KINDS)
      .optional()
      .describe('As which the appraiser approves it, where not as it was proposed.'),
  }),
});

export const achievementDefinition = defineWorkflow<AchievementFacts>({
  ...parts,
  version: 1,
  guards,
  conditions: {},
  assigns: {},
  actions: {
    ...parts.actions,
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
  personalFields: ['description', 'evidenceLink', 'feedback'],
});
