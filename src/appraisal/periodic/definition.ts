import { defineWorkflow } from '../../../plugins/workflow/server/src/public';
import { escalating, labelsOfRoles, STEWARDS } from '../definition-parts';
import type { PeriodicFacts } from './facts';
import { actionPlansForm, numericEvaluation, progressForm, quadrantEvaluation } from './forms';
import { periodicMachine } from './machine';
import { actions, rules, timers } from './rules';

const DAY = 86_400_000;
const ROLES = ['employee', 'appraiser', 'appraiserSuperior', 'performanceTeam'];

/** The evaluation of a month or quarter: whoever holds a role on the appraisal holds it here, and there is no appeal. */
export const periodicDefinition = defineWorkflow<PeriodicFacts>({
  name: 'periodic-evaluation',
  version: 1,
  subject: 'api::periodic-evaluation.periodic-evaluation',
  inherits: ROLES,
  machine: periodicMachine,
  labels: {
    roles: labelsOfRoles(...ROLES),
    states: {
      running: { id: 'Periode berjalan', en: 'Period under way' },
      evaluation: { id: 'Menunggu evaluasi', en: 'Waiting for the evaluation' },
      delivered: { id: 'Hasil disampaikan', en: 'Delivered' },
      final: { id: 'Selesai', en: 'Final' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
    },
  },
  events: {
    PLAN_ACTIONS: {
      label: { id: 'Susun rencana aksi', en: 'Set the action plans' },
      by: ['employee', 'appraiser'],
      data: actionPlansForm,
      comment: 'optional',
    },
    REPORT_PROGRESS: {
      label: { id: 'Laporkan capaian', en: 'Report progress' },
      by: ['employee'],
      data: progressForm,
      comment: 'optional',
    },
    OPEN_EVALUATION: {
      label: { id: 'Buka evaluasi', en: 'Open the evaluation' },
      by: [...STEWARDS, 'appraiser', 'system'],
      comment: 'optional',
    },
    SUBMIT_EVALUATION: {
      label: { id: 'Sampaikan evaluasi', en: 'Deliver the evaluation' },
      by: ['appraiser'],
      data: {
        variants: { quadrant: quadrantEvaluation, numeric: numericEvaluation },
        choose: ({ ruleSet }) => ruleSet,
      },
      comment: 'optional',
    },
    ACKNOWLEDGE: { label: { id: 'Terima hasil', en: 'Acknowledge' }, by: ['employee'], comment: 'optional' },
    REOPEN: {
      label: { id: 'Buka kembali untuk dibetulkan', en: 'Reopen to correct it' },
      by: ['appraiser', ...STEWARDS],
      comment: 'required',
    },
    CANCEL: { label: { id: 'Batalkan', en: 'Cancel' }, by: STEWARDS, comment: 'required' },
    APPRAISAL_ENDED: {
      label: { id: 'Penilaian tahunan berakhir', en: 'The appraisal has ended' },
      by: ['system'],
    },
    EVALUATION_OVERDUE: { label: { id: 'Evaluasi terlambat', en: 'Evaluation overdue' }, by: ['system'] },
    ACKNOWLEDGEMENT_LAPSED: {
      label: { id: 'Diterima karena lewat waktu', en: 'Accepted by lapse of time' },
      by: ['system'],
    },
  },
  guards: rules,
  conditions: {},
  assigns: escalating,
  actions,
  timers,
  reminders: { dayBefore: ({ due }) => [new Date(due.getTime() - DAY)] },
  tells: [
    {
      kind: 'periodicReopened',
      on: ['REOPEN'],
      to: { roles: ['employee', 'appraiser'] },
      title: { id: 'Evaluasi periodik dibuka kembali', en: 'A periodic evaluation was reopened' },
      comment: true,
    },
  ],
  ownedFields: [
    'appraisal',
    'employee',
    'appraiser',
    'orgUnit',
    'kind',
    'period',
    'periodStart',
    'periodEnd',
    'actionPlans',
    'ratings',
    'behaviours',
    'result',
  ],
  route: () => ['running', 'evaluation', 'delivered', 'final'],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  notDelegable: ['employee'],
  personalFields: ['actionPlans', 'ratings', 'behaviours'],
});
