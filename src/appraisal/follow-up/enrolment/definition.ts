import { z } from 'zod';
import { day } from '../../calendar/day';
import { defineWorkflow } from '../../../../plugins/workflow/server/src/public';
import { escalating, labelsOfRoles, reassignment, STEWARDS } from '../../definition-parts';
import type { EnrolmentFacts } from './facts';
import { enrolmentMachine } from './machine';
import { actions, conditions, rules, timers } from './rules';

const DAY = 86_400_000;
const text = z.string().trim().min(1).max(5000);

/** What is said of a training that was done; `score` from 0 to 100, where there was one. */
export const completionForm = z.strictObject({
  completedOn: day,
  hours: z.int().min(1).max(2000).nullish(),
  score: z.number().min(0).max(100).multipleOf(0.01).nullish(),
  certificateLink: z
    .url({ protocol: /^https?$/, error: 'a link that begins with http:// or https://' })
    .max(2000)
    .nullish(),
  note: text.nullish(),
});

/** A training of one person: from the wish to the certificate. */
export const enrolmentDefinition = defineWorkflow<EnrolmentFacts>({
  name: 'enrolment',
  version: 1,
  subject: 'api::enrolment.enrolment',
  machine: enrolmentMachine,
  labels: {
    roles: labelsOfRoles('employee', 'appraiser', 'performanceTeam'),
    states: {
      proposed: { id: 'Usulan', en: 'Proposed' },
      requested: { id: 'Menunggu persetujuan', en: 'Waiting for approval' },
      approved: { id: 'Disetujui', en: 'Approved' },
      confirmation: { id: 'Menunggu konfirmasi selesai', en: 'Completion to be confirmed' },
      completed: { id: 'Selesai', en: 'Completed' },
      declined: { id: 'Ditolak', en: 'Declined' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
    },
  },
  events: {
    REQUEST: {
      label: { id: 'Ajukan pelatihan', en: 'Request the training' },
      by: ['employee'],
      data: z.strictObject({ reason: text.nullish() }),
      comment: 'optional',
    },
    APPROVE: {
      label: { id: 'Setujui', en: 'Approve' },
      by: ['appraiser', ...STEWARDS],
      comment: 'optional',
    },
    DECLINE: { label: { id: 'Tolak', en: 'Decline' }, by: ['appraiser', ...STEWARDS], comment: 'required' },
    COMPLETE: {
      label: { id: 'Laporkan selesai', en: 'Report completion' },
      by: ['employee', ...STEWARDS],
      data: completionForm,
      comment: 'optional',
      attachments: 3,
    },
    CONFIRM: {
      label: { id: 'Konfirmasi selesai', en: 'Confirm completion' },
      by: STEWARDS,
      comment: 'optional',
    },
    RETURN_COMPLETION: {
      label: { id: 'Kembalikan laporan', en: 'Return the report' },
      by: STEWARDS,
      comment: 'required',
    },
    CANCEL: {
      label: { id: 'Batalkan', en: 'Cancel' },
      by: ['employee', ...STEWARDS],
      comment: 'required',
    },
    REASSIGN: reassignment('appraiser', 'performanceTeam'),
    DECISION_OVERDUE: { label: { id: 'Keputusan terlambat', en: 'Decision overdue' }, by: ['system'] },
    COMPLETION_OVERDUE: { label: { id: 'Laporan terlambat', en: 'Completion overdue' }, by: ['system'] },
  },
  guards: rules,
  conditions,
  assigns: escalating,
  actions,
  timers,
  reminders: { dayBefore: ({ due }) => [new Date(due.getTime() - DAY)] },
  tells: [
    {
      kind: 'enrolmentApproved',
      on: ['APPROVE'],
      to: { roles: ['employee'] },
      title: { id: 'Pelatihan disetujui', en: 'Your training is approved' },
      comment: true,
    },
    {
      kind: 'enrolmentDeclined',
      on: ['DECLINE'],
      to: { roles: ['employee'] },
      title: { id: 'Pelatihan tidak disetujui', en: 'Your training was declined' },
      comment: true,
    },
    {
      kind: 'enrolmentCompleted',
      enters: ['completed'],
      to: { roles: ['employee', 'appraiser'] },
      title: { id: 'Pelatihan selesai dan tercatat', en: 'A training is completed and on record' },
    },
    {
      kind: 'enrolmentCancelled',
      enters: ['cancelled'],
      to: { roles: ['employee', 'appraiser'] },
      title: { id: 'Pelatihan dibatalkan', en: 'A training was cancelled' },
      comment: true,
    },
  ],
  ownedFields: [
    'employee',
    'appraiser',
    'orgUnit',
    'training',
    'appraisal',
    'title',
    'item',
    'proposedBy',
    'reason',
    'feedback',
    'completedOn',
    'hours',
    'score',
    'certificateLink',
    'completionNote',
  ],
  route: ({ subject }) => [
    'proposed',
    ...(subject.proposedBy === 'appraiser' ? [] : ['requested']),
    'approved',
    'confirmation',
    'completed',
  ],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  notDelegable: ['employee'],
  personalFields: ['reason', 'feedback', 'completionNote', 'certificateLink'],
});
