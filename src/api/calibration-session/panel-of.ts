import type { Unit } from '../../appraisal/workflow/roles';
import { unitsUpFrom } from '../../appraisal/workflow/roles';

/**
 * Who sits on the panel of a unit: its performance team without those who are appraised there themselves, for nobody
 * sees a result of their own before it is delivered; where nobody is left, the team of the nearest unit above.
 */
export const panelOf = (
  unit: string,
  units: ReadonlyMap<string, Unit>,
  appraised: readonly string[],
): string[] => {
  const organisation = { person: () => null, unit: (id: string) => units.get(id) ?? null };
  const teams = unitsUpFrom(unit, organisation).map(({ performanceTeam }) =>
    performanceTeam.filter((member) => !appraised.includes(member)),
  );
  return teams.find((members) => members.length > 0) ?? [];
};
