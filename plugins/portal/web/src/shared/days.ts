const DAY = 86_400_000;

const midnight = (moment: Date): number => new Date(moment).setHours(0, 0, 0, 0);

/** Nights from one moment to another on the clock of this device; negative into the past. */
export const calendarDaysBetween = (from: Date, to: Date): number =>
  Math.round((midnight(to) - midnight(from)) / DAY);
