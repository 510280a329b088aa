/** How one type looks in the Content Manager. A field that no row names stays out of the form. */
export interface View {
  /** The field that stands for an entry in titles and relations. */
  readonly title: string;
  readonly sort: readonly [field: string, order: 'ASC' | 'DESC'];
  readonly columns: readonly string[];
  readonly form: readonly (readonly string[])[];
  /** Shown, never edited here: written by the workflow engine alone. */
  readonly readOnly?: readonly string[];
  /** False where deleting many entries at once would be a mistake. */
  readonly bulk?: boolean;
}

const OF_ENGINE = ['state', 'revision', 'stateSince', 'dueAt'];

export const views: Readonly<Record<string, View>> = {
  'api::employee.employee': {
    title: 'name',
    sort: ['name', 'ASC'],
    columns: ['name', 'employeeNumber', 'position', 'orgUnit', 'appraiser', 'employmentStatus'],
    form: [
      ['name', 'employeeNumber'],
      ['rank', 'civilServant', 'employmentStatus'],
      ['position', 'orgUnit'],
      ['appraiser', 'namedOfficial'],
      ['email', 'phone', 'user'],
    ],
  },
  'api::org-unit.org-unit': {
    title: 'name',
    sort: ['code', 'ASC'],
    columns: ['code', 'name', 'kind', 'parent', 'head'],
    form: [
      ['code', 'name'],
      ['kind', 'timeZone'],
      ['parent', 'head'],
      ['performanceTeam', 'appointingAuthority'],
    ],
  },
  'api::position.position': {
    title: 'name',
    sort: ['name', 'ASC'],
    columns: ['name', 'kind', 'level', 'jobClass'],
    form: [['name'], ['kind', 'level', 'jobClass']],
  },
  'api::indicator-category.indicator-category': {
    title: 'name',
    sort: ['name', 'ASC'],
    columns: ['name', 'nameEn', 'family'],
    form: [['name', 'nameEn'], ['family'], ['description']],
  },
  'api::indicator.indicator': {
    title: 'title',
    sort: ['title', 'ASC'],
    columns: ['title', 'category', 'aspect', 'unit', 'suggestedTarget', 'active'],
    form: [
      ['title', 'category'],
      ['definition'],
      ['aspect', 'perspective'],
      ['unit', 'direction'],
      ['suggestedTarget', 'suggestedTargetUpper', 'suggestedWeight'],
      ['workResultTitle', 'positions'],
      ['maximal', 'active'],
    ],
  },
  'api::appraisal-policy.appraisal-policy': {
    title: 'name',
    sort: ['validFrom', 'DESC'],
    columns: ['name', 'validFrom', 'ruleSet', 'weightsUsed', 'calibration'],
    form: [
      ['name', 'validFrom'],
      ['ruleSet', 'weightsUsed', 'calibration', 'periodicEvaluation'],
      ['draftUntil', 'draftDays'],
      ['targetReviewUntil', 'targetReviewDays'],
      ['selfAssessmentDays', 'reviewDays', 'calibrationDays', 'finalApprovalDays'],
      ['appealDays', 'appealDayType', 'onSilence'],
      ['secondInstance', 'secondInstanceDays'],
      ['explanationDays', 'decisionDays'],
      ['gapDialogue', 'gapSize'],
      ['belowThreshold', 'aboveThreshold'],
      ['pointsPerAdditional', 'additionalCap'],
      ['peerThreshold', 'peerCap', 'surveyThreshold'],
      ['minimumUnitSize', 'studyAssignmentExempt'],
      ['reminderDays'],
      ['attendanceRules'],
      ['figures'],
      ['legalBasis'],
      ['supersedes'],
    ],
  },
  'api::appraisal-cycle.appraisal-cycle': {
    title: 'name',
    sort: ['startDate', 'DESC'],
    columns: ['name', 'startDate', 'endDate', 'assessmentDate', 'state'],
    form: [
      ['name', 'year'],
      ['startDate', 'endDate', 'assessmentDate'],
      ['policy'],
      ['members'],
      ['state', 'stateSince', 'dueAt'],
      ['progress'],
    ],
    readOnly: [...OF_ENGINE, 'progress'],
    bulk: false,
  },
  'cycle.members': {
    title: 'id',
    sort: ['id', 'ASC'],
    columns: ['id'],
    form: [['orgUnits', 'positions', 'employees']],
  },
  'api::calibration-session.calibration-session': {
    title: 'documentId',
    sort: ['stateSince', 'DESC'],
    columns: ['orgUnit', 'cycle', 'state', 'stateSince'],
    form: [['orgUnit', 'cycle'], ['state', 'stateSince'], ['closing'], ['before'], ['after']],
    readOnly: [...OF_ENGINE, 'orgUnit', 'cycle', 'before', 'after', 'closing'],
    bulk: false,
  },
  'api::appraisal.appraisal': {
    title: 'documentId',
    sort: ['dueAt', 'ASC'],
    columns: ['employee', 'orgUnit', 'cycle', 'appraiser', 'state', 'dueAt'],
    form: [
      ['employee', 'position', 'orgUnit'],
      ['appraiser', 'appraiserSuperior'],
      ['cycle', 'policy'],
      ['period', 'periodStart', 'periodEnd'],
      ['state', 'stateSince', 'dueAt'],
      ['workResults'],
      ['behaviours'],
      ['result'],
    ],
    readOnly: [
      ...['employee', 'appraiser', 'appraiserSuperior', 'cycle', 'policy', 'orgUnit', 'position'],
      ...['period', 'periodStart', 'periodEnd', 'workResults', 'agreedWorkResults', 'behaviours'],
      ...['selfAssessment', 'review', 'initialResult', 'result', 'appeal', ...OF_ENGINE],
    ],
    bulk: false,
  },
  'api::unit-achievement.unit-achievement': {
    title: 'achievement',
    sort: ['createdAt', 'DESC'],
    columns: ['orgUnit', 'cycle', 'achievement'],
    form: [['orgUnit', 'cycle'], ['achievement'], ['note']],
  },
  'api::training.training': {
    title: 'title',
    sort: ['title', 'ASC'],
    columns: ['title', 'offeredBy', 'mode', 'startDate', 'active'],
    form: [
      ['title'],
      ['offeredBy', 'provider'],
      ['description'],
      ['mode', 'hours', 'active'],
      ['startDate', 'endDate'],
      ['behaviourValue', 'categories'],
    ],
  },
  'api::training-provider.training-provider': {
    title: 'name',
    sort: ['name', 'ASC'],
    columns: ['name', 'kind', 'contact', 'active'],
    form: [['name', 'kind'], ['description'], ['website', 'contact', 'active']],
  },
  'api::enrolment.enrolment': {
    title: 'title',
    sort: ['createdAt', 'DESC'],
    columns: ['title', 'employee', 'orgUnit', 'state', 'dueAt', 'completedOn'],
    form: [
      ['title', 'training'],
      ['employee', 'appraiser', 'orgUnit'],
      ['appraisal', 'proposedBy'],
      ['item'],
      ['reason'],
      ['feedback'],
      ['state', 'stateSince', 'dueAt'],
      ['completedOn', 'hours', 'score'],
      ['certificateLink'],
      ['completionNote'],
    ],
    readOnly: [
      ...[
        'title',
        'training',
        'employee',
        'appraiser',
        'orgUnit',
        'appraisal',
        'proposedBy',
        'item',
        'reason',
      ],
      ...['feedback', 'completedOn', 'hours', 'score', 'certificateLink', 'completionNote', ...OF_ENGINE],
    ],
    bulk: false,
  },
  'api::periodic-evaluation.periodic-evaluation': {
    title: 'period',
    sort: ['periodStart', 'DESC'],
    columns: ['period', 'employee', 'appraiser', 'orgUnit', 'state', 'dueAt'],
    form: [
      ['appraisal', 'employee', 'appraiser'],
      ['orgUnit', 'kind', 'period'],
      ['periodStart', 'periodEnd'],
      ['state', 'stateSince', 'dueAt'],
      ['actionPlans'],
      ['ratings'],
      ['behaviours'],
      ['result'],
    ],
    readOnly: [
      ...['appraisal', 'employee', 'appraiser', 'orgUnit', 'kind', 'period', 'periodStart', 'periodEnd'],
      ...['actionPlans', 'ratings', 'behaviours', 'result', ...OF_ENGINE],
    ],
    bulk: false,
  },
  'api::attendance-record.attendance-record': {
    title: 'date',
    sort: ['date', 'DESC'],
    columns: ['employee', 'date', 'status', 'timeIn', 'timeOut', 'minutes'],
    form: [
      ['employee', 'date', 'status'],
      ['timeIn', 'timeOut', 'minutes'],
    ],
    // Written by imports alone.
    readOnly: ['employee', 'date', 'status', 'timeIn', 'timeOut', 'minutes'],
    bulk: false,
  },
  'api::service-survey.service-survey': {
    title: 'service',
    sort: ['validFrom', 'DESC'],
    columns: ['service', 'orgUnit', 'validFrom', 'validTo', 'open'],
    form: [
      ['service', 'orgUnit'],
      ['validFrom', 'validTo'],
      ['access', 'open'],
    ],
  },
  'api::activity-log.activity-log': {
    title: 'description',
    sort: ['date', 'DESC'],
    columns: ['date', 'description', 'quantity', 'minutes', 'state'],
    form: [
      ['appraisal', 'indicator'],
      ['date', 'quantity', 'minutes'],
      ['description'],
      ['evidenceLink'],
      ['feedback'],
      ['state'],
      ['verdicts'],
    ],
    readOnly: ['state', 'feedback', 'verdicts'],
    bulk: false,
  },
  'api::achievement.achievement': {
    title: 'title',
    sort: ['date', 'DESC'],
    columns: ['date', 'title', 'kind', 'state'],
    form: [
      ['appraisal', 'kind'],
      ['title', 'date'],
      ['description'],
      ['evidenceLink'],
      ['feedback'],
      ['state'],
      ['verdicts'],
    ],
    readOnly: ['state', 'feedback', 'verdicts'],
    bulk: false,
  },
  'api::peer-review.peer-review': {
    title: 'documentId',
    sort: ['createdAt', 'DESC'],
    columns: ['appraisal', 'nominatedBy', 'state'],
    form: [['appraisal', 'peer'], ['nominatedBy', 'state'], ['feedback']],
    // The answers are anonymous: here too.
    readOnly: [
      ...['appraisal', 'peer', 'nominatedBy', 'state', 'feedback', 'decision'],
      ...['answers', 'comment', 'answeredAt'],
    ],
    bulk: false,
  },
  'api::coaching-session.coaching-session': {
    title: 'note',
    sort: ['date', 'DESC'],
    columns: ['date', 'kind', 'note', 'acknowledgedAt'],
    form: [['appraisal', 'kind', 'date'], ['note'], ['followUps'], ['reply'], ['acknowledgedAt'], ['heldBy']],
    readOnly: ['heldBy', 'reply', 'acknowledgedAt'],
    bulk: false,
  },
  'api::holiday.holiday': {
    title: 'name',
    sort: ['date', 'DESC'],
    columns: ['date', 'name', 'kind'],
    form: [
      ['date', 'kind'],
      ['name', 'nameEn'],
    ],
  },
};
