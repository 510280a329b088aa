import { MEASURES, type CategoryKey, type Row } from './indicator-rows';
import { ANALYSTS, EXECUTIVES, MANAGERS, OFFICE, SHARED, SUPERVISORS } from './indicators-office';
import { CARE, INSPECTORS, LICENCES, PUBLIC_HEALTH, REGISTRY, TEACHERS } from './indicators-services';
import { POSITIONS, type PositionKey } from './positions';

/**
 * The indicator library. Two indicators are everybody's (20 %), those of each group of posts add up to 80 %, so that a
 * plan copied from the library is ready to submit. Executives have five of their own.
 */

export interface IndicatorData {
  title: string;
  category: CategoryKey;
  aspect: string | null;
  perspective: string | null;
  unit: string;
  direction: 'higher' | 'lower';
  suggestedTarget: number;
  suggestedTargetUpper: number | null;
  suggestedWeight: number;
  workResultTitle: string;
  positions: readonly PositionKey[];
}

const withIndicators = (Object.keys(POSITIONS) as PositionKey[]).filter(
  (key) => POSITIONS[key].kind !== null,
);
const executives = withIndicators.filter((key) => POSITIONS[key].kind === 'seniorExecutive');

const GROUPS: readonly [positions: readonly PositionKey[], rows: readonly Row[]][] = [
  [executives, EXECUTIVES],
  [['agencySecretary', 'bureauHead', 'divisionHead'], MANAGERS],
  [['sectionHead', 'subdivisionHead', 'healthCentreHead'], SUPERVISORS],
  [['registryOperator', 'registryClerk', 'databaseAdmin'], REGISTRY],
  [['licensingOfficer', 'seniorLicensingOfficer', 'licensingClerk'], LICENCES],
  [['doctor', 'nurse', 'skilledNurse', 'midwife'], CARE],
  [['nutritionist', 'sanitarian', 'pharmacyAssistant'], PUBLIC_HEALTH],
  [['teacher', 'seniorTeacher'], TEACHERS],
  [['schoolInspector'], INSPECTORS],
  [['personnelAnalyst', 'archivist', 'officeClerk'], OFFICE],
  [['policyAnalyst', 'legalDrafter'], ANALYSTS],
  [withIndicators.filter((key) => !executives.includes(key)), SHARED],
];

const indicatorOf = (
  [title, category, measure, target, unit, better, suggestedWeight]: Row,
  workResultTitle: string,
  positions: readonly PositionKey[],
): IndicatorData => {
  const [suggestedTarget, suggestedTargetUpper] = typeof target === 'number' ? [target, null] : target;
  return {
    title,
    category,
    aspect: null,
    perspective: null,
    ...MEASURES[measure],
    unit,
    direction: better === '↑' ? 'higher' : 'lower',
    suggestedTarget,
    suggestedTargetUpper,
    suggestedWeight,
    workResultTitle,
    positions,
  };
};

export const INDICATORS: readonly IndicatorData[] = GROUPS.flatMap(([positions, rows]) =>
  rows.map((row, index) => {
    const named = rows.slice(0, index + 1).findLast(([, , , , , , , workResult]) => workResult !== undefined);
    return indicatorOf(row, named?.[7] ?? row[0], positions);
  }),
);
