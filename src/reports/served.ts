import type { Unit } from '../appraisal/workflow/roles';
import { unitsUpFrom } from '../appraisal/workflow/roles';

/** Units that the person's performance team looks after: their own, and those below without a team. */
export const unitsServed = (principal: string, units: ReadonlyMap<string, Unit>): string[] => {
  const organisation = { person: () => null, unit: (id: string) => units.get(id) ?? null };
  return [...units.keys()].filter((id) =>
    unitsUpFrom(id, organisation)
      .find(({ performanceTeam }) => performanceTeam.length > 0)
      ?.performanceTeam.includes(principal),
  );
};
