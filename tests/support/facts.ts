import { DEFAULT_DEADLINES } from '../../src/appraisal/calendar/deadlines';
import { ZONE_OF } from '../../src/appraisal/calendar/local-time';
import { DEFAULT_SETTINGS } from '../../src/appraisal/scoring/settings';
import type { AppraisalFacts, PolicyFacts } from '../../src/appraisal/workflow/facts';

/** What an appraisal's rules look at, without a database: an appraisal of 2026 that has just begun. */

export const PEOPLE = [
  { role: 'employee', principal: 'employee' },
  { role: 'appraiser', principal: 'appraiser' },
  { role: 'appraiserSuperior', principal: 'superior' },
  { role: 'appointingAuthority', principal: 'authority' },
  { role: 'performanceTeam', principal: 'team' },
];

/** A Monday before the cycle's assessment date. */
export const NOW = new Date('2026-03-02T02:00:00Z');

export const someFacts = (policy: Partial<PolicyFacts> = {}): AppraisalFacts => ({
  subject: {
    employee: 'employee',
    appraiser: 'appraiser',
    appraiserSuperior: 'superior',
    workResults: [],
    agreedWorkResults: null,
    planDetails: null,
    agreedPlanDetails: null,
    behaviours: [],
    selfAssessment: null,
    review: null,
    initialResult: null,
    result: null,
    appeal: null,
    periodStart: '2026-01-01',
    periodEnd: '2026-12-31',
  },
  policy: {
    ruleSet: 'quadrant',
    scoring: DEFAULT_SETTINGS,
    calibration: false,
    onSilence: 'escalate',
    secondInstance: false,
    gapDialogue: 'warns',
    reminderDays: [3, 1],
    deadlines: DEFAULT_DEADLINES,
    ...policy,
  },
  cycle: {
    name: 'SKP 2026',
    year: 2026,
    assessmentDate: '2026-12-01',
    startDate: '2026-01-01',
    endDate: '2026-12-31',
  },
  zone: ZONE_OF.WIB,
  holidays: new Set(),
  unitHead: null,
  peerOpinions: false,
  beneficialIdea: false,
  named: { id: 'other', name: 'Pegawai lain', status: 'active' },
  namedRoles: [],
  transfer: { blocks: [] },
});
