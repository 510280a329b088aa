import { z } from 'zod';
import { defineWorkflow, handOver } from '../../server/src/public';
import type { LeaveFacts } from './facts';
import { leaveMachine } from './machine';
import { asked, rules, timers } from './rules';

const principal = z.string().regex(/^[a-z0-9]{1,64}$/);
const request = z.strictObject({
  firstDay: z.iso.date().optional(),
  lastDay: z.iso.date().optional(),
  reason: z.string().trim().max(1000).optional(),
});
const replacement = z.strictObject({ role: z.enum(['manager', 'panel']), from: principal, to: principal });

export const leaveDefinition = defineWorkflow<LeaveFacts>({
  name: 'leave-request',
  version: 1,
  subject: 'api::leave-request.leave-request',
  machine: leaveMachine,
  labels: {
    states: {
      draft: { id: 'Rancangan', en: 'Draft' },
      approval: { id: 'Persetujuan', en: 'Approval' },
      'approval.management.waiting': { id: 'Menunggu atasan', en: 'Waiting for the manager' },
      'approval.management.agreed': { id: 'Atasan setuju', en: 'Manager agrees' },
      'approval.panel.voting': { id: 'Menunggu panel', en: 'Waiting for the panel' },
      'approval.panel.endorsed': { id: 'Panel mendukung', en: 'Panel endorses' },
      granted: { id: 'Disetujui', en: 'Granted' },
      'granted.planned': { id: 'Cuti terjadwal', en: 'Leave ahead' },
      'granted.running': { id: 'Sedang cuti', en: 'On leave' },
      taken: { id: 'Selesai', en: 'Taken' },
      refused: { id: 'Ditolak', en: 'Refused' },
      withdrawn: { id: 'Dibatalkan', en: 'Withdrawn' },
    },
    roles: {
      employee: { id: 'Pegawai', en: 'Employee' },
      manager: { id: 'Atasan', en: 'Manager' },
      panel: { id: 'Anggota panel', en: 'Panel member' },
      personnel: { id: 'Kepegawaian', en: 'Personnel' },
    },
  },
  events: {
    SUBMIT: { label: { id: 'Ajukan', en: 'Submit' }, by: ['employee'], data: request, comment: 'optional' },
    WITHDRAW: { label: { id: 'Batalkan', en: 'Withdraw' }, by: ['employee'], comment: 'optional' },
    AGREE: { label: { id: 'Setujui', en: 'Agree' }, by: ['manager'], comment: 'optional' },
    RETURN: { label: { id: 'Kembalikan', en: 'Return' }, by: ['manager'], comment: 'required' },
    REFUSE: { label: { id: 'Tolak', en: 'Refuse' }, by: ['manager'], comment: 'required' },
    FORWARD: {
      label: { id: 'Teruskan', en: 'Forward' },
      by: ['manager'],
      data: z.strictObject({ to: principal }),
      comment: 'required',
    },
    ENDORSE: { label: { id: 'Dukung', en: 'Endorse' }, by: ['panel'], comment: 'optional' },
    OBJECT: { label: { id: 'Keberatan', en: 'Object' }, by: ['panel'], comment: 'required' },
    REASSIGN: {
      label: { id: 'Ganti orang', en: 'Reassign' },
      by: ['personnel', 'admin'],
      data: replacement,
      comment: 'required',
    },
    DRAFT_LAPSED: { label: { id: 'Rancangan kedaluwarsa', en: 'Draft lapsed' }, by: ['system'] },
    ANSWER_OVERDUE: { label: { id: 'Jawaban terlambat', en: 'Answer overdue' }, by: ['system'] },
    VOTING_LAPSED: { label: { id: 'Masa suara berakhir', en: 'Voting lapsed' }, by: ['system'] },
    LEAVE_BEGINS: { label: { id: 'Cuti dimulai', en: 'Leave begins' }, by: ['system'] },
    LEAVE_ENDS: { label: { id: 'Cuti berakhir', en: 'Leave ends' }, by: ['system'] },
  },
  guards: rules,
  conditions: {},
  assigns: { escalate: () => ({ escalated: true }), settle: () => ({ escalated: false }) },
  actions: {
    handOver,
    saveRequest: ({ facts, data }) => ({
      subject: {
        ...asked({ facts, data }),
        reason: data.reason ?? facts.subject.reason,
        answer: null,
      },
      record: ['firstDay', 'lastDay', 'reason'],
    }),
    noteGrant: () => ({ subject: { answer: 'granted' } }),
    noteRefusal: () => ({ subject: { answer: 'refused' } }),
    reassign: ({ data }) => ({
      participants: [
        { role: String(data.role), end: { principal: String(data.from) }, start: [String(data.to)] },
      ],
    }),
    tellEmployee: ({ event, facts }) => ({
      effects: [{ name: 'tellEmployee', params: { event, employee: facts.subject.employee } }],
    }),
  },
  timers,
  reminders: { dayBefore: ({ due }) => [new Date(due.getTime() - 86_400_000)] },
  effects: { tellEmployee: { id: 'Kabari pegawai', en: 'Tell the employee' } },
  formulas: {
    // The head of the unit; whoever leads it themselves is looked after by the head above.
    headOfUnit: ({ facts: { heads, subject } }) =>
      heads.filter((head) => head !== subject.employee).slice(0, 1),
    panelOfUnit: ({ facts: { panel } }) => panel,
  },
  exclusiveRoles: true,
  arrangedBy: 'personnel',
  notDelegable: ['employee'],
  ownedFields: ['employee', 'unit', 'firstDay', 'lastDay', 'reason', 'answer'],
  route: () => ['draft', 'approval', 'granted', 'taken'],
});
