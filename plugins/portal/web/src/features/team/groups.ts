/** States in the order in which an appraiser wants to see them: own work first, the finished last. */
const ORDER = [
  'targetSetting.review',
  'review',
  'appeal.explanation',
  'targetSetting.draft',
  'selfAssessment',
  'monitoring',
  'calibration',
  'delivered',
  'appeal.decision',
  'finalApproval',
  'final',
  'cancelled',
];

export const groupByState = <T extends { state: string }>(appraisals: T[]) =>
  ORDER.map((state) => ({ state, appraisals: appraisals.filter((one) => one.state === state) })).filter(
    (group) => group.appraisals.length > 0,
  );
