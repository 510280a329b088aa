import { z } from 'zod';
import { day } from '../../calendar/day';
import { defineWorkflow, requires } from '../../../../plugins/workflow/server/src/public';
import {
  escalating,
  inWorkingDays,
  labelsOfRoles,
  namedPersonMayTakeRole,
  reassign,
  reassignment,
  STEWARDS,
  type OfficeFacts,
} from '../../definition-parts';

const DECISION_DAYS = 14;
const DAY = 86_400_000;
const text = z.string().trim().min(1).max(5000);

export const PROPOSAL_KINDS = ['reward', 'sanction'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export interface ProposalFacts extends OfficeFacts {
  subject: { kind: ProposalKind; decision: string | null };
  employee: string;
}

export const decisionForm = z.strictObject({
  decision: text,
  decree: z.string().trim().min(1).max(300).nullish().describe('Number of the decree (surat keputusan).'),
  effectiveOn: day.nullish(),
});

const REASSIGN = { guard: requires({ dataRules: ['namedPersonMayTakeRole'] }), actions: ['reassign'] };

/**
 * A reward or a sanction that somebody proposes after an appraisal and the appointing authority decides. Nothing is
 * ever proposed by the system; the employee learns of it once it is approved.
 */
export const proposalDefinition = defineWorkflow<ProposalFacts>({
  name: 'follow-up-proposal',
  version: 1,
  subject: 'api::follow-up-proposal.follow-up-proposal',
  machine: {
    id: 'follow-up-proposal',
    context: { escalated: false },
    initial: 'proposed',
    states: {
      proposed: {
        exit: ['settle'],
        meta: {
          tasks: ['appointingAuthority'],
          escalation: ['performanceTeam'],
          timers: [{ at: 'decisionDue', send: 'DECISION_OVERDUE', deadline: true, remind: 'dayBefore' }],
        },
        on: {
          APPROVE: { target: 'approved', actions: ['saveDecision', 'tellEmployee'] },
          REJECT: { target: 'rejected', actions: ['saveRefusal'] },
          WITHDRAW: { target: 'withdrawn' },
          DECISION_OVERDUE: { actions: ['escalate'] },
          REASSIGN,
        },
      },
      approved: { type: 'final' },
      rejected: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  labels: {
    roles: labelsOfRoles('employee', 'appraiser', 'performanceTeam', 'appointingAuthority'),
    states: {
      proposed: { id: 'Diusulkan', en: 'Proposed' },
      approved: { id: 'Disetujui', en: 'Approved' },
      rejected: { id: 'Ditolak', en: 'Rejected' },
      withdrawn: { id: 'Ditarik kembali', en: 'Withdrawn' },
    },
  },
  events: {
    APPROVE: {
      label: { id: 'Setujui usulan', en: 'Approve the proposal' },
      by: ['appointingAuthority'],
      data: decisionForm,
      comment: 'optional',
      attachments: 3,
    },
    REJECT: {
      label: { id: 'Tolak usulan', en: 'Reject the proposal' },
      by: ['appointingAuthority'],
      comment: 'required',
    },
    WITHDRAW: {
      label: { id: 'Tarik kembali', en: 'Withdraw' },
      by: ['appraiser', ...STEWARDS],
      comment: 'required',
    },
    REASSIGN: reassignment('appointingAuthority', 'appraiser', 'performanceTeam'),
    DECISION_OVERDUE: { label: { id: 'Keputusan terlambat', en: 'Decision overdue' }, by: ['system'] },
  },
  guards: { namedPersonMayTakeRole },
  conditions: {},
  assigns: escalating,
  actions: {
    reassign,
    saveDecision: ({ data }) => ({
      subject: {
        decision: data.decision,
        decree: data.decree ?? null,
        effectiveOn: data.effectiveOn ?? null,
      },
      record: ['kind', 'title', 'reason', 'legalBasis'],
    }),
    saveRefusal: ({ comment }) => ({ subject: { decision: comment } }),
    // Whom it is about takes part from now on: they see the decision, and what it rests on.
    tellEmployee: ({ facts }) => ({ participants: [{ role: 'employee', start: [facts.employee] }] }),
  },
  timers: { decisionDue: inWorkingDays(DECISION_DAYS) },
  reminders: { dayBefore: ({ due }) => [new Date(due.getTime() - DAY)] },
  tells: [
    {
      kind: 'proposalDecided',
      enters: ['approved'],
      to: { joining: true },
      title: {
        id: 'Keputusan atas tindak lanjut kinerja Anda',
        en: 'A decision that follows from your appraisal',
      },
    },
    {
      kind: 'proposalClosed',
      enters: ['approved', 'rejected', 'withdrawn'],
      to: { roles: ['appraiser', 'performanceTeam'] },
      title: { id: 'Usulan tindak lanjut sudah diputuskan', en: 'A proposal was decided' },
      comment: true,
    },
  ],
  ownedFields: [
    'appraisal',
    'employee',
    'orgUnit',
    'kind',
    'title',
    'reason',
    'legalBasis',
    'proposedBy',
    'decision',
    'decree',
    'effectiveOn',
  ],
  route: () => ['proposed', 'approved'],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  notDelegable: ['employee'],
  personalFields: ['reason', 'decision'],
});
