import { lazy, type ComponentType } from 'react';
import type { DetailProps } from './props';

/** What people do in a record's own part of the page, and not by a form. */
export const DONE_THERE: Record<string, readonly string[]> = { 'coaching-sessions': ['TICK_FOLLOW_UP'] };

/** What is shown of a record itself, by the kind of work; others show where they stand alone. */
export const DETAILS: Record<string, ComponentType<DetailProps>> = {
  'activity-logs': lazy(async () => ({ default: (await import('./ActivityDetail')).ActivityDetail })),
  achievements: lazy(async () => ({ default: (await import('./AchievementDetail')).AchievementDetail })),
  'calibration-sessions': lazy(async () => ({
    default: (await import('./calibration/CalibrationDetail')).CalibrationDetail,
  })),
  'coaching-sessions': lazy(async () => ({ default: (await import('./CoachingDetail')).CoachingDetail })),
  'periodic-evaluations': lazy(async () => ({ default: (await import('./PeriodDetail')).PeriodDetail })),
  enrolments: lazy(async () => ({ default: (await import('./EnrolmentDetail')).EnrolmentDetail })),
};
