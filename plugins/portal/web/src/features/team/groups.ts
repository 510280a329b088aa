/** States in the order in which an appraiser wants to see them: own work first. Targets to judge have a list of their own. */
const ORDER = [
  'review',
  'appeal.explanation',
  'targetSetting.draft',
  'selfAssessment',
  'monitoring',
  'calibration',
  'delivered',
  'appeal.decision',
  'appeal.decided',
  'appeal.secondInstance',
  'finalApproval',
];
interface Group<T> {
  state: string;
  appraisals: T[];
}

export const openGroups = <T extends { state: string }>(appraisals: T[]): Group<T>[] =>
  ORDER.map((state) => ({ state, appraisals: appraisals.filter((one) => one.state === state) })).filter(
    (group) => group.appraisals.length > 0,
  );
