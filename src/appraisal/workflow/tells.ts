import type { Tell } from '../../../plugins/workflow/server/src/public';

/**
 * Who is told of what has happened to an appraisal, beside those who must act. Comments of the review are not shown to
 * the employee: what is said in them stays hidden until the result is delivered (see visibility.ts).
 */
export const tells: Tell[] = [
  {
    kind: 'targetsReturned',
    on: ['RETURN_TARGETS'],
    to: { roles: ['employee'] },
    title: { id: 'SKP dikembalikan untuk diperbaiki', en: 'Targets were returned for changes' },
    comment: true,
  },
  {
    kind: 'targetsApproved',
    on: ['APPROVE_TARGETS'],
    to: { roles: ['employee'] },
    title: { id: 'SKP disetujui', en: 'Targets were approved' },
    comment: true,
  },
  {
    kind: 'targetsDrafted',
    on: ['DRAFT_FOR_EMPLOYEE'],
    to: { roles: ['employee', 'appraiser'] },
    title: { id: 'SKP disusun oleh tim pengelola kinerja', en: 'The performance team set the targets' },
    comment: true,
  },
  {
    kind: 'revisionLapsed',
    on: ['REVISION_LAPSED'],
    to: { roles: ['employee', 'appraiser'] },
    title: {
      id: 'Perubahan SKP gugur; versi yang disepakati berlaku',
      en: 'The revision lapsed; the agreed targets count',
    },
  },
  {
    kind: 'selfAssessmentLapsed',
    on: ['SELF_ASSESSMENT_LAPSED'],
    to: { roles: ['employee'] },
    title: {
      id: 'Penilaian diri tidak diisi sampai tenggat',
      en: 'The self-assessment was not made in time',
    },
  },
  {
    kind: 'selfAssessmentReturned',
    on: ['RETURN_SELF_ASSESSMENT'],
    to: { roles: ['employee'] },
    title: { id: 'Penilaian diri dikembalikan', en: 'The self-assessment was returned' },
    comment: true,
  },
  {
    kind: 'reviewReturned',
    on: ['RETURN_REVIEW', 'REJECT'],
    to: { roles: ['appraiser'] },
    title: { id: 'Penilaian dikembalikan', en: 'The review was returned' },
    comment: true,
  },
  {
    kind: 'delivered',
    enters: ['delivered'],
    to: { roles: ['employee'] },
    title: {
      id: 'Hasil penilaian disampaikan: terima atau ajukan keberatan',
      en: 'Your result is delivered: acknowledge it or appeal',
    },
  },
  {
    kind: 'acceptedByLapse',
    on: ['ACCEPT_BY_LAPSE'],
    to: { roles: ['employee'] },
    title: {
      id: 'Hasil dianggap diterima karena lewat waktu',
      en: 'The result counts as accepted by lapse of time',
    },
  },
  {
    kind: 'appealFiled',
    enters: ['appeal.explanation'],
    to: { roles: ['appraiser'] },
    title: { id: 'Keberatan diajukan: beri penjelasan', en: 'An appeal was filed: give your explanation' },
  },
  {
    kind: 'appealDecided',
    on: ['UPHOLD', 'CHANGE_RESULT'],
    to: { roles: ['employee', 'appraiser'] },
    title: { id: 'Keberatan diputus', en: 'The appeal was decided' },
  },
  {
    kind: 'secondAppealFiled',
    enters: ['appeal.secondInstance'],
    to: { roles: ['appraiserSuperior', 'appraiser'] },
    title: {
      id: 'Pegawai meminta keputusan tingkat kedua (banding)',
      en: 'The employee asks for a decision of the second instance',
    },
  },
  {
    kind: 'final',
    enters: ['final'],
    to: { roles: ['employee'] },
    title: { id: 'Penilaian ditetapkan', en: 'The appraisal is final' },
  },
  {
    kind: 'cancelled',
    on: ['CANCEL'],
    to: { roles: ['employee', 'appraiser'] },
    title: { id: 'Penilaian dibatalkan', en: 'The appraisal was cancelled' },
    comment: true,
  },
  {
    kind: 'transferred',
    on: ['TRANSFER'],
    to: { roles: ['employee', 'appraiser'] },
    title: { id: 'Mutasi: periode penilaian ditutup', en: 'Transfer: the period was closed' },
  },
  {
    kind: 'roleGiven',
    on: ['REASSIGN'],
    to: { joining: true },
    title: { id: 'Anda ditunjuk dalam penilaian ini', en: 'You were given a part in this appraisal' },
    comment: true,
  },
  {
    kind: 'roleTaken',
    on: ['REASSIGN'],
    to: { leaving: true },
    title: {
      id: 'Peran Anda dalam penilaian ini dialihkan',
      en: 'Your part in this appraisal was passed on',
    },
    comment: true,
  },
];
