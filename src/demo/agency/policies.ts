/** Two policies: the default one, and the same with a calibration panel. */

const LEGAL_BASIS = [
  { title: 'UU 20/2023 tentang Aparatur Sipil Negara' },
  { title: 'PP 30/2019 tentang Penilaian Kinerja PNS' },
  { title: 'PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai ASN' },
  { title: 'SE MenPANRB 3/2023' },
];

const common = {
  validFrom: '2023-01-01',
  ruleSet: 'quadrant',
  weightsUsed: true,
  appealDays: 14,
  appealDayType: 'calendar',
  periodicEvaluation: 'monthly',
  legalBasis: LEGAL_BASIS,
  reminderDays: [3, 1],
};

export const POLICIES = {
  standard: { ...common, name: 'Kebijakan baku Kabupaten Kepulauan Arunika', calibration: false },
  calibrated: { ...common, name: 'Kebijakan dengan panel kalibrasi (Dinas Kesehatan)', calibration: true },
} as const;
export type PolicyKey = keyof typeof POLICIES;
