import type { WorkResult } from '../appraisal/plan';
import type { Chance } from './agency/chance';
import { changedReview, review, selfAssessment } from './assessments';
import { OUTCOMES, type Outcome } from './outcomes';

/** What happens to an appraisal, as tables of events that play.ts sends through the engine. */

export interface Material {
  plan: WorkResult[];
  outcome: Outcome;
  now: Date;
  chance: Chance;
}

export type Actor = 'employee' | 'appraiser' | 'appraiserSuperior' | 'performanceTeam' | 'system';

export interface Step {
  by: Actor;
  event: string;
  /** Working days after the step before; 'due': when the deadline passes. */
  after: number | 'due';
  comment?: string;
  data?: (material: Material) => unknown;
}

const step = (
  by: Actor,
  event: string,
  after: Step['after'],
  more: Pick<Step, 'comment' | 'data'> = {},
): Step => ({ by, event, after, ...more });

const DAY = 86_400_000;

// Planning
const submit = step('employee', 'SUBMIT_TARGETS', 3);
const approve = step('appraiser', 'APPROVE_TARGETS', 2, { comment: 'Disepakati dalam dialog kinerja' });
const returnTargets = step('appraiser', 'RETURN_TARGETS', 1, {
  comment: 'Target waktu tunggu belum selaras dengan target seksi; mohon disesuaikan.',
});
const resubmit = step('employee', 'SUBMIT_TARGETS', 2, { comment: 'Sudah disesuaikan' });

export const PLANNING = {
  none: [],
  submitted: [step('employee', 'SUBMIT_TARGETS', 1)],
  agreed: [submit, approve],
  returned: [submit, returnTargets, resubmit, approve],
  draftedByTeam: [
    step('system', 'TARGETS_OVERDUE', 'due'),
    step('performanceTeam', 'DRAFT_FOR_EMPLOYEE', 2, {
      comment: 'Pegawai tidak menyusun SKP sampai tenggat; disusun oleh tim pengelola kinerja.',
      data: ({ plan }) => ({ workResults: plan }),
    }),
  ],
} satisfies Record<string, Step[]>;

// Assessing
const openByTeam = step('performanceTeam', 'OPEN_ASSESSMENT', 0, { comment: 'Penilaian dibuka lebih awal' });
const openOnDate = step('system', 'OPEN_ASSESSMENT', 0);
const assess = step('employee', 'SUBMIT_SELF_ASSESSMENT', 2, {
  data: ({ plan, outcome, chance }) => selfAssessment(plan, outcome, chance),
});
const assessLapsed = step('system', 'SELF_ASSESSMENT_LAPSED', 'due');
const returnAssessment = step('appraiser', 'RETURN_SELF_ASSESSMENT', 1, {
  comment: 'Lengkapi realisasi dengan bukti dukung triwulan terakhir.',
});
const extend = step('performanceTeam', 'EXTEND_DEADLINE', 1, {
  comment: 'Pegawai bertugas di luar kantor',
  data: ({ now }) => ({ dueAt: new Date(now.getTime() + 35 * DAY).toISOString() }),
});
const judge = step('appraiser', 'SUBMIT_REVIEW', 2, { data: ({ plan, outcome }) => review(plan, outcome) });
const adjust = step('performanceTeam', 'ADJUST_RESULT', 1, {
  data: ({ plan }) => ({
    ...review(plan, OUTCOMES.good),
    reason: 'Disetarakan dengan unit lain oleh panel.',
  }),
});
const confirm = step('performanceTeam', 'CONFIRM_RESULT', 1, { comment: 'Disahkan panel kalibrasi' });
const returnReview = step('performanceTeam', 'RETURN_REVIEW', 1, {
  comment: 'Alasan penilaian perilaku belum tertulis; mohon dilengkapi.',
});

// After the result was delivered
const acknowledge = step('employee', 'ACKNOWLEDGE', 2);
const lapse = step('system', 'ACCEPT_BY_LAPSE', 'due');
const appeal = step('employee', 'FILE_APPEAL', 2, {
  data: () => ({
    grounds:
      'Realisasi triwulan IV belum diperhitungkan: rekap aplikasi menunjukkan target tercapai pada bulan Desember.',
    requested: { resultRating: 'meets', behaviourRating: 'meets' },
  }),
});
const explain = step('appraiser', 'EXPLAIN', 1, {
  data: () => ({ explanation: 'Bukti triwulan IV diterima setelah penilaian selesai.' }),
});
const uphold = step('appraiserSuperior', 'UPHOLD', 2, {
  data: () => ({ decision: 'Kedua pihak telah didengar; bukti tambahan tidak mengubah capaian setahun.' }),
});
const change = step('appraiserSuperior', 'CHANGE_RESULT', 2, {
  data: ({ plan }) =>
    changedReview(
      plan,
      OUTCOMES.good,
      'Kedua pihak telah didengar; bukti triwulan IV diakui dan hasil diubah.',
    ),
});
const seal = step('appraiserSuperior', 'APPROVE', 2);
const reject = step('appraiserSuperior', 'REJECT', 1, {
  comment: 'Catatan dialog kinerja belum ada; mohon dilengkapi.',
});
const cancel = step('performanceTeam', 'CANCEL', 1, { comment: 'Pegawai pindah ke instansi lain' });

const reviewed = [assess, judge];

/** Of last year, all of them to the end. */
export const PAST = {
  accepted: [openOnDate, ...reviewed, acknowledge, seal],
  acceptedByLapse: [openOnDate, ...reviewed, lapse, seal],
  appealUpheld: [openOnDate, ...reviewed, appeal, explain, uphold, seal],
  appealChanged: [openOnDate, ...reviewed, appeal, explain, change, seal],
  notSelfAssessed: [openOnDate, assessLapsed, judge, acknowledge, seal],
  returned: [openOnDate, assess, returnAssessment, ...reviewed, acknowledge, seal],
  rejected: [openOnDate, ...reviewed, acknowledge, reject, judge, acknowledge, seal],
  cancelled: [openOnDate, cancel],
} satisfies Record<string, Step[]>;

/** Of this year, named for where they stand now. */
export const RUNNING = {
  monitoring: [],
  revising: [
    step('employee', 'REVISE_TARGETS', 0, { comment: 'Tugas tambahan dari pimpinan sejak bulan lalu' }),
  ],
  selfAssessing: [openByTeam],
  selfAssessingExtended: [openByTeam, extend],
  selfAssessingAgain: [openByTeam, assess, returnAssessment],
  reviewing: [openByTeam, assess],
  calibrating: [openByTeam, ...reviewed],
  calibratingAdjusted: [openByTeam, ...reviewed, adjust],
  reviewingAgain: [openByTeam, ...reviewed, returnReview],
  delivered: [openByTeam, ...reviewed],
  deliveredConfirmed: [openByTeam, ...reviewed, confirm],
  appealing: [openByTeam, ...reviewed, appeal],
  deciding: [openByTeam, ...reviewed, appeal, explain],
  decided: [openByTeam, ...reviewed, appeal, explain, change],
  acknowledged: [openByTeam, ...reviewed, acknowledge],
  ended: [openByTeam, ...reviewed, acknowledge, seal],
  endedConfirmed: [openByTeam, ...reviewed, confirm, acknowledge, seal],
  cancelled: [cancel],
} satisfies Record<string, Step[]>;
