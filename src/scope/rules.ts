import type { Core } from '@strapi/strapi';

/**
 * What a signed-in person may read of each content type through the generated API. A field that isn't named here can
 * neither be read nor filtered nor sorted by, so nothing can be guessed from what an answer leaves out.
 */

export interface Scope {
  uid: string;
  /** Read, filtered and sorted by. */
  fields: string[];
  /** Large fields: whole in a single read, in lists when asked for, never filtered by. */
  whole?: string[];
  /** Relations that may be populated and filtered by, with the fields that show. */
  relations: Record<string, { fields: string[] }>;
  /** Rows: a query of visible documentIds for the principal; without it everyone sees all. */
  rows?: (principal: string, now: Date) => { sql: string; bindings: (string | Date | string[])[] };
  /** Last touch: takes out of rows what this person may not see yet. */
  present?: (strapi: Core.Strapi, rows: Row[], principal: string, now: Date) => Promise<Row[]>;
}

export type Row = Record<string, unknown>;

/** Of anybody: enough to nominate, delegate and reassign. */
export const PUBLIC_EMPLOYEE = ['documentId', 'name'];

const STAMPS = ['createdAt', 'updatedAt'];
const unit = { fields: ['documentId', 'code', 'name', 'timeZone'] };
const position = { fields: ['documentId', 'name', 'kind', 'level'] };
const employee = { fields: PUBLIC_EMPLOYEE };

const openScopes: Scope[] = [
  {
    uid: 'api::indicator.indicator',
    fields: [
      'documentId',
      'title',
      'definition',
      'aspect',
      'perspective',
      'unit',
      'direction',
      'suggestedTarget',
      'suggestedTargetUpper',
      'maximal',
      'suggestedWeight',
      'workResultTitle',
      'active',
      ...STAMPS,
    ],
    relations: { category: { fields: ['documentId', 'name', 'nameEn', 'family'] }, positions: position },
  },
  {
    uid: 'api::indicator-category.indicator-category',
    fields: ['documentId', 'name', 'nameEn', 'family', 'description', ...STAMPS],
    relations: {},
  },
  {
    uid: 'api::holiday.holiday',
    fields: ['documentId', 'date', 'name', 'nameEn', 'kind', ...STAMPS],
    relations: {},
  },
  {
    uid: 'api::position.position',
    fields: ['documentId', 'name', 'kind', 'level', 'jobClass', ...STAMPS],
    relations: {},
  },
  {
    uid: 'api::org-unit.org-unit',
    fields: ['documentId', 'code', 'name', 'kind', 'timeZone', ...STAMPS],
    relations: { parent: unit, head: employee, performanceTeam: employee, appointingAuthority: employee },
  },
  {
    uid: 'api::training.training',
    fields: [
      'documentId',
      'title',
      'provider',
      'description',
      'hours',
      'mode',
      'startDate',
      'endDate',
      'behaviourValue',
      'active',
      ...STAMPS,
    ],
    relations: {
      categories: { fields: ['documentId', 'name', 'nameEn', 'family'] },
      offeredBy: { fields: ['documentId', 'name', 'kind'] },
      competencies: { fields: ['documentId', 'name', 'nameEn', 'kind'] },
    },
  },
  {
    uid: 'api::competency.competency',
    fields: ['documentId', 'name', 'nameEn', 'kind', 'description', 'active', ...STAMPS],
    relations: {},
  },
  {
    uid: 'api::competency-standard.competency-standard',
    fields: ['documentId', 'level', ...STAMPS],
    relations: { position, competency: { fields: ['documentId', 'name', 'nameEn', 'kind'] } },
  },
  {
    uid: 'api::training-provider.training-provider',
    fields: ['documentId', 'name', 'kind', 'description', 'website', 'contact', 'active', ...STAMPS],
    relations: {},
  },
  {
    uid: 'api::appraisal-policy.appraisal-policy',
    // By which rules one is appraised is no secret.
    fields: [
      'documentId',
      'name',
      'validFrom',
      'ruleSet',
      'weightsUsed',
      'calibration',
      'appealDays',
      'appealDayType',
      'onSilence',
      'gapDialogue',
      'gapSize',
      'belowThreshold',
      'aboveThreshold',
      'draftUntil',
      'draftDays',
      'targetReviewUntil',
      'targetReviewDays',
      'selfAssessmentDays',
      'reviewDays',
      'calibrationDays',
      'explanationDays',
      'decisionDays',
      'secondInstance',
      'secondAppealDays',
      'secondDecisionDays',
      'finalApprovalDays',
      'minimumUnitSize',
      'pointsPerAdditional',
      'additionalCap',
      'peerThreshold',
      'peerCap',
      'surveyThreshold',
      'studyAssignmentExempt',
      ...STAMPS,
    ],
    whole: ['reminderDays', 'attendanceRules', 'figures', 'legalBasis'],
    relations: { supersedes: { fields: ['documentId', 'name', 'validFrom'] } },
  },
  {
    uid: 'api::service-survey.service-survey',
    fields: ['documentId', 'service', 'validFrom', 'validTo', 'access', 'open', ...STAMPS],
    relations: { orgUnit: unit },
  },
];

export const related = { unit, position, employee };

export const openScope = (uid: string): Scope => {
  const scope = openScopes.find((one) => one.uid === uid);
  if (!scope) throw new Error(`no scope for ${uid}`);
  return scope;
};
