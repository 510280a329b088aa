import type { Refused, Text } from '../refusal';

/** Every code with which scoring may refuse, and what it tells the person. */
export const SCORING_MESSAGES = {
  TARGET_ZERO: {
    id: 'Target bernilai 0, sehingga persentase capaian tidak dapat dihitung.',
    en: 'The target is 0, so no percentage of achievement can be computed.',
  },
  TARGET_NEGATIVE: {
    id: 'Target di bawah 0, sehingga persentase capaian tidak bermakna.',
    en: 'The target is below 0, so a percentage of achievement has no meaning.',
  },
  TARGET_NOT_NUMERIC: {
    id: 'Target bukan angka.',
    en: 'The target is not a figure.',
  },
  TARGET_RANGE_INVALID: {
    id: 'Batas bawah rentang target harus lebih kecil daripada batas atasnya.',
    en: 'The lower bound of the target range has to be less than its upper bound.',
  },
  REALISATION_MISSING: {
    id: 'Realisasi belum diisi dengan angka.',
    en: 'No figure of the realisation has been entered.',
  },
  WEIGHT_INVALID: {
    id: 'Bobot harus berupa angka, paling sedikit 0.',
    en: 'A weight has to be a figure of at least 0.',
  },
  WEIGHTS_NOT_100: {
    id: 'Jumlah bobot semua indikator harus tepat 100.',
    en: 'The weights of all indicators have to sum to exactly 100.',
  },
  NO_PRIMARY_RESULT: {
    id: 'Belum ada hasil kerja utama.',
    en: 'There is no primary work result.',
  },
  NO_INDICATORS: {
    id: 'Hasil kerja ini belum mempunyai indikator.',
    en: 'This work result has no indicators.',
  },
  NO_ACTION_PLAN: {
    id: 'Belum ada rencana aksi pada periode ini.',
    en: 'There is no action plan in this period.',
  },
  NOT_ALL_RATED: {
    id: 'Ketujuh nilai perilaku harus dinilai.',
    en: 'All seven behaviour values have to be rated.',
  },
  BEHAVIOUR_REPEATED: {
    id: 'Nilai perilaku ini dinilai lebih dari satu kali.',
    en: 'This behaviour value is rated more than once.',
  },
  SCORE_OUT_OF_RANGE: {
    id: 'Nilai harus berada antara 0 dan 120.',
    en: 'A score has to lie between 0 and 120.',
  },
  UNIT_ACHIEVEMENT_MISSING: {
    id: 'Capaian organisasi unit yang dipimpin belum ditetapkan.',
    en: 'The achievement of the unit led has not been set.',
  },
  RESULT_FROM_UNIT: {
    id: 'Penilaian hasil kerja pimpinan unit mengikuti capaian organisasi unitnya.',
    en: 'The result rating of a unit head is the achievement of the unit.',
  },
  MONTHS_OUT_OF_RANGE: {
    id: 'Jumlah bulan harus bilangan bulat dari 0 sampai 12.',
    en: 'Months have to be a whole number from 0 to 12.',
  },
  NO_PERIOD: {
    id: 'Belum ada periode yang dinilai.',
    en: 'There is no appraised period.',
  },
  PERIOD_INVALID: {
    id: 'Periode harus mempunyai tanggal yang sah, dan berakhir tidak sebelum dimulai.',
    en: 'A period has to have valid dates, and may not end before it starts.',
  },
  PERIODS_OVERLAP: {
    id: 'Dua periode bertumpang tindih.',
    en: 'Two periods overlap.',
  },
} satisfies Record<string, Text>;

export type ScoringCode = keyof typeof SCORING_MESSAGES;

/** The refusal of that code, at `path` (dotted, into the caller's input). */
export const refuse = <Code extends ScoringCode>(
  code: Code,
  path?: string,
  actual?: string,
): Refused<Code> => ({
  refusal: {
    code,
    message: SCORING_MESSAGES[code],
    ...(path === undefined ? {} : { path }),
    ...(actual === undefined ? {} : { actual }),
  },
});
