import { basesOf } from '../../appraisal/scoring/basis';

/** Two policies: the default one, and the same with a calibration panel. */

/** Written out, so that HR sees in which form an agency's own regulation is named. */
const LEGAL_BASIS = basesOf({}).map(({ key, ...source }) => ({ rule: key, ...source }));

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
