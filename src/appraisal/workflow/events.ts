import type { EventSpec } from '../../../plugins/workflow/server/src/public';
import type { AppraisalFacts } from './facts';
import {
  adjustForms,
  agreedTargetsForm,
  appealForm,
  changeForms,
  decisionForm,
  draftedTargetsForm,
  explanationForm,
  extendForm,
  linksForm,
  reassignForm,
  returnedTargetsForm,
  reviewForms,
  selfAssessmentForm,
  targetsForm,
  transferForm,
} from './forms';

const byRuleSet = (variants: typeof reviewForms | typeof adjustForms | typeof changeForms) => ({
  variants,
  choose: (facts: AppraisalFacts) => facts.policy.ruleSet,
});

const STEWARDS = ['performanceTeam', 'admin'];

/** Every event of an appraisal: who may send it, with what. Sending back, overriding and moving always carry a reason. */
export const events: Record<string, EventSpec<AppraisalFacts>> = {
  SUBMIT_TARGETS: {
    label: { id: 'Ajukan SKP', en: 'Submit targets' },
    by: ['employee'],
    data: targetsForm,
    comment: 'optional',
  },
  TARGETS_OVERDUE: { label: { id: 'SKP terlambat', en: 'Targets overdue' }, by: ['system'] },
  DRAFT_FOR_EMPLOYEE: {
    label: { id: 'Susun dan tetapkan SKP untuk pegawai', en: 'Draft and set targets for the employee' },
    by: ['performanceTeam'],
    data: draftedTargetsForm,
    comment: 'required',
  },
  RETURN_TARGETS: {
    label: { id: 'Kembalikan SKP', en: 'Return targets' },
    by: ['appraiser'],
    data: returnedTargetsForm,
    comment: 'required',
  },
  APPROVE_TARGETS: {
    label: { id: 'Setujui SKP', en: 'Approve targets' },
    by: ['appraiser'],
    data: agreedTargetsForm,
    comment: 'optional',
  },
  REVISE_TARGETS: {
    label: { id: 'Ubah SKP', en: 'Revise targets' },
    by: ['employee', 'appraiser'],
    comment: 'required',
  },
  LINK_RESULTS: {
    label: { id: 'Hubungkan dengan hasil kerja pimpinan', en: "Link to the leader's results" },
    by: ['employee', 'appraiser'],
    data: linksForm,
    comment: 'optional',
  },
  REVISION_LAPSED: {
    label: {
      id: 'Perubahan SKP gugur, versi yang disepakati berlaku',
      en: 'Revision lapsed, the agreed version counts',
    },
    by: ['system'],
  },
  OPEN_ASSESSMENT: {
    label: { id: 'Buka penilaian', en: 'Open assessment' },
    by: ['performanceTeam', 'system'],
    comment: 'optional',
  },
  SUBMIT_SELF_ASSESSMENT: {
    label: { id: 'Kirim penilaian diri', en: 'Submit self-assessment' },
    by: ['employee'],
    data: selfAssessmentForm,
    comment: 'optional',
    attachments: 10,
  },
  SELF_ASSESSMENT_LAPSED: {
    label: { id: 'Penilaian diri tidak diisi', en: 'Self-assessment lapsed' },
    by: ['system'],
  },
  RETURN_SELF_ASSESSMENT: {
    label: { id: 'Kembalikan penilaian diri', en: 'Return self-assessment' },
    by: ['appraiser'],
    comment: 'required',
  },
  SUBMIT_REVIEW: {
    label: { id: 'Kirim penilaian', en: 'Submit review' },
    by: ['appraiser'],
    data: byRuleSet(reviewForms),
    comment: 'optional',
    attachments: 10,
  },
  ADJUST_RESULT: {
    label: { id: 'Sesuaikan hasil', en: 'Adjust result' },
    by: ['performanceTeam'],
    data: byRuleSet(adjustForms),
    comment: 'optional',
  },
  CONFIRM_RESULT: {
    label: { id: 'Sahkan hasil kalibrasi', en: 'Confirm result' },
    by: ['performanceTeam'],
    comment: 'optional',
  },
  RETURN_REVIEW: {
    label: { id: 'Kembalikan penilaian', en: 'Return review' },
    by: ['performanceTeam'],
    comment: 'required',
  },
  ACKNOWLEDGE: {
    label: { id: 'Terima hasil', en: 'Acknowledge result' },
    by: ['employee'],
    comment: 'optional',
  },
  FILE_APPEAL: {
    label: { id: 'Ajukan keberatan', en: 'File an appeal' },
    by: ['employee'],
    data: appealForm,
    comment: 'optional',
    attachments: 10,
  },
  ACCEPT_BY_LAPSE: {
    label: { id: 'Diterima karena lewat waktu', en: 'Accepted by lapse of time' },
    by: ['system'],
  },
  EXPLAIN: {
    label: { id: 'Beri penjelasan', en: 'Explain' },
    by: ['appraiser'],
    data: explanationForm,
    comment: 'optional',
    attachments: 10,
  },
  EXPLANATION_LAPSED: { label: { id: 'Tidak ada penjelasan', en: 'Explanation lapsed' }, by: ['system'] },
  UPHOLD: {
    label: { id: 'Kuatkan hasil', en: 'Uphold the result' },
    by: ['appraiserSuperior', 'appointingAuthority'],
    data: decisionForm,
    comment: 'optional',
    attachments: 10,
  },
  CHANGE_RESULT: {
    label: { id: 'Ubah hasil', en: 'Change the result' },
    by: ['appraiserSuperior', 'appointingAuthority'],
    data: byRuleSet(changeForms),
    comment: 'optional',
    attachments: 10,
  },
  DECISION_OVERDUE: { label: { id: 'Keputusan terlambat', en: 'Decision overdue' }, by: ['system'] },
  APPROVE: { label: { id: 'Tetapkan', en: 'Approve' }, by: ['appraiserSuperior'], comment: 'optional' },
  REJECT: { label: { id: 'Tolak', en: 'Reject' }, by: ['appraiserSuperior'], comment: 'required' },
  STEP_OVERDUE: { label: { id: 'Tahap terlambat', en: 'Step overdue' }, by: ['system'] },
  REASSIGN: {
    label: { id: 'Ganti pejabat', en: 'Reassign a role' },
    by: STEWARDS,
    data: reassignForm,
    comment: 'required',
  },
  EXTEND_DEADLINE: {
    label: { id: 'Perpanjang tenggat', en: 'Extend the deadline' },
    by: STEWARDS,
    data: extendForm,
    comment: 'required',
  },
  TRANSFER: {
    label: { id: 'Mutasi: tutup periode', en: 'Transfer: close the period' },
    by: STEWARDS,
    data: transferForm,
    comment: 'required',
  },
  CANCEL: { label: { id: 'Batalkan', en: 'Cancel' }, by: STEWARDS, comment: 'required' },
};
