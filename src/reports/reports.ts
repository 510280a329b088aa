import { appeals, predicates } from './results';
import { indicators, training } from './needs';
import type { Report } from './figures';
import { onTime, progress } from './standing';
import { attendance, survey, surveyElements } from './around';

/** Reports for those who look after performance: figures by unit, each with what it means. */

export const REPORT_NAMES = [
  'progress',
  'predicates',
  'on-time',
  'appeals',
  'indicators',
  'survey',
  'survey-elements',
  'training',
  'attendance',
] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

export const REPORTS: Record<ReportName, Report> = {
  progress,
  predicates,
  'on-time': onTime,
  appeals,
  indicators,
  survey,
  'survey-elements': surveyElements,
  training,
  attendance,
};
