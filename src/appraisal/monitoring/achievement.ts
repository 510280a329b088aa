import type { Refusal } from '../refusal';
import { LOCKED } from './activity-log';

/** Achievements beside the plan: a document issued faster, a programme that raised participation. */

/** beneficial_idea: a new idea that benefits organisation or state; the numeric rules ask for one (8/2021). */
export const ACHIEVEMENT_KINDS = ['general', 'beneficial_idea'] as const;

export const ACHIEVEMENT_STATES = ['proposed', 'approved', 'rejected'] as const;
export type AchievementState = (typeof ACHIEVEMENT_STATES)[number];

export const ACHIEVEMENT_VERDICTS = ['approved', 'rejected'] as const;

/** A rejected one may be mended and proposed again; an approved one counts and is locked. */
export const achievementLock = (state: AchievementState): Refusal | null =>
  state === 'approved' ? LOCKED : null;
