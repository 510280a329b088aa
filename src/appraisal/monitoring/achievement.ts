/** Achievements beside the plan: a document issued faster, a programme that raised participation. */

/** beneficial_idea: a new idea that benefits organisation or state; the numeric rules ask for one (8/2021). */
export const ACHIEVEMENT_KINDS = ['general', 'beneficial_idea'] as const;
export type AchievementKind = (typeof ACHIEVEMENT_KINDS)[number];
