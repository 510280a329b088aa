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
  'appeal.decided',
  'appeal.secondInstance',
  'finalApproval',
];
/** Nothing is to be done with them any more. */
const ENDED = ['final', 'cancelled'];

interface Group<T> {
  state: string;
  appraisals: T[];
}

const grouped = <T extends { state: string }>(appraisals: T[], states: string[]): Group<T>[] =>
  states
    .map((state) => ({ state, appraisals: appraisals.filter((one) => one.state === state) }))
    .filter((group) => group.appraisals.length > 0);

export const openGroups = <T extends { state: string }>(appraisals: T[]) => grouped(appraisals, ORDER);

export const endedGroups = <T extends { state: string }>(appraisals: T[]) => grouped(appraisals, ENDED);
